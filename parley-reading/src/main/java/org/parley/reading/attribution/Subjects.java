package org.parley.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Who a cue in the active voice is said of: the noun phrase that is its subject.
final class Subjects {
    private Subjects() {}

    /// The subject of a cue as a token range, -1 twice when it is an empty "it"; null when there is
    /// none.
    ///
    /// @param lastSource range of the last source before the cue; -1 twice when there is none
    static int @Nullable [] of(Sentence s, Cue cue, int[] lastSource) {
        int j = cue.first() - 1;
        if (j < 0) {
            return cue.entry().form() == CueLexicon.Form.ING
                    ? subjectAfterParticiple(s, cue)
                    : null;
        }
        Token before = s.at(j);
        boolean shared =
                before.tag() == Tag.CCONJ
                        || before.is(",") && cue.entry().form() == CueLexicon.Form.ING
                        || cue.entry().form() == CueLexicon.Form.ING
                                && (before.tag() == Tag.SCONJ
                                        || before.tag() == Tag.ADP
                                        || before.tag() == Tag.CCONJ)
                        || before.is("then");
        if (shared || before.is(",") && lastSource[0] >= 0) {
            int start = before.is(",") ? NounPhrases.startOf(s, cue.first()) : cue.first();
            if (before.is(",") && start < cue.first()) {
                return new int[] {start, cue.first() - 1};
            }
            if (lastSource[0] >= 0) {
                return lastSource;
            }
            return mainSubject(s, cue.first());
        }
        if (before.is("who") || before.is("which") || before.is("that")) {
            int end = j > 0 && s.at(j - 1).is(",") ? j - 1 : j;
            int start = NounPhrases.startOf(s, end);
            return start < end ? new int[] {start, end} : null;
        }
        int end = cue.first();
        if (NounPhrases.dash(before)) {
            int open = j - 1;
            while (open > 0 && !NounPhrases.dash(s.at(open))) {
                open--;
            }
            end = open > 0 ? open : end;
        }
        int start = NounPhrases.startOf(s, end);
        if (start >= end) {
            return null;
        }
        if (s.at(end - 1).is(",")) {
            end--;
        }
        if (s.at(start).is("it") && end == start + 1 && cue.passive()) {
            return new int[] {-1, -1};
        }
        return new int[] {start, end};
    }

    /// "Stressing that ..., the minister said": the subject follows the comma.
    private static int @Nullable [] subjectAfterParticiple(Sentence s, Cue cue) {
        for (int i = cue.last() + 1; i + 1 < s.size(); i++) {
            if (s.at(i).is(",") && Clauses.finiteAt(s, i + 1)) {
                return new int[] {i + 1, NounPhrases.endOf(s, i + 1, false)};
            }
        }
        return null;
    }

    /// Subject of the sentence's first finite verb.
    private static int @Nullable [] mainSubject(Sentence s, int before) {
        for (int i = 1; i < before; i++) {
            boolean finite =
                    s.at(i).tag() == Tag.AUX
                            || s.at(i).tag() == Tag.VERB && !s.at(i).lower().endsWith("ing");
            if (finite) {
                int first = VerbGroups.start(s, i);
                int start = NounPhrases.startOf(s, first);
                return start < first ? new int[] {start, first} : null;
            }
        }
        return null;
    }
}
