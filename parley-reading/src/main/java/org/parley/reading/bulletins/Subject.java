package org.parley.reading.bulletins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reading.bulletins.ActorLists.ActorList;

/// Who acts, with who supports and opposes it, up to the verb.
///
/// @param sides who acts, supports and opposes
/// @param said what is said in passing between subject and verb
/// @param predicate the verb
record Subject(Sides sides, List<Aside> said, Predicate predicate) {
    /// A participle and the tokens of its content: from, and before which.
    record Aside(Predicate predicate, int from, int to) {}

    /// Who acts, who supports, who opposes.
    record Sides(List<NamedParty> actors, List<NamedParty> supporters, List<NamedParty> opponents) {
        static Sides none() {
            return new Sides(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean nobody() {
            return actors.isEmpty() && supporters.isEmpty() && opponents.isEmpty();
        }
    }

    /// Reads a subject that has a finite verb.
    static Optional<Subject> at(Tokens tokens, int start) {
        Optional<ActorList> list = new ActorLists(tokens).at(start);
        Sides sides = Sides.none();
        int next = start;
        if (list.isPresent()) {
            sides.actors().addAll(list.get().parties());
            next = list.get().next();
        } else if (tokens.is(start, "he") || tokens.is(start, "she") || tokens.is(start, "they")) {
            next = start + 1;
        } else {
            return Optional.empty();
        }
        List<Aside> said = new ArrayList<>();
        next = modifiers(tokens, next, sides, said);
        if (tokens.is(next, ",")) {
            next++;
        }
        int verb = next;
        return Predicate.finite(tokens, next)
                .or(() -> sides.nobody() ? Optional.empty() : Predicate.anyPast(tokens, verb))
                .map(found -> new Subject(sides, said, found));
    }

    /// Passes over what stands between subject and verb.
    ///
    /// @return token behind it
    static int modifiers(Tokens tokens, int start, Sides sides, List<Aside> said) {
        int next = start;
        while (true) {
            int at = next;
            at += tokens.is(at, ",") ? 1 : 0;
            boolean comma = at > next;
            at += tokens.is(at, "and") || tokens.is(at, "but") ? 1 : 0;
            int after = side(tokens, at, sides, comma);
            if (after < 0 && comma) {
                after = aside(tokens, at, said);
            }
            if (after < 0) {
                return next;
            }
            next = after;
        }
    }

    /// "supported by B", "opposed by C", "with D".
    ///
    /// @return token behind it; -1 when there is none
    static int side(Tokens tokens, int at, Sides sides, boolean company) {
        for (String kind : List.of("support", "opposition", "company")) {
            int phrase = tokens.phrase(at, kind);
            if (phrase < 0 || kind.equals("company") && !company) {
                continue;
            }
            Optional<ActorList> list = new ActorLists(tokens).at(phrase);
            if (list.isPresent()) {
                into(sides, kind).addAll(list.get().parties());
                return list.get().next();
            }
        }
        return -1;
    }

    static List<NamedParty> into(Sides sides, String kind) {
        return switch (kind) {
            case "support" -> sides.supporters();
            case "opposition" -> sides.opponents();
            default -> sides.actors();
        };
    }

    /// ", noting that ..., " before the verb.
    private static int aside(Tokens tokens, int at, List<Aside> said) {
        Optional<Predicate> participle = Predicate.participle(tokens, at);
        if (participle.isEmpty()) {
            return -1;
        }
        for (int end = at + 1; end < tokens.size(); end++) {
            if (tokens.is(end, ",")
                    && !tokens.enclosed(end)
                    && Predicate.finite(tokens, end + 1).isPresent()) {
                said.add(new Aside(participle.get(), participle.get().next(), end));
                return end;
            }
        }
        return -1;
    }
}
