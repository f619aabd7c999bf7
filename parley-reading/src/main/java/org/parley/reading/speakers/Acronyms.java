package org.parley.reading.speakers;

import java.util.Locale;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;

/// How names of bodies are written: as acronyms, as two words in one, in capitals.
final class Acronyms {
    private static final Set<String> NONE =
            WordLists.read(Acronyms.class, "words-en.tsv").of("acronym");
    private static final Set<String> SMALL =
            Set.of("of", "for", "on", "to", "against", "and", "the");

    private Acronyms() {}

    /// Whether a word is written like an acronym, and is none of those that name no body.
    static boolean acronym(Token token) {
        String text = token.text();
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return text.length() >= 2
                && text.length() <= 8
                && (capitals >= 2 || capitals == 1 && Character.isDigit(text.charAt(1)))
                && ProperNames.shouted(text)
                && Character.isUpperCase(text.charAt(0))
                && text.indexOf('.') < 0
                && !NONE.contains(token.lower());
    }

    /// Whether two words are written as one: "GreenLeft", but not "McDonald".
    static boolean joined(String text) {
        for (int i = 4; i < text.length() - 2; i++) {
            boolean seam =
                    Character.isUpperCase(text.charAt(i))
                            && Character.isLowerCase(text.charAt(i - 1))
                            && Character.isLowerCase(text.charAt(i + 1));
            if (seam && Character.isUpperCase(text.charAt(0))) {
                return text.chars().allMatch(Character::isLetter);
            }
        }
        return false;
    }

    /// Whether the capitals of a run spell an acronym.
    static boolean spelt(Sentence s, int from, int to, String acronym) {
        StringBuilder spelt = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (s.at(i).capital()) {
                spelt.append(s.at(i).text().charAt(0));
            }
        }
        return spelt.length() > 1 && acronym.startsWith(spelt.toString());
    }

    /// A name in capitals is one in a document's manner, and written as other names are.
    static String written(String name) {
        if (!ProperNames.shouted(name) || name.length() < 7) {
            return name;
        }
        StringBuilder plain = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            boolean small = SMALL.contains(word);
            plain.append(plain.isEmpty() ? "" : " ")
                    .append(
                            small || word.isEmpty()
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1));
        }
        return plain.toString();
    }
}
