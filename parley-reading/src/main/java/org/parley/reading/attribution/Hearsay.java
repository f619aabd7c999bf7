package org.parley.reading.attribution;

import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Russian clauses whose verb tells of nothing that anybody holds: conditions ("если Минск
/// откажется") and hearsay ("Минск якобы отказался", "по слухам, Минск отказался").
final class Hearsay {
    private static final Set<String> CONDITIONS = Set.of("если");
    private static final Set<String> DOUBTS = Set.of("якобы", "будто", "дескать");
    private static final Set<String> RUMOURS =
            Set.of("слухам", "слухи", "слухов", "слухах", "говорят", "поговаривают", "домыслы");

    private Hearsay() {}

    /// Whether the clause of a verb is a condition, or told of as hearsay.
    ///
    /// @param from where the verb's group begins
    /// @param speech whether the verb only tells of speech
    static boolean unheld(Sentence s, int from, boolean speech) {
        int open = from;
        while (open > 0 && !boundary(s.at(open - 1))) {
            String lower = s.at(open - 1).lower();
            if (CONDITIONS.contains(lower) || !speech && DOUBTS.contains(lower)) {
                return true;
            }
            open--;
        }
        return !speech && rumoured(s, open);
    }

    /// Whether a rumour's word ends what stands before a clause.
    private static boolean rumoured(Sentence s, int open) {
        for (int k = open - 1; k >= 0 && k >= open - 3; k--) {
            if (RUMOURS.contains(s.at(k).lower())) {
                return true;
            }
            if (s.at(k).word() && !s.at(k).is("том")) {
                return false;
            }
        }
        return false;
    }

    private static boolean boundary(Token token) {
        return token.is(",")
                || token.is(";")
                || token.is(":")
                || NounPhrases.dash(token)
                || NounPhrases.quoteMark(token);
    }
}
