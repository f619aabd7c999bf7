package org.parley.reading.bulletins;

import java.util.ArrayList;
import java.util.Optional;
import org.parley.reading.bulletins.Subject.Sides;

/// What begins at a token within a content.
sealed interface Joint {
    /// Nothing: the content goes on.
    record None() implements Joint {}

    /// The same party's next verb.
    ///
    /// @param sides who supports and opposes that; nobody where the sentence does not say
    record Same(Predicate predicate, Sides sides) implements Joint {}

    /// Another party's clause.
    record Other(Subject subject) implements Joint {}

    /// Who supports or opposes what was said, behind it.
    ///
    /// @param next token behind them
    record Trailing(Sides sides, int next) implements Joint {}

    /// A clause in the passive.
    record Passive(int start) implements Joint {}

    /// Words before "was" in a passive clause behind a joint.
    int SHORT = 5;

    /// Looks at a token: a comma, a semicolon or a joining word.
    ///
    /// @param within whether something of the content stands before it
    static Joint at(Tokens tokens, int at, boolean within) {
        boolean mark =
                tokens.is(at, ",")
                        || tokens.is(at, ";")
                        || tokens.is(at, "”") && tokens.is(at - 1, ",");
        int next = mark ? at + 1 : at;
        boolean with = tokens.is(next, "with");
        boolean joined = tokens.in(next, "contrast");
        boolean strong = joined && !tokens.is(next, "and") && !with;
        next += joined ? 1 : 0;
        if (!mark && !joined) {
            return new None();
        }
        if (!within) {
            return joined && !with
                    ? same(tokens, next, true, false).orElse(new None())
                    : new None();
        }
        if (mark && !with) {
            Optional<Joint> trailing = trailing(tokens, next);
            if (trailing.isPresent()) {
                return trailing.get();
            }
        }
        if (with) {
            return mark ? company(tokens, next) : new None();
        }
        Optional<Joint> same = same(tokens, next, joined, mark);
        if (same.isPresent()) {
            return same.get();
        }
        if (mark || strong) {
            Optional<Subject> other = Subject.at(tokens, next);
            if (other.isPresent()
                    && (joined || tokens.is(at, ";") || tokens.in(0, "opener"))
                    && !tokens.in(next, "crowdnoun")) {
                return new Other(other.get());
            }
        }
        if (joined && (mark || strong)) {
            for (int was = next + 1; was < next + SHORT; was++) {
                if (PassiveVoice.at(tokens, was).isPresent()) {
                    return new Passive(next);
                }
            }
        }
        return new None();
    }

    private static Optional<Joint> trailing(Tokens tokens, int next) {
        Sides sides = Sides.none();
        int end = Subject.modifiers(tokens, next, sides, new ArrayList<>());
        boolean ends =
                end >= tokens.size() || ".,;".contains(tokens.word(end)) || tokens.is(end, "who");
        boolean named = !sides.supporters().isEmpty() || !sides.opponents().isEmpty();
        int verb = tokens.is(end, ",") ? end + 1 : end;
        return named
                        && ends
                        && Predicate.finite(tokens, verb).isEmpty()
                        && Subject.at(tokens, verb).isEmpty()
                ? Optional.of(new Trailing(sides, end))
                : Optional.empty();
    }

    /// ", with the EU opposing this".
    private static Joint company(Tokens tokens, int next) {
        Optional<ActorLists.ActorList> list = new ActorLists(tokens).at(next);
        if (list.isEmpty()) {
            return new None();
        }
        Sides sides = Sides.none();
        sides.actors().addAll(list.get().parties());
        int verb = Subject.modifiers(tokens, list.get().next(), sides, new ArrayList<>());
        verb += tokens.is(verb, ",") ? 1 : 0;
        return Predicate.participle(tokens, verb)
                .<Joint>map(found -> new Other(new Subject(sides, new ArrayList<>(), found)))
                .orElse(new None());
    }

    private static Optional<Joint> same(Tokens tokens, int start, boolean joined, boolean mark) {
        Sides sides = Sides.none();
        int next = start;
        if (joined) {
            next = Subject.modifiers(tokens, start, sides, new ArrayList<>());
            next += tokens.is(next, ",") ? 1 : 0;
            if (next > start && sides.nobody()) {
                next = start;
            }
        }
        Optional<Predicate> verb = Predicate.finite(tokens, next);
        if (verb.isPresent() && joined) {
            return Optional.of(new Same(verb.get(), sides));
        }
        Optional<Predicate> participle = Predicate.participle(tokens, next);
        return participle.isPresent() && mark
                ? Optional.of(new Same(participle.get(), sides))
                : Optional.empty();
    }
}
