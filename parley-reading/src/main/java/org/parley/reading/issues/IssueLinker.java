package org.parley.reading.issues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Option;

/// Ties the words of a statement to an issue of the case and, where one is named, to its option.
///
/// An issue is known by phrases: its name, its aliases, its options' names and aliases. A phrase
/// scores by the weight of its stems that the statement has; a stem weighs less the more issues use
/// it. A whole phrase counts in full, a part of one by the square of its share.
public final class IssueLinker {
    private static final double ENOUGH = 1.0;

    /// Shorter stems mean too many things.
    private static final int LONG = 5;

    /// In how many phrases of its issue a stem stands that tells the issue by itself.
    private static final int CHARACTERISTIC = 2;

    /// Fewer contents than this tell nothing about which stems are common.
    private static final int FEW = 40;

    private static final Pattern MEETING =
            Pattern.compile("(?iuU)\\b(?:round|session|meetings?|talks|раунд|встреч\\w+)\\b");

    /// What is said of further talks in any negotiation.
    private static final List<String> NEXT_ROUND =
            List.of(
                    "next round",
                    "new round",
                    "another round",
                    "meet again",
                    "sit down again",
                    "further talks",
                    "further contacts",
                    "continue the talks",
                    "continue the dialogue",
                    "start talks",
                    "start negotiations",
                    "resume talks",
                    "date of the talks",
                    "schedule of talks",
                    "time to reply",
                    "time to study",
                    "written reply",
                    "новый раунд",
                    "следующий раунд",
                    "продолжить контакты",
                    "продолжить диалог",
                    "встретиться ещё раз",
                    "начать переговоры");

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Phrase> telling = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    /// @param naming whether it names the issue itself, not an option or what is said of any such
    ///   issue
    private record Phrase(
            Issue issue, @Nullable Option option, Set<String> stems, boolean naming) {}

    /// What a statement was tied to.
    ///
    /// @param issue the issue
    /// @param option its option; null when none is named
    /// @param score weight of the phrase matched, above 0
    public record Link(Issue issue, @Nullable Option option, double score) {}

    /// For the issues of a case.
    ///
    /// @param contents what was said in all documents: a stem that many contents have tells little
    public IssueLinker(List<Issue> issues, List<String> contents) {
        Map<String, Set<String>> users = new HashMap<>();
        for (Issue issue : issues) {
            add(issue, null, issue.name(), true);
            issue.aliases().forEach(alias -> add(issue, null, alias, true));
            if (issue.kind() == Issue.Kind.PROCEDURE && MEETING.matcher(issue.name()).find()) {
                NEXT_ROUND.forEach(phrase -> add(issue, null, phrase, false));
            }
            for (Option option : issue.options()) {
                add(issue, option, option.name(), false);
                option.aliases().forEach(alias -> add(issue, option, alias, false));
            }
        }
        for (Phrase phrase : phrases) {
            for (String stem : phrase.stems()) {
                users.computeIfAbsent(stem, _ -> new HashSet<>()).add(phrase.issue().id());
            }
        }
        characteristic(users);
        double all = Math.max(1, issues.size());
        Map<String, Integer> heard = new HashMap<>();
        for (String content : contents) {
            Stems.of(content).forEach(stem -> heard.merge(stem, 1, Integer::sum));
        }
        users.forEach((stem, by) ->
                weights.put(
                        stem,
                        Math.log(1 + all / by.size())
                                / Math.log(1 + all)
                                * rarity(heard.getOrDefault(stem, 0), contents.size())));
    }

    /// 1 for a stem in at most one content of fifty, falling with the logarithm of how many have
    /// it.
    private static double rarity(int having, int contents) {
        if (contents < FEW) {
            return 1;
        }
        double share = Math.max(having, 0.5) / contents;
        return Math.clamp(Math.log(share) / Math.log(0.02), 0.1, 1);
    }

