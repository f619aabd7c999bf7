package org.parley.reading.bulletins;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.attribution.Range;

/// The pieces of a point. Behind "urged", "asked" or "requested" what is to be done goes before
/// whom it is said to, as frames of verbs number them (PropBank: A1 the deed, A2 whom it is asked
/// of).
final class Deed {
    private static final int LONGEST_HEARER = 9;

    private Deed() {}

    /// The pieces of what stands between a verb and where its content ends.
    static List<Range> pieces(Tokens tokens, Predicate predicate, int start, int to) {
        List<Range> pieces = new ArrayList<>();
        int from = tokens.phrase(start + 1, "discourse");
        if (!tokens.is(start, ",") || !tokens.is(from, ",")) {
            from = start;
        }
        int deed = predicate.form().deedFirst() ? deed(tokens, from, to) : -1;
        if (deed < 0) {
            tokens.range(from, to).ifPresent(pieces::add);
        } else {
            tokens.range(deed, to).ifPresent(pieces::add);
            tokens.range(from, deed).ifPresent(pieces::add);
        }
        return pieces;
    }

    /// The "to" or "not to" of what is asked; -1 where nobody is asked.
    private static int deed(Tokens tokens, int from, int to) {
        int head = tokens.in(from, "determiner") ? from + 1 : from;
        if (!tokens.in(head, "hearer")
                && tokens.name(head).isEmpty()
                && !(tokens.capital(head) && !tokens.is(head, "that"))) {
            return -1;
        }
        for (int at = from + 1; at < Math.min(to, from + LONGEST_HEARER); at++) {
            boolean denied = tokens.is(at, "not") && tokens.is(at + 1, "to");
            if (denied || tokens.is(at, "to") && !nominal(tokens, at + 1)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean nominal(Tokens tokens, int at) {
        return tokens.in(at, "determiner") || tokens.capital(at);
    }
}
