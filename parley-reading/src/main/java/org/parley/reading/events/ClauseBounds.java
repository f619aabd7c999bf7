package org.parley.reading.events;

import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.WordLists;

/// Where what is told begins and ends in a sentence: without "..., officials said" behind it and
/// "In an unprecedented move," before it.
///
/// @param from first token
/// @param to one past the last
record ClauseBounds(int from, int to) {
    static final WordLists WORDS = WordLists.read(ClauseBounds.class, "frames-en.tsv");

    private static final int TAIL = 14;
    private static final int OPENING = 22;

    static ClauseBounds of(Sentence sentence) {
        int to = sentence.size();
        for (int at = sentence.size() - 1; at > Math.max(3, sentence.size() - TAIL); at--) {
            if (sentence.at(at).is(",") && told(sentence, at + 1)) {
                to = at;
            }
        }
        for (int at = 4; at + 1 < to; at++) {
            if (sentence.at(at).is("according") && sentence.at(at + 1).is("to")) {
                to = at;
            }
        }
        return new ClauseBounds(opening(sentence, to), to);
    }

    /// Whether somebody reports in what follows a comma.
    private static boolean told(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            boolean reports =
                    VerbTable.shipped()
                            .of(sentence.at(at).lower())
                            .map(verb -> WORDS.of("report").contains(verb.lemma()))
                            .orElse(false);
            if (reports || sentence.at(at).is("charged") || sentence.at(at).is("reported")) {
                return at > from && sentence.at(from).tag() != Tag.CCONJ || at == from;
            }
            if (sentence.at(at).is(",") || sentence.at(at).tag() == Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    private static int opening(Sentence sentence, int to) {
        Tag first = sentence.at(0).tag();
        if (first == Tag.ADP || first == Tag.SCONJ) {
            for (int at = 1; at < Math.min(to, OPENING); at++) {
                if (sentence.at(at).is(",")) {
                    return at + 1;
                }
            }
        }
        return 0;
    }
}