    /// A stem that stands in several phrases of one issue and in none of another's is enough by
    /// itself: "missiles" where the issue is their range, their sites and their inspection.
    private void characteristic(Map<String, Set<String>> users) {
        Map<String, Map<Issue, Integer>> uses = new HashMap<>();
        for (Phrase phrase : phrases) {
            for (String stem : phrase.naming() ? phrase.stems() : Set.<String>of()) {
                uses.computeIfAbsent(stem, _ -> new HashMap<>())
                        .merge(phrase.issue(), 1, Integer::sum);
            }
        }
        uses.forEach((stem, by) ->
                by.forEach((issue, count) -> {
                    if (count >= CHARACTERISTIC
                            && stem.length() >= LONG
                            && users.getOrDefault(stem, Set.of()).size() == 1) {
                        telling.add(new Phrase(issue, null, Set.of(stem), false));
                    }
                }));
    }

    private void add(Issue issue, @Nullable Option option, String words, boolean name) {
        Set<String> stems = Stems.of(words);
        if (!stems.isEmpty()) {
            phrases.add(new Phrase(issue, option, stems, name));
        }
    }

    /// The best issue for the words of a content, looking at the sentence around it only where the
    /// content alone tells nothing; null when no phrase is near enough.
    public @Nullable Link link(String content, String around) {
        Set<String> stems = Stems.of(content);
        Link own = best(phrases, stems);
        if (own == null) {
            own = best(telling, stems);
        }
        return own != null ? own : best(phrases, Stems.of(around));
    }

    /// The issue with which a content shares a telling word, however little else; null when there
    /// is none. For what can only be about one of the issues: a demand that is kept.
    public @Nullable Link near(String content) {
        Set<String> stems = Stems.of(content);
        Link best = null;
        for (Phrase phrase : phrases) {
            double shared = 0;
            for (String stem : phrase.stems()) {
                boolean alone =
                        stem.length() >= LONG
                                && phrases.stream()
                                        .filter(other -> other.stems().contains(stem))
                                        .allMatch(other -> other.issue().equals(phrase.issue()));
                shared += alone && stems.contains(stem) ? weights.getOrDefault(stem, 1.0) : 0;
            }
            if (shared > (best == null ? 0 : best.score())) {
                best = new Link(phrase.issue(), null, shared);
            }
        }
        return best;
    }

    private @Nullable Link best(List<Phrase> candidates, Set<String> stems) {
        Map<String, Scored> scores = new HashMap<>();
        for (Phrase phrase : candidates) {
            double found = 0;
            for (String stem : phrase.stems()) {
                found += stems.contains(stem) ? weights.getOrDefault(stem, 1.0) : 0;
            }
            if (found == 0) {
                continue;
            }
            double whole = 0;
            for (String stem : phrase.stems()) {
                whole += weights.getOrDefault(stem, 1.0);
            }
            double share = found / whole;
            if (share >= 0.5) {
                scores.computeIfAbsent(phrase.issue().id(), _ -> new Scored(phrase.issue()))
                        .count(phrase, share, score(phrase, found, share));
            }
        }
        Scored best = null;
        for (Scored scored : scores.values()) {
            boolean better =
                    best == null
                            || scored.top > best.top + 1e-9
                            || Math.abs(scored.top - best.top) <= 1e-9
                                    && scored.issue.id().compareTo(best.issue.id()) < 0;
            if (better) {
                best = scored;
            }
        }
        return best == null || best.top < ENOUGH * 0.9
                ? null
                : new Link(best.issue, best.option, best.top);
    }

    private static double score(Phrase phrase, double found, double share) {
        if (share >= 0.999) {
            return found + 0.3;
        }
        return found * share * share * (phrase.stems().size() > 2 ? 1 : 0.6);
    }

    /// How well the phrases of one issue, and of its options, fit.
    private static final class Scored {
        private final Issue issue;
        private double top;
        private double topOfOption;
        private @Nullable Option option;

        Scored(Issue issue) {
            this.issue = issue;
        }

        void count(Phrase phrase, double share, double score) {
            top = Math.max(top, score);
            if (phrase.option() != null && share >= 0.6 && score > topOfOption) {
                topOfOption = score;
                option = phrase.option();
            }
        }
    }
}
