package org.parley.reading.events;

import java.util.Optional;
import java.util.Set;
import org.parley.reading.events.VerbTable.Verb;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;

/// A verb with its clause.
///
/// @param from first token of the clause
/// @param at the verb's token
/// @param to one past the last token
/// @param verb in the table
/// @param passive whether it is in the passive voice
record EventClause(int from, int at, int to, Verb verb, boolean passive) {
    /// "that" so near behind a verb begins what is said.
    private static final int COMPLEMENT = 3;

    /// The first verb from a token on that is no part of a relative clause and no attribute.
    ///
    /// @param begin where the clause's subject begins
    static Optional<EventClause> next(Sentence sentence, int begin, int from, int to) {
        boolean relative = false;
        for (int at = from; at < to; at++) {
            String word = sentence.at(at).lower();
            boolean complement = word.equals("that") && at <= begin + COMPLEMENT;
            if (listed("relative", word) && at > begin && !complement) {
                relative = true;
            }
            Tag tag = sentence.at(at).tag();
            Optional<Verb> verb = VerbTable.shipped().of(word);
            boolean verbal =
                    tag == Tag.VERB
                            || verb.isPresent() && tag == Tag.AUX && !listed("copula", word);
            if (!verbal || verb.isEmpty() || attribute(sentence, at)) {
                continue;
            }
            if (relative) {
                relative = false;
                continue;
            }
            return Optional.of(new EventClause(begin, at, to, verb.get(), passive(sentence, at)));
        }
        return Optional.empty();
    }

    /// Whether it stands before a noun, as "suspected" does in "suspected militants", or is a
    /// participle without an auxiliary.
    private static boolean attribute(Sentence sentence, int at) {
        boolean noun =
                at + 1 < sentence.size()
                        && (sentence.at(at + 1).tag() == Tag.NOUN
                                || sentence.at(at + 1).tag() == Tag.ADJ)
                        && at > 0
                        && Set.of(Tag.DET, Tag.ADJ, Tag.NUM, Tag.ADP)
                                .contains(sentence.at(at - 1).tag());
        boolean bare = sentence.at(at).lower().endsWith("ing") && !helped(sentence, at);
        return noun || bare;
    }

    private static boolean helped(Sentence sentence, int at) {
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            Tag tag = sentence.at(before).tag();
            if (tag == Tag.AUX || listed("copula", sentence.at(before).lower())) {
                return true;
            }
            boolean step =
                    VerbTable.shipped()
                            .of(sentence.at(before).lower())
                            .filter(verb -> listed("step", verb.lemma()))
                            .isPresent();
            if (step) {
                return true;
            }
            if (tag != Tag.ADV && tag != Tag.PART) {
                return false;
            }
        }
        return false;
    }

    private static boolean passive(Sentence sentence, int at) {
        String word = sentence.at(at).lower();
        if (word.endsWith("ing")) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
            if (listed("copula", sentence.at(before).lower())) {
                return true;
            }
            if (sentence.at(before).tag() != Tag.ADV) {
                return false;
            }
        }
        return false;
    }

    /// Whether a word of a list stands right before the verb, among its auxiliaries and adverbs.
    boolean helpedBy(Sentence sentence, String list) {
        for (int before = at - 1; before >= Math.max(from, at - 6); before--) {
            Tag tag = sentence.at(before).tag();
            if (listed(list, sentence.at(before).lower())) {
                return true;
            }
            if (tag != Tag.AUX && tag != Tag.ADV && tag != Tag.PART && tag != Tag.ADJ) {
                return false;
            }
        }
        return false;
    }

    static boolean listed(String list, String word) {
        return ClauseBounds.WORDS.of(list).contains(word);
    }

    boolean frame(String list) {
        return listed(list, verb.lemma());
    }
}
