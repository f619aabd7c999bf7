package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Cues of saying whose content stands before them: "..., the minister said", "..., said the
/// minister".
final class Inversions {
    private Inversions() {}

    /// What a cue and the words before it attribute; null when no content closes there.
    ///
    /// @param subject token range of the subject before the cue; null when it has none
    static @Nullable CueArguments of(
            Sentence s, Cue cue, int @Nullable [] subject, Quotations quotations) {
        int before = cue.first() - 1;
        int[] source;
        int left;
        int afterAll;
        if (subject != null && subject[0] >= 0 && subject[0] > 0 && subject[1] == cue.first()) {
            source = subject;
            left = subject[0];
            afterAll = cue.last() + 1;
        } else if (before >= 0
                && (s.at(before).is(",")
                        || NounPhrases.quoteMark(s.at(before))
                        || s.at(before).is("?")
                        || NounPhrases.dash(s.at(before)))) {
            int end = NounPhrases.endOf(s, cue.last() + 1, true);
            if (end == cue.last() + 1) {
                return null;
            }
            source = new int[] {cue.last() + 1, end};
            left = cue.first();
            afterAll = end;
        } else {
            return null;
        }
        int mark = left - 1;
        if (mark < 1) {
            return null;
        }
        boolean quoted =
                NounPhrases.quoteMark(s.at(mark))
                        || s.at(mark).is(",") && NounPhrases.quoteMark(s.at(mark - 1));
        if (quoted) {
            int close = NounPhrases.quoteMark(s.at(mark)) ? mark : mark - 1;
            Quotation quotation = quotations.at(s.at(close).start());
            if (quotation != null
                    && s.at(close).start() == quotation.end() - 1
                    && partial(s, quotation)) {
                return new CueArguments(
                        cue,
                        source,
                        cue.last() + 1,
                        List.of(
                                new int[] {
                                    Clauses.startBefore(s, mark),
                                    s.at(mark).is(",") ? mark : mark + 1
                                }),
                        null);
            }
            if (quotation != null) {
                Quotation more = quotationAfter(s, afterAll, quotations);
                return new CueArguments(
                        cue,
                        source,
                        cue.last() + 1,
                        more == null
                                ? List.of()
                                : List.of(new int[] {-more.start() - 1, more.end()}),
                        new Range(quotation.start(), quotation.end()));
            }
        }
        if (s.at(mark).is(",") || NounPhrases.dash(s.at(mark))) {
            int from = Clauses.startBefore(s, mark);
            if (mark - from >= 3) {
                List<int[]> content = new ArrayList<>();
                content.add(new int[] {from, mark});
                if (afterAll + 2 < s.size() && s.at(afterAll).is(",")) {
                    Token next = s.at(afterAll + 1);
                    boolean goesOn =
                            !next.lower().endsWith("ing")
                                    && !next.is("who")
                                    && !next.is("which")
                                    && (next.tag() != Tag.ADP);
                    if (goesOn) {
                        content.add(new int[] {afterAll + 1, Clauses.end(s)});
                    }
                }
                return new CueArguments(cue, source, cue.last() + 1, content, null);
            }
        }
        return null;
    }

    /// Whether a quotation is only the last words of a clause: "the deal was "good"," he said.
    private static boolean partial(Sentence s, Quotation quotation) {
        return quotation.start() > s.start()
                && quotation.length() < 60
                && quotation.closed()
                && clauseBefore(s, quotation.start());
    }

    private static boolean clauseBefore(Sentence s, int offset) {
        for (int i = 0; i < s.size() && s.at(i).start() < offset; i++) {
            if (s.at(i).tag() == Tag.AUX || s.at(i).tag() == Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Quotation quotationAfter(Sentence s, int p, Quotations quotations) {
        for (int i = p; i < s.size() && i < p + 12; i++) {
            if (NounPhrases.quoteMark(s.at(i))) {
                Quotation quotation = quotations.at(s.at(i).start());
                return quotation != null && quotation.start() == s.at(i).start() ? quotation : null;
            }
        }
        return null;
    }
}
