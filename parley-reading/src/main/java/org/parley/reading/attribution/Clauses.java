package org.parley.reading.attribution;

import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Where clauses begin and end in a tagged English sentence.
///
/// All methods take and give token indices; an end is one past the last token.
final class Clauses {
    private static final Set<String> FINITE_STARTS =
            Set.of(
                    "it", "he", "she", "they", "we", "i", "there", "this", "these", "those", "that",
                    "you");
    private static final Set<String> DAYS =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "tomorrow",
                    "tonight");

    private Clauses() {}

    /// Whether a word is mostly the subject of a clause of its own.
    static boolean finiteStart(Token token) {
        return FINITE_STARTS.contains(token.lower());
    }

    /// Whether a finite clause begins here: a noun phrase and a finite verb after it.
    static boolean finiteAt(Sentence s, int p) {
        int end = NounPhrases.endOf(s, p, true);
        if (end == p) {
            return false;
        }
        for (int phrase = 0; phrase < 4 && end < s.size(); phrase++) {
            // "the moves over the dam were": what hangs on the subject
            int past = pastPhrase(s, end);
            if (past == end) {
                break;
            }
            end = past;
        }
        int verb = pastAdverbs(s, end);
        if (verb < s.size() && (s.at(verb).is("n't") || s.at(verb).is("not"))) {
            verb++;
        }
        if (verb >= s.size()) {
            return false;
        }
        Token token = s.at(verb);
        return token.tag() == Tag.AUX || token.tag() == Tag.VERB && !token.lower().endsWith("ing");
    }

    /// Past adverbs and days, question words excepted.
    static int pastAdverbs(Sentence s, int p) {
        int i = p;
        while (i < s.size()
                && (day(s.at(i))
                        || s.at(i).tag() == Tag.ADV
                                && !s.at(i).is("how")
                                && !s.at(i).is("why")
                                && !s.at(i).is("when")
                                && !s.at(i).is("where")
                                && !s.at(i).is("so"))) {
            i++;
        }
        return i;
    }

    /// Past a phrase of time or place: "in Moscow", "on 12 January".
    static int pastPhrase(Sentence s, int p) {
        if (s.at(p).tag() != Tag.ADP || p + 1 >= s.size()) {
            return p;
        }
        int end = NounPhrases.endOf(s, p + 1, false);
        return end > p + 1 ? pastAdverbs(s, end) : p;
    }

    /// Whether a word says which day: "Monday", "yesterday".
    static boolean day(Token token) {
        return DAYS.contains(token.lower());
    }

    /// First token of the clause that ends before a token, an opening "but" or "and" left out.
    static int startBefore(Sentence s, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (s.at(i).is(";")) {
                return i + 1;
            }
        }
        int start = 0;
        while (start < before
                && (!s.at(start).word() && !NounPhrases.quoteMark(s.at(start))
                        || start == 0 && (s.at(0).is("but") || s.at(0).is("and")))) {
            start++;
        }
        return start;
    }

    /// One past the last token of the sentence's content: its closing mark is left out.
    static int end(Sentence s) {
        int end = s.size();
        while (end > 0
                && (s.at(end - 1).is(".")
                        || s.at(end - 1).is(";")
                        || s.at(end - 1).is(":")
                        || s.at(end - 1).is(",")
                        || s.at(end - 1).is("!")
                        || s.at(end - 1).is("?"))) {
            end--;
        }
        return end;
    }

    /// Whether a token ends a phrase.
    static boolean closes(Sentence s, int p) {
        Token token = s.at(p);
        return token.is(",") || token.is(".") || token.is(";") || token.is(")");
    }
}
