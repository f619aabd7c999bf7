package org.parley.reading.speakers;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;

/// Which persons of a document are women and which are men, as far as it has told: by a title, an
/// office, or a pronoun.
final class Genders {
    private static final WordLists WORDS = WordLists.read(Genders.class, "words-en.tsv");
    private static final Set<String> FEMALE = WORDS.of("female");
    private static final Set<String> MALE = WORDS.of("male");

    private final Map<String, Boolean> female = new HashMap<>();

    /// Whether somebody can be called "she", or "he".
    boolean allow(Speaker person, boolean she) {
        return female.getOrDefault(person.name(), she) == she;
    }

    /// Keeps that somebody was called "she" or "he".
    void tell(Speaker person, boolean she) {
        female.putIfAbsent(person.name(), she);
    }

    /// Keeps what the words tell by which somebody is named.
    void tell(Speaker person, Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.at(i).lower();
            if (FEMALE.contains(word)) {
                tell(person, true);
            } else if (MALE.contains(word)) {
                tell(person, false);
            }
        }
    }
}
