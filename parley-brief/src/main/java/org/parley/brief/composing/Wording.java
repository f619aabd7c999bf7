package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.party.Party;
import org.parley.model.talks.Case;

/// How words are printed: cut to length, joined, and begun in the right case.
final class Wording {
    /// Most characters of a cell of the matrix.
    static final int CELL = 90;

    /// Most characters of a line of its own.
    static final int LINE = 220;

    private final Case talks;

    Wording(Case talks) {
        this.talks = talks;
    }

    /// Words of a document in one line; what is cut is cut at a word and marked with "…".
    static String excerpt(String words, int length) {
        String plain = words.replaceAll("\\s+", " ").strip();
        if (plain.length() <= length) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', length - 1);
        String kept = plain.substring(0, cut < length / 2 ? length - 1 : cut);
        // an emoji must not be cut in two
        boolean half = Character.isHighSurrogate(kept.charAt(kept.length() - 1));
        return (half ? kept.substring(0, kept.length() - 1) : kept) + "…";
    }

    String joined(List<String> names) {
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lower.add(i == 0 ? names.get(i) : lower(names.get(i)));
        }
        return String.join(" and ", lower);
    }

    static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String lower(String words) {
        boolean plain = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        String first = words.split("\\P{L}", 2)[0];
        boolean name =
                talks.parties().stream()
                        .map(Party::name)
                        .anyMatch(party ->
                                first.length() > 3
                                        && party.startsWith(
                                                first.substring(
                                                        0, Math.min(5, first.length() - 1))));
        return plain && !name ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }
}
