package org.parley.reading.speakers;

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

    private ProperNames() {}

    /// Whether a token is part of a proper name, "al-Assad" too.
    static boolean proper(Token token) {
        return token.tag() == Tag.PROPN
                && (token.capital() || token.text().indexOf('-') == 2)
                && Character.isLetter(token.text().charAt(0));
    }

    /// Whether a word in lower case, without its full stop, stands before the name of a person.
    static boolean title(String lower) {
        return TITLES.contains(lower);
    }

    /// Whether a word is a month or a day.
    static boolean calendar(Token token) {
        return CALENDAR.contains(token.lower());
    }

    /// Whether a token may stand in the title before a name.
    static boolean titleWord(Token token) {
        return token.tag() == Tag.ADJ
                || token.tag() == Tag.NOUN
                || token.tag() == Tag.PROPN
                || token.is("of")
                || token.is("'s")
                || token.is("for");
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
        return to - from == 1 && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
