package org.parley.reading.issues;

import java.util.Locale;
import java.util.Set;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;

/// A short noun phrase for what a content is about.
public final class IssuePhrases {
    private static final int LONGEST = 9;
    private static final WordLists WORDS = WordLists.read(IssuePhrases.class, "words-en.tsv");
    private static final Set<String> THIN = WORDS.of("thin");
    private static final Set<String> POINTING = WORDS.of("pointing");
    private static final Set<String> CALENDAR = WORDS.of("calendar");

    private IssuePhrases() {}

    /// Whether a phrase only points back to what was said before: "demand", "idea".
    static boolean points(String phrase) {
        return POINTING.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /// The phrase: the first noun phrase of the content that is not merely a pronoun or a name,
    /// else the first of any kind; the content's first words when it has no noun.
    ///
    /// @param s the sentence the content begins in, tagged
    public static String of(Sentence s, Range content) {
        int from = 0;
        while (from < s.size() && s.at(from).start() < content.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.at(to).end() <= content.end()) {
            to++;
        }
        String best = "";
        int bestScore = 0;
        int i = from;
        while (i < to) {
            if (!starts(s.at(i))) {
                i++;
                continue;
            }
            int end = end(s, i, to);
            int start = i;
            while (start < end && (s.at(start).tag() == Tag.DET || s.at(start).tag() == Tag.PRON)) {
                start++;
            }
            int score = score(s, start, end);
            if (score > bestScore) {
                bestScore = score;
                best = text(s, start, end);
            }
            i = Math.max(end, i + 1);
        }
        if (bestScore <= 1) {
            // nothing but names: what is said of them, past the last auxiliary
            String told = told(s, from, to);
            best = told.isEmpty() ? best : told;
        }
        return best.isEmpty() ? text(s, from, Math.min(to, from + 5)) : best;
    }

    private static String told(Sentence s, int from, int to) {
        int start = from;
        for (int i = from; i < to && i < from + 16; i++) {
            boolean verb = s.at(i).tag() == Tag.AUX || s.at(i).is("not");
            start = verb ? i + 1 : start;
        }
        while (start < to && !(starts(s.at(start)) && s.at(start).tag() != Tag.DET)) {
            start++;
        }
        int end = start;
        while (end < to && end < start + 5 && s.at(end).word() && !s.at(end).is("that")) {
            end++;
        }
        while (end > start && s.at(end - 1).tag() != Tag.NOUN && s.at(end - 1).tag() != Tag.PROPN) {
            end--;
        }
        return end - start > 1 ? text(s, start, end) : "";
    }

    private static int score(Sentence s, int from, int to) {
        int nouns = 0;
        int names = 0;
        for (int i = from; i < to; i++) {
            if (s.at(i).tag() == Tag.NOUN && !THIN.contains(s.at(i).lower())) {
                nouns++;
            } else if (s.at(i).tag() == Tag.PROPN) {
                names++;
            }
        }
        return nouns == 0 ? (names > 0 ? 1 : 0) : 2 + Math.min(3, nouns);
    }

    private static boolean starts(Token token) {
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ, NUM, DET -> true;
            default -> false;
        };
    }

    private static int end(Sentence s, int start, int limit) {
        int i = start;
        while (i < limit && i - start < LONGEST) {
            Token token = s.at(i);
            boolean inside =
                    switch (token.tag()) {
                        case NOUN, PROPN, ADJ, NUM -> true;
                        case DET -> i == start || s.at(i - 1).tag() == Tag.ADP;
                        default ->
                                token.is("'s")
                                        || token.is("-")
                                        || i > start
                                                && (token.is("of")
                                                        || token.is("on")
                                                        || token.is("in")
                                                        || token.is("for")
                                                        || token.is("to") && token.tag() == Tag.ADP
                                                        || token.is("and")
                                                        || token.is("between"))
                                                && i + 1 < limit
                                                && starts(s.at(i + 1))
                                                && !CALENDAR.contains(s.at(i + 1).lower());
                    };
            if (!inside) {
                break;
            }
            i++;
        }
        while (i > start + 1
                && s.at(i - 1).tag() != Tag.NOUN
                && s.at(i - 1).tag() != Tag.PROPN
                && s.at(i - 1).tag() != Tag.NUM) {
            i--;
        }
        return i;
    }

    private static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && s.at(i).start() == s.at(i - 1).end();
            text.append(i > from && !glued ? " " : "").append(s.at(i).text());
        }
        return text.toString().strip();
    }
}
