package org.parley.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.EnglishTagger;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;

/// Reads the main event of each sentence of an English text.
///
/// One verb is looked at after the other: those that frame ("said it would", "refused to",
/// "demanded that") tell what becomes of the next one; then the table of verbs tells the event, and
/// [EventSides] who did it to whom. Not safe for use by several threads at once.
public final class EventReader {
    private static final int DEEPEST = 5;

    private final EnglishTagger tagger;
    private final ActorNames names = new ActorNames();

    /// A reader that tags with a tagger of its own.
    public EventReader() {
        this.tagger = EnglishTagger.load();
    }

    /// The events of a text, in its order.
    ///
    /// @param from where to begin
    public List<Event> read(String text, int from) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, from)) {
            if (sentence.size() > 2) {
                of(tagger.tag(sentence)).ifPresent(events::add);
            }
        }
        return events;
    }

    private Optional<Event> of(Sentence sentence) {
        ClauseBounds bounds = ClauseBounds.of(sentence);
        Optional<EventClause> first =
                EventClause.next(sentence, bounds.from(), bounds.from(), bounds.to());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        EventSides sides = new EventSides(sentence, names.in(sentence));
        return framed(sentence, first.get(), first.get(), sides, 0);
    }

    /// @param outer the clause whose subject acts
    /// @param clause the clause looked at
    private Optional<Event> framed(
            Sentence sentence, EventClause outer, EventClause clause, EventSides sides, int depth) {
        Optional<Category> direct = direct(sentence, clause);
        Optional<EventClause> inner =
                depth >= DEEPEST
                        ? Optional.empty()
                        : EventClause.next(sentence, clause.at() + 1, clause.at() + 1, clause.to());
        boolean framing = clause.frame("report") || clause.frame("step");
        Optional<Category> phrase =
                framing
                        ? VerbTable.shipped()
                                .phrase(
                                        sentence,
                                        clause.verb(),
                                        clause.from(),
                                        clause.at(),
                                        inner.map(EventClause::at).orElse(clause.to()))
                        : Optional.empty();
        if (phrase.isPresent()) {
            Category told = modal(sentence, clause, phrase.get());
            return Optional.of(event(sentence, told, outer, clause, sides));
        }
        if (clause.frame("report") && !clause.passive()) {
            if (unacceptable(sentence, clause)) {
                return Optional.of(event(sentence, Category.REJECT, outer, clause, sides));
            }
            return inner.isPresent()
                    ? reported(sentence, outer, inner.get(), sides, depth)
                    : Optional.empty();
        }
        if (direct.isPresent()) {
            return Optional.of(event(sentence, direct.get(), outer, clause, sides));
        }
        boolean passes = clause.frame("step") || clause.passive();
        if (passes && inner.isPresent()) {
            return framed(sentence, outer, inner.get(), sides, depth + 1);
        }
        Optional<Category> known =
                VerbTable.shipped()
                        .event(sentence, clause.verb(), clause.from(), clause.at(), clause.to());
        if (known.isPresent()) {
            Category told = modal(sentence, clause, known.get());
            return Optional.of(event(sentence, told, outer, clause, sides));
        }
        return inner.isPresent()
                ? framed(sentence, outer, inner.get(), sides, depth + 1)
                : Optional.empty();
    }

    /// What a framing verb is by itself.
    private static Optional<Category> direct(Sentence sentence, EventClause clause) {
        if (clause.frame("reject") || ruledOut(sentence, clause)) {
            return Optional.of(Category.REJECT);
        }
        if (clause.frame("threaten")) {
            return Optional.of(Category.THREATEN);
        }
        if (clause.frame("promise")) {
            return Optional.of(
                    clause.helpedBy(sentence, "negation") ? Category.REJECT : Category.AGREE);
        }
        if (clause.frame("demand")) {
            Optional<Category> event =
                    VerbTable.shipped()
                            .event(
                                    sentence,
                                    clause.verb(),
                                    clause.from(),
                                    clause.at(),
                                    clause.to());
            boolean other =
                    event.isPresent()
                            && (event.get() == Category.COERCE
                                    || event.get() == Category.CONCEDE
                                    || event.get() == Category.PROTEST);
            return other ? event : Optional.of(Category.DEMAND);
        }
        return Optional.empty();
    }

    private static boolean ruledOut(Sentence sentence, EventClause clause) {
        return clause.verb().lemma().equals("rule")
                && clause.at() + 1 < sentence.size()
                && sentence.at(clause.at() + 1).is("out");
    }

    /// "said Y must ...", "says it will not ...", "said Y attacked ...".
    private Optional<Event> reported(
            Sentence sentence, EventClause outer, EventClause inner, EventSides sides, int depth) {
        boolean own = sides.speaksOfItself(inner);
        if (inner.helpedBy(sentence, "must")) {
            return Optional.of(event(sentence, Category.DEMAND, outer, inner, sides, inner.from()));
        }
        boolean future = inner.helpedBy(sentence, "future");
        boolean denied = inner.helpedBy(sentence, "negation");
        if (own && future && denied) {
            return Optional.of(event(sentence, Category.REJECT, outer, inner, sides));
        }
        if (own && ready(sentence, inner)) {
            return Optional.of(event(sentence, Category.AGREE, outer, inner, sides));
        }
        return framed(sentence, own ? outer : inner, inner, sides, depth + 1);
    }

    private static boolean unacceptable(Sentence sentence, EventClause clause) {
        String words = sentence.lowerWords(clause.at(), clause.to());
        return words.contains("out of the question")
                || words.contains("unacceptable")
                || words.contains("not acceptable");
    }

    private static boolean ready(Sentence sentence, EventClause clause) {
        return clause.at() > 1
                && sentence.at(clause.at() - 1).is("to")
                && EventClause.listed("ready", sentence.at(clause.at() - 2).lower());
    }

    /// What is only going to be done is agreed to or threatened.
    private static Category modal(Sentence sentence, EventClause clause, Category category) {
        boolean denied = clause.helpedBy(sentence, "negation");
        boolean future = clause.helpedBy(sentence, "future");
        if (denied && category.cooperative()) {
            return Category.REJECT;
        }
        if (ready(sentence, clause) && category.cooperative()) {
            return Category.AGREE;
        }
        if (future && category.hostile() && category != Category.REJECT) {
            return Category.THREATEN;
        }
        return future && category.cooperative() && category != Category.CONSULT
                ? Category.AGREE
                : category;
    }

    private static Event event(
            Sentence sentence,
            Category category,
            EventClause outer,
            EventClause clause,
            EventSides sides) {
        return event(sentence, category, outer, clause, sides, clause.at() + 1);
    }

    /// @param targets token from which the target is looked for
    private static Event event(
            Sentence sentence,
            Category category,
            EventClause outer,
            EventClause clause,
            EventSides sides,
            int targets) {
        Range verb = new Range(sentence.at(clause.at()).start(), sentence.at(clause.at()).end());
        EventSides.Sides found =
                clause.passive()
                        ? sides.passive(outer, clause)
                        : sides.active(outer, clause, targets, category);
        return new Event(category, found.source(), found.target(), verb);
    }
}
