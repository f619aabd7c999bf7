package org.parley.model.talks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A probability, stored as a number and printed as words with their range.
///
/// @param probability 0.01 to 0.99: the scale excludes impossibility and certainty
public record Likelihood(double probability) {
    public Likelihood {
        if (!(probability >= 0.01 && probability <= 0.99)) {
            throw new IllegalArgumentException(
                    "Likelihood %s must be between 0.01 and 0.99: nothing on this scale is impossible or certain."
                            .formatted(probability));
        }
    }

    /// The words of ICD 203 (US Intelligence Community Directive 203, "Analytic Standards", 2015,
    /// D.6.e.(2)(a)); lower bound inclusive.
    public enum Word {
        ALMOST_NO_CHANCE(1, 5),
        VERY_UNLIKELY(5, 20),
        UNLIKELY(20, 45),
        ROUGHLY_EVEN(45, 55),
        LIKELY(55, 80),
        VERY_LIKELY(80, 95),
        ALMOST_CERTAIN(95, 99);

        private final int lower;
        private final int upper;

        Word(int lower, int upper) {
            this.lower = lower;
            this.upper = upper;
        }

        /// Lower bound in percent, included.
        public int lower() {
            return lower;
        }

        /// Upper bound in percent, excluded but for the last word.
        public int upper() {
            return upper;
        }

        /// The words alone: "very unlikely".
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /// The word written so, empty when the scale has no such word.
        public static Optional<Word> ofWords(String words) {
            return Arrays.stream(values())
                    .filter(word -> word.words().equals(words.toLowerCase(Locale.ROOT).strip()))
                    .findFirst();
        }
    }

    /// The word whose range holds the number.
    public Word word() {
        Word found = Word.ALMOST_NO_CHANCE;
        for (Word word : Word.values()) {
            // a hair of tolerance, so that 0.2 read from a file is not a hair below 20 percent
            if (probability * 100 + 1e-9 >= word.lower()) {
                found = word;
            }
        }
        return found;
    }

    /// As printed: "unlikely (20-45%)".
    public String words() {
        Word word = word();
        return "%s (%d-%d%%)".formatted(word.words(), word.lower(), word.upper());
    }
}
