package org.parley.reading.bulletins;

import java.util.Optional;
import org.parley.reading.bulletins.ActorLists.ActorList;

/// "was opposed by the US and Japan".
///
/// @param predicate the verb
/// @param by who did it; names somebody
record PassiveVoice(Predicate predicate, ActorList by) {
    /// Where "was" or its like stands at a token.
    static Optional<PassiveVoice> at(Tokens tokens, int at) {
        return tokens.in(at, "copula") ? participle(tokens, at + 1) : Optional.empty();
    }

    /// Where the participle, or an adverb before it, stands at a token.
    static Optional<PassiveVoice> participle(Tokens tokens, int start) {
        int at = start;
        boolean negated = false;
        while (tokens.in(at, "negation")
                || tokens.in(at, "adverb")
                || tokens.is(at, "been")
                || tokens.word(at).matches("\\p{L}{3,}ly")) {
            negated |= tokens.in(at, "negation");
            at++;
        }
        Optional<Predicates.Form> form =
                Predicates.shipped()
                        .of(tokens.word(at))
                        .filter(found -> found.kind() == Predicates.Kind.PAST);
        if (form.isEmpty() || !tokens.is(at + 1, "by")) {
            return Optional.empty();
        }
        Predicate predicate = new Predicate(at, form.get(), negated);
        return new ActorLists(tokens)
                .at(at + 2)
                .filter(list -> !list.parties().isEmpty())
                .map(list -> new PassiveVoice(predicate, list));
    }
}
