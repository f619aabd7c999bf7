package org.parley.reading.attribution;

import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Bounds of verb groups: a verb with its auxiliaries, negation and adverbs.
final class VerbGroups {
    /// Words that deny, in lower case.
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor");

    private VerbGroups() {}

    /// First token of the verb group: auxiliaries, negation and adverbs before the verb.
    static int start(Sentence s, int verb) {
        int i = verb;
        while (i > 0) {
            Token before = s.at(i - 1);
            boolean auxiliary =
                    before.tag() == Tag.AUX
                            || NEGATIONS.contains(before.lower())
                                    && !before.is("no")
                                    && !before.is("nor")
                                    && !before.is("neither");
            boolean adverb =
                    before.tag() == Tag.ADV
                            && !before.is("when")
                            && !before.is("how")
                            && !before.is("where")
                            && !before.is("why")
                            && !before.is("however")
                            && !before.is("instead")
                            && !before.is("meanwhile")
                            && !before.is("earlier");
            if (!auxiliary && !adverb) {
                break;
            }
            i--;
        }
        // an adverb that opens the sentence is not part of the group
        while (i < verb && s.at(i).tag() == Tag.ADV && (i == 0 || s.at(i).capital())) {
            i++;
        }
        return i;
    }

    /// Whether a word of denial stands in a range of tokens.
    static boolean negated(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NEGATIONS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
