package org.parley.analysis.stances;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.statement.Statement;

/// The words that tell what a statement is about, as stems: those of its content that are neither
/// grammar nor common to all talks, nor the names of those it speaks of.
final class Topics {
    /// A stem has at most so many letters.
    private static final int STEM = 6;

    private static final int SHORTEST = 3;

    private static final Set<String> COMMON = common();

    private Topics() {}

    static Set<String> of(Statement said) {
        Set<String> names = new HashSet<>();
        Stream.of(said.parties(), said.addressees(), said.subjects())
                .flatMap(List::stream)
                .forEach(name -> names.addAll(stems(name)));
        Set<String> stems = stems(said.quote());
        stems.removeAll(names);
        return stems;
    }

    /// Stems of the words that tell something, numbers as they stand.
    static Set<String> stems(String words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            boolean counts = word.length() >= SHORTEST || word.chars().anyMatch(Character::isDigit);
            if (counts && !COMMON.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /// A word without the endings of number, tense and kind: "votes", "voting" and "vote" are one.
    static String stem(String word) {
        String stem = word;
        for (String ending :
                List.of(
                        "ations", "ation", "ings", "ing", "ers", "ies", "es", "ed", "s", "e",
                        "y")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > STEM ? stem.substring(0, STEM) : stem;
    }

    private static Set<String> common() {
        Set<String> common = new HashSet<>();
        for (String line : Bearing.lines("common-words.tsv")) {
            common.addAll(List.of(line.split(" ")));
        }
        return common;
    }
}
