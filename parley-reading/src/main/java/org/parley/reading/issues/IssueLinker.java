package org.parley.reading.issues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    private record Phrase(Issue issue, @Nullable Option option, Set<String> stems, boolean name) {}

    /// What a statement was tied to.
    ///
    /// @param issue the issue
    /// @param option its option; null when none is named
    /// @param score weight of the phrase matched, above 0
    public record Link(Issue issue, @Nullable Option option, double score) {}

    /// For the issues of a case.
    public IssueLinker(List<Issue> issues) {
        Map<String, Set<String>> users = new HashMap<>();
        for (Issue issue : issues) {
            add(issue, null, issue.name(), true);
            issue.aliases().forEach(alias -> add(issue, null, alias, false));
            for (Option option : issue.options()) {
                add(issue, option, option.name(), true);
                option.aliases().forEach(alias -> add(issue, option, alias, false));
            }
        }
        for (Phrase phrase : phrases) {
            for (String stem : phrase.stems()) {
                users.computeIfAbsent(stem, _ -> new HashSet<>()).add(phrase.issue().id());
            }
        }
        double all = Math.max(1, issues.size());
        users.forEach(
                (stem, by) -> weights.put(stem, Math.log(1 + all / by.size()) / Math.log(1 + all)));
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
        Link own = best(Stems.of(content));
        return own != null ? own : best(Stems.of(around));
    }

    private @Nullable Link best(Set<String> stems) {
        Map<Issue, Double> scores = new HashMap<>();
        Map<Issue, Double> strongest = new HashMap<>();
        Map<Issue, Option> options = new HashMap<>();
        for (Phrase phrase : phrases) {
            double whole = 0;
            double found = 0;
            for (String stem : phrase.stems()) {
                double weight = weights.getOrDefault(stem, 1.0);
                whole += weight;
                found += stems.contains(stem) ? weight : 0;
            }
            double share = found / whole;
            double score =
                    share >= 0.999
                            ? found + 0.3
                            : phrase.stems().size() > 2
                                    ? found * share * share
                                    : found * share * share * 0.6;
            if (share < 0.5) {
                continue;
            }
            scores.merge(phrase.issue(), score, Math::max);
            if (phrase.option() != null
                    && share >= 0.6
                    && score > strongest.getOrDefault(phrase.issue(), 0.0)) {
                strongest.put(phrase.issue(), score);
                options.put(phrase.issue(), phrase.option());
            }
        }
        Issue best = null;
        double top = 0;
        for (Map.Entry<Issue, Double> entry : scores.entrySet()) {
            boolean better =
                    entry.getValue() > top + 1e-9
                            || best != null
                                    && Math.abs(entry.getValue() - top) <= 1e-9
                                    && entry.getKey().id().compareTo(best.id()) < 0;
            if (better) {
                best = entry.getKey();
                top = entry.getValue();
            }
        }
        return best == null || top < ENOUGH * 0.8 ? null : new Link(best, options.get(best), top);
    }
}
