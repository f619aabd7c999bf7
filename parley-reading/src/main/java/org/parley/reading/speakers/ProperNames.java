package org.parley.reading.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;

/// Runs of capitals in a tagged English sentence, and whether they name a person or a body.
final class ProperNames {
    private static final WordLists WORDS = WordLists.read(ProperNames.class, "words-en.tsv");
    private static final Set<String> TITLES = WORDS.of("title");
    private static final Set<String> CALENDAR = WORDS.of("calendar");
    private static final Set<String> ORGANISED = WORDS.of("organised");
    private static final Set<String> PARTICLES = WORDS.of("particle");

    private ProperNames() {}

    /// Whether a token is part of a proper name, "al-Assad" too. The tagger takes foreign first
    /// names for common words, so that within a sentence the capital decides.
    static boolean proper(Sentence s, int i) {
        Token token = s.at(i);
        if (!Character.isLetter(token.text().charAt(0))) {
            return false;
        }
        if (!token.capital()) {
            return token.tag() == Tag.PROPN && token.text().indexOf('-') == 2;
        }
        if (token.tag() == Tag.PROPN) {
            return true;
        }
        boolean functional =
                switch (token.tag()) {
                    case DET, ADP, SCONJ, CCONJ, PRON, AUX, PART -> token.text().length() < 6;
                    default -> false;
                };
        if (!opens(s, i)) {
            return !functional;
        }
        // "Fisnik Gashi-Berisha was": the first word of a sentence, and a capital after it
        return !functional
                && token.tag() != Tag.ADV
                && i + 1 < s.size()
                && s.at(i + 1).capital()
                && Character.isLetter(s.at(i + 1).text().charAt(0));
    }

    /// Whether a sentence, or a quotation or list in it, begins at a token: then a capital tells
    /// nothing.
    static boolean opens(Sentence s, int i) {
        return i == 0 || !s.at(i - 1).word() && !s.at(i - 1).is(",") && !s.at(i - 1).is("'s");
    }

    /// Words that stand with a capital where no sentence begins.
    static Set<String> capitals(List<Sentence> sentences) {
        Set<String> capitals = new HashSet<>();
        for (Sentence s : sentences) {
            for (int i = 1; i < s.size() && !headline(s); i++) {
                if (!opens(s, i) && s.at(i).capital()) {
                    capitals.add(s.at(i).text());
                }
            }
        }
        return capitals;
    }

    /// End of the run of capitals that begins at a token, with initials and particles: "Warren T.
    /// Halloway", "Sidi Ould Brahmane", "Hester de Vries".
    static int runEnd(Sentence s, int from, int to) {
        int i = from;
        while (i < to) {
            boolean initial =
                    i + 2 < to
                            && s.at(i).text().length() == 1
                            && s.at(i).capital()
                            && s.at(i + 1).is(".")
                            && (proper(s, i + 2) || s.at(i + 2).capital());
            if (initial) {
                i += 2;
            } else if (proper(s, i)) {
                i++;
            } else if (i > from && particles(s, i, to) > i) {
                i = particles(s, i, to);
            } else {
                break;
            }
        }
        return i;
    }

    private static int particles(Sentence s, int from, int to) {
        int i = from;
        while (i < to && i < from + 3 && PARTICLES.contains(s.at(i).lower())) {
            i++;
        }
        return i < to && i > from && proper(s, i) ? i : from;
    }

    /// Whether a word in lower case, without its full stop, stands before the name of a person.
    static boolean title(String lower) {
        return TITLES.contains(lower);
    }

    /// Whether a word is a month or a day.
    static boolean calendar(Token token) {
        return CALENDAR.contains(token.lower());
    }

    /// Whether a title stands before a name, with its full stop or without.
    static boolean titled(Sentence s, int from, int nameStart) {
        int before = nameStart - 1;
        if (before >= from && s.at(before).is(".")) {
            before--;
        }
        return before >= from && title(s.at(before).lower().replace(".", ""));
    }

    /// The whole run of capitals around a name: "INTERNATIONAL TRADE UNION CONFEDERATION".
    static String organisation(Sentence s, int from, int nameStart, int nameEnd) {
        int start = nameStart;
        while (start > from
                && s.at(start - 1).capital()
                && s.at(start - 1).word()
                && s.at(start - 1).tag() != Tag.DET) {
            start--;
        }
        return s.words(start, nameEnd);
    }

    /// Whether a name is that of a body: by one of its words, or written in capitals.
    static boolean organised(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ORGANISED.contains(s.at(i).lower())) {
                return true;
            }
        }
        String text = s.at(from).text();
        return to - from == 1 && shouted(text) && text.indexOf('-') < 0;
    }

    /// Whether a word is written in capitals.
    static boolean shouted(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /// Whether a sentence is a headline in capitals, where a capital tells nothing.
    static boolean headline(Sentence s) {
        int words = 0;
        int shouted = 0;
        for (Token token : s.tokens()) {
            if (token.word() && Character.isLetter(token.text().charAt(0))) {
                words++;
                shouted += shouted(token.text()) ? 1 : 0;
            }
        }
        return words > 2 && shouted * 10 > words * 7;
    }
}
