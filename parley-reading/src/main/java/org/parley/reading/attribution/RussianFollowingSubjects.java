package org.parley.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Finds the phrase behind a Russian verb that names who spoke, past hearers, times and places:
/// "«...», — сказал журналистам в Вене посол Ирана".
final class RussianFollowingSubjects {
    private static final int LONGEST = 16;
    private static final Set<String> HEARERS =
            Set.of(
                    "журналистам",
                    "репортерам",
                    "репортёрам",
                    "корреспондентам",
                    "прессе",
                    "агентству",
                    "газете",
                    "телеканалу",
                    "журналу",
                    "изданию",
                    "каналу",
                    "радиостанции");

    private final RussianWords words;
    private final RussianSubjects subjects;

    RussianFollowingSubjects(RussianWords words, RussianSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /// The phrase behind a verb that names who spoke, past hearers, times and places; null when
    /// there is none.
    int @Nullable [] after(Sentence s, int verb) {
        int p = verb + 1;
        if (p < s.size()
                && RussianSubjects.PLACES.contains(s.at(p).lower())
                && subjects.plural(s.at(verb))) {
            int end = p + 1;
            while (end < s.size() && s.at(end).word() && !words.any(s.at(end).lower(), "PREP")) {
                end++;
            }
            boolean time = end == p + 1 || RussianSubjects.TIMES.contains(s.at(p + 1).lower());
            return time ? null : new int[] {p, end};
        }
        int start = skipped(s, p);
        int end = phraseEnd(s, start);
        return end > start ? new int[] {start, end} : null;
    }

    private int skipped(Sentence s, int p) {
        int k = p;
        while (k < s.size() && k < p + LONGEST) {
            Token token = s.at(k);
            boolean quoted = NounPhrases.quoteMark(token);
            if (quoted && k > p && !token.text().equals("»")) {
                int close = k + 1;
                while (close < s.size() && !NounPhrases.quoteMark(s.at(close))) {
                    close++;
                }
                k = close + 1;
                continue;
            }
            boolean governed = k > p && words.any(s.at(k - 1).lower(), "PREP");
            boolean hearer = HEARERS.contains(token.lower());
            boolean loose =
                    subjects.loose(token) || words.any(token.lower(), "PREP") && !token.capital();
            if (token.is(".") || token.is(";") || token.is(":") || NounPhrases.dash(token)) {
                return s.size();
            }
            if (!governed && !hearer && !loose && (quoted || names(token))) {
                return k;
            }
            boolean clause =
                    token.is(",") && k + 1 < s.size() && !RussianSubjects.dated(s.at(k + 1));
            if (clause && k == p) {
                return s.size();
            }
            k++;
        }
        return s.size();
    }

    private boolean names(Token token) {
        return token.word()
                && !RussianSubjects.dated(token)
                && (subjects.nominative(token) && !RussianSubjects.RELATIVES.contains(token.lower())
                        || RussianSubjects.pronoun(token))
                && !words.any(token.lower(), "VB:Past");
    }

    private int phraseEnd(Sentence s, int p) {
        int k = p;
        boolean named = false;
        while (k < s.size() && k < p + LONGEST) {
            Token token = s.at(k);
            boolean office =
                    named
                            && (token.is("по") || token.is("в") || token.is("при"))
                            && k + 1 < s.size()
                            && (s.at(k + 1).capital() || token.is("по"))
                            && !RussianSubjects.TIMES.contains(s.at(k + 1).lower())
                            && (words.any(s.at(k - 1).lower(), "NN")
                                    || words.forms(s.at(k - 1).lower()).isEmpty())
                            && (!s.at(k - 1).capital() || token.is("при"));
            boolean preposition =
                    words.any(token.lower(), "PREP")
                            && !token.capital()
                            && !office
                            && !(named && RussianSubjects.behalf(s, k));
            boolean conjunction =
                    words.any(token.lower(), "CONJ") && !token.is("и") && !token.capital();
            boolean verb =
                    words.any(token.lower(), "VB")
                            && !words.any(token.lower(), "NN")
                            && !token.capital();
            if (!token.word() && !token.is("-") && !NounPhrases.quoteMark(token)
                    || preposition
                    || conjunction
                    || verb
                    || named && HEARERS.contains(token.lower())) {
                break;
            }
            named |= subjects.nominative(token) || RussianSubjects.pronoun(token);
            k++;
        }
        while (k > p && (s.at(k - 1).is("и") || s.at(k - 1).is("«"))) {
            k--;
        }
        return named ? k : p;
    }
}
