package org.parley.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;

/// Who does something to whom, in one sentence.
///
/// Who is named by a word alone ("the police", "farmers") is of the state the sentence names
/// nearest; a sentence that names one state only is about its own affairs.
final class EventSides {
    /// What who is no government does to nobody named, it does at home.
    private static final Set<Category> DOMESTIC =
            EnumSet.of(Category.PROTEST, Category.COERCE, Category.CONCEDE, Category.THREATEN);

    private final Sentence sentence;
    private final List<Mention> mentions;

    EventSides(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /// Source and target.
    record Sides(List<EventActor> source, List<EventActor> target) {}

    /// Whether the clause's subject is a pronoun, or left out.
    boolean speaksOfItself(EventClause clause) {
        boolean named = false;
        for (int at = clause.from(); at < clause.at(); at++) {
            Tag tag = sentence.at(at).tag();
            if (EventClause.listed("pronoun", sentence.at(at).lower())) {
                return true;
            }
            named |= tag == Tag.PROPN || tag == Tag.NOUN && !time(at);
        }
        return !named;
    }

    private boolean time(int at) {
        return EventClause.listed("time", sentence.at(at).lower());
    }

    /// Sides of a verb in the active voice.
    ///
    /// @param targets token from which the target is looked for
    Sides active(EventClause outer, EventClause clause, int targets, Category category) {
        List<Mention> source = group(subject(outer), 2);
        int end = subordinate(targets, clause.to());
        List<Mention> object = between(targets, end);
        object.removeAll(source);
        if (object.isEmpty()
                && end < clause.to()
                && EventClause.listed("sequence", sentence.at(end).lower())) {
            object = between(end, clause.to());
        }
        if (object.isEmpty()) {
            unknown(targets, end).ifPresent(object::add);
        }
        List<Mention> target = group(object, 2);
        List<EventActor> sources = actors(source, target);
        List<EventActor> targeted = actors(target, source);
        if (together(sources, target, category) || ofItself(sources, target, targeted, category)) {
            return new Sides(sources, List.of());
        }
        boolean domestic = targeted.isEmpty() && sources.size() == 1 && DOMESTIC.contains(category);
        return new Sides(
                sources, domestic && sources.getFirst().sector() != null ? sources : targeted);
    }

    /// Whether both sides are named as subject: "Egypt and Israel agreed".
    private boolean together(List<EventActor> sources, List<Mention> target, Category category) {
        return sources.size() > 1
                && (category == Category.AGREE
                        || category == Category.CONSULT
                        || target.stream().filter(Mention::coded).allMatch(this::place));
    }

    /// "promised to reform Serbia", said by Serbia; "its army".
    private boolean ofItself(
            List<EventActor> sources,
            List<Mention> target,
            List<EventActor> targeted,
            Category category) {
        if (targeted.size() != 1 || target.isEmpty()) {
            return false;
        }
        boolean same =
                sources.stream().anyMatch(one -> one.code().equals(targeted.getFirst().code()));
        Mention first = target.getFirst();
        boolean own =
                !first.coded()
                        && first.start() > 0
                        && List.of("its", "their", "his", "her")
                                .contains(sentence.at(first.start() - 1).lower());
        return same
                && (own
                        || (category == Category.AGREE || category == Category.RETREAT)
                                && first.bare());
    }

    /// Where an "if", "because" or "after" begins, which tells of something else.
    private int subordinate(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (EventClause.listed("subordinate", sentence.at(at).lower())) {
                return at;
            }
        }
        return to;
    }

