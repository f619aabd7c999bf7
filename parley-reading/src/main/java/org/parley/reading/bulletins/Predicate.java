package org.parley.reading.bulletins;

import java.util.Optional;

/// A verb with what stands before it.
///
/// @param at the verb's token
/// @param form which form it has
/// @param negated whether "not" stands before it
record Predicate(int at, Predicates.Form form, boolean negated) {
    private static final int MOST = 6;

    /// The finite verb at a token, adverbs and auxiliaries before it passed over.
    static Optional<Predicate> finite(Tokens tokens, int start) {
        boolean negated = false;
        boolean helped = false;
        for (int at = start; at < start + MOST; at++) {
            Optional<Predicates.Form> form = Predicates.shipped().of(tokens.word(at));
            boolean verb =
                    form.isPresent()
                            && (form.get().finite()
                                    || helped && form.get().kind() == Predicates.Kind.BASE);
            if (verb && !tokens.is(at + 1, "by") && !tokens.is(at - 1, "to")) {
                return Optional.of(new Predicate(at, form.get(), negated));
            }
            boolean auxiliary = tokens.in(at, "auxiliary");
            helped |= auxiliary;
            negated |= tokens.in(at, "negation");
            if (!auxiliary && !tokens.in(at, "negation") && !adverb(tokens, at)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// Any verb in the past at a token, adverbs passed over: for a subject that is sure to be one.
    static Optional<Predicate> anyPast(Tokens tokens, int start) {
        int at = start;
        while (adverb(tokens, at)) {
            at++;
        }
        String word = tokens.word(at);
        boolean past = tokens.in(at, "past") || word.matches("\\p{L}{2,}ed");
        return past && !tokens.capital(at) && !tokens.is(at + 1, "by")
                ? Optional.of(
                        new Predicate(
                                at, new Predicates.Form(word, Predicates.Kind.PAST, false), false))
                : Optional.empty();
    }

    /// The present participle at a token.
    static Optional<Predicate> participle(Tokens tokens, int start) {
        int at = start;
        while (adverb(tokens, at)) {
            at++;
        }
        int verb = at;
        return Predicates.shipped()
                .of(tokens.word(at))
                .filter(form -> form.kind() == Predicates.Kind.PARTICIPLE)
                .map(form -> new Predicate(verb, form, false));
    }

    private static boolean adverb(Tokens tokens, int at) {
        return tokens.in(at, "adverb") || tokens.word(at).matches("\\p{L}{3,}ly");
    }

    /// Token behind the verb.
    int next() {
        return at + 1;
    }
}
