package org.parley.reading.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// How far to the right the content of a cue goes: up to a semicolon, the next cue that is
/// coordinated with it, or the clause that a subordinate one hangs on.
final class ContentBounds {
    private static final Set<String> SUBORDINATING =
            Set.of(
                    "although",
                    "though",
                    "while",
                    "whereas",
                    "if",
                    "since",
                    "because",
                    "as",
                    "when",
                    "even");
    private static final Set<String> CONTRASTING =
            Set.of("but", "while", "whereas", "although", "though", "yet");

    private ContentBounds() {}

    /// The token range of a content that begins at `from`.
    ///
    /// @param cues all of the sentence
    static int[] of(Sentence s, int from, Cue cue, List<Cue> cues) {
        int limit = Clauses.end(s);
        int quotes = 0;
        int parentheses = 0;
        boolean subordinate = subordinate(s, cue);
        // "Saudi Arabia, which backs the government, is ready to"
        boolean relative =
                cue.first() > 1
                        && (s.at(cue.first() - 1).is("which") || s.at(cue.first() - 1).is("who"))
                        && s.at(cue.first() - 2).is(",");
        for (int i = from; i < limit; i++) {
            Token token = s.at(i);
            if (NounPhrases.quoteMark(token)) {
                quotes++;
            }
            parentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean inside = quotes % 2 == 1 || parentheses > 0;
            if (inside || i == from) {
                continue;
            }
            if (token.is(";")) {
                return new int[] {from, i};
            }
            boolean comma = token.is(",") && i + 1 < limit;
            if (comma && (relative || told(s, i + 1, cues))) {
                return new int[] {from, i};
            }
            if (comma && subordinate && Clauses.finiteAt(s, i + 1)) {
                return new int[] {from, i};
            }
            if (comma
                    && CONTRASTING.contains(s.at(i + 1).lower())
                    && Clauses.finiteAt(s, i + 2 < limit ? i + 2 : i + 1)) {
                return new int[] {from, i};
            }
            int next = i + 1;
            while (next < limit && s.at(next).tag() == Tag.ADV) {
                next++;
            }
            Cue other = next < limit ? cueStartingAt(cues, i + 1, next) : null;
            if (other == null || other.head() <= cue.head()) {
                continue;
            }
            boolean participle =
                    other.entry().form() == CueLexicon.Form.ING
                            && (comma && other.entry().takes('s') || other.entry().takes('P'));
            boolean coordinated =
                    (token.tag() == Tag.CCONJ || comma)
                            && other.entry().form() == cue.entry().form()
                            && cue.entry().form() != CueLexicon.Form.BASE;
            if (participle || coordinated) {
                int stop = token.tag() == Tag.CCONJ && i > from && s.at(i - 1).is(",") ? i - 1 : i;
                return new int[] {from, stop};
            }
        }
        return new int[] {from, Math.max(limit, from + 1)};
    }

    /// Whether "the minister told reporters", or "their chief negotiator, X, said", closes the
    /// sentence from here: a short subject, a cue of saying, and little after it.
    private static boolean told(Sentence s, int from, List<Cue> cues) {
        for (Cue other : cues) {
            boolean saying =
                    other.first() > from
                            && other.first() - from <= 8
                            && other.entry().takes('s')
                            && s.size() - other.last() <= 6;
            if (saying) {
                int subject = NounPhrases.startOf(s, other.first());
                return subject <= from && subject >= 0 && other.first() > from;
            }
        }
        return false;
    }

    /// Whether the cue stands in a clause that opens the sentence and hangs on what follows it.
    private static boolean subordinate(Sentence s, Cue cue) {
        if (!SUBORDINATING.contains(s.at(0).lower())) {
            return false;
        }
        for (int i = 1; i < cue.first(); i++) {
            if (s.at(i).is(",")) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Cue cueStartingAt(List<Cue> cues, int from, int to) {
        for (Cue cue : cues) {
            if (cue.first() >= from && cue.first() <= to) {
                return cue;
            }
        }
        return null;
    }
}