    /// A name no table knows.
    private Optional<Mention> unknown(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.at(at).tag() == Tag.PROPN && !time(at)) {
                return Optional.of(new Mention(at, at + 1, "", "", false));
            }
        }
        return Optional.empty();
    }

    /// Whether it tells where: "in Lebanon", "near the Thai border".
    private boolean place(Mention mention) {
        for (int at = mention.start() - 1; at >= Math.max(0, mention.start() - 5); at--) {
            if (EventClause.listed("location", sentence.at(at).lower())) {
                return true;
            }
            Tag tag = sentence.at(at).tag();
            if (tag != Tag.DET
                    && tag != Tag.ADJ
                    && tag != Tag.NOUN
                    && tag != Tag.PROPN
                    && tag != Tag.PART) {
                return false;
            }
        }
        return false;
    }

    /// An embassy is not where it stands for.
    private boolean mission(Mention mention) {
        return mention.end() < sentence.size()
                && EventClause.listed("mission", sentence.at(mention.end()).lower());
    }

    /// Sides of a verb in the passive voice: the subject is the target.
    Sides passive(EventClause outer, EventClause clause) {
        List<Mention> target = group(subject(outer), 2);
        List<Mention> source = List.of();
        for (int at = clause.at() + 1; at < clause.to(); at++) {
            if (sentence.at(at).is("by")) {
                source = group(between(at + 1, clause.to()), 2);
                break;
            }
        }
        List<Mention> context = source.isEmpty() ? between(clause.at(), clause.to()) : source;
        List<EventActor> targets = actors(target, context);
        return new Sides(source.isEmpty() ? List.of() : actors(source, target), targets);
    }

    /// Mentions before the verb, those of a first phrase up to a comma or relative word.
    private List<Mention> subject(EventClause clause) {
        int end = clause.from();
        while (end < clause.at()
                && !(end > clause.from()
                        && (sentence.at(end).is(",")
                                || EventClause.listed("relative", sentence.at(end).lower())))) {
            end++;
        }
        List<Mention> found = between(clause.from(), end);
        if (found.isEmpty()) {
            unknown(clause.from(), clause.at()).ifPresent(found::add);
        }
        return found.stream().anyMatch(Mention::coded) || found.isEmpty()
                ? found.isEmpty() ? between(clause.from(), clause.at()) : found
                : withLater(found, between(end, clause.at()));
    }

    private static List<Mention> withLater(List<Mention> found, List<Mention> later) {
        List<Mention> all = new ArrayList<>(found);
        later.stream().filter(Mention::coded).findFirst().ifPresent(all::add);
        return all;
    }

    private List<Mention> between(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.start() >= from && mention.end() <= to) {
                found.add(mention);
            }
        }
        return found;
    }

    /// The first mention with a code, with what is tied to it by "and"; the first one where none
    /// has a code.
    private List<Mention> group(List<Mention> found, int most) {
        List<Mention> group = new ArrayList<>();
        boolean elsewhere = found.stream().anyMatch(one -> one.coded() && !place(one));
        for (Mention mention : found) {
            if (elsewhere && mention.coded() && place(mention)) {
                continue;
            }
            boolean joined = !group.isEmpty() && joined(lastCoded(group), mention);
            if (mention.coded() && (lastCoded(group) == null || joined)) {
                long coded = group.stream().filter(Mention::coded).count();
                if (coded < most) {
                    group.add(mention);
                }
            } else if (!mention.coded()) {
                group.add(mention);
            }
        }
        return group;
    }

    private static @Nullable Mention lastCoded(List<Mention> group) {
        for (int at = group.size() - 1; at >= 0; at--) {
            if (group.get(at).coded()) {
                return group.get(at);
            }
        }
        return null;
    }

    /// Whether "and" stands between two, and no verb or preposition does.
    private boolean joined(@Nullable Mention one, Mention other) {
        if (one == null) {
            return false;
        }
        boolean and = false;
        for (int at = one.end(); at < other.start(); at++) {
            Tag tag = sentence.at(at).tag();
            if (tag == Tag.VERB || tag == Tag.ADP && !sentence.at(at).is("of")) {
                return false;
            }
            and |= sentence.at(at).is("and") || sentence.at(at).is("&");
        }
        return and;
    }

    /// With codes; who has none is of the state that the other side, or the sentence, names.
    private List<EventActor> actors(List<Mention> group, List<Mention> other) {
        List<EventActor> actors = new ArrayList<>();
        for (Mention mention : group) {
            if (mention.coded()) {
                actors.add(new EventActor(range(mention), mention.code(), sector(mention, group)));
            }
        }
        if (actors.isEmpty() && !group.isEmpty()) {
            Mention word = group.getFirst();
            home(word, other)
                    .ifPresent(
                            code -> actors.add(new EventActor(range(word), code, word.sector())));
        }
        return actors;
    }

    private Optional<String> home(Mention word, List<Mention> other) {
        return mentions.stream()
                .filter(one ->
                        one.coded() && place(one) && !mission(one) && one.start() > word.start())
                .map(Mention::code)
                .findFirst()
                .or(() -> other.stream().filter(Mention::coded).map(Mention::code).findFirst())
                .or(() -> mentions.stream().filter(Mention::coded).map(Mention::code).findFirst())
                .filter(code -> !code.equals("IGO"));
    }

    private static @Nullable String sector(Mention mention, List<Mention> group) {
        if (!mention.sector().isEmpty()) {
            return mention.sector();
        }
        for (Mention word : group) {
            if (!word.coded()
                    && Math.abs(word.start() - mention.start()) <= 4
                    && word.start() != mention.start()) {
                return word.sector();
            }
        }
        return null;
    }

    private Range range(Mention mention) {
        return new Range(
                sentence.at(mention.start()).start(), sentence.at(mention.end() - 1).end());
    }
}
