package org.parley.reading.acts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// The table of phrases that tell of an act, and the search for them.
///
/// A phrase is a row of words; a word may be one of several, the beginning of one, or a gap of up
/// to three words (the table's head says how they are written).
final class ActPhrases {
    private static final String TABLE = "act-phrases-en.tsv";
    private static final int GAP = 3;

    private final Map<Part, Index> parts = new EnumMap<>(Part.class);

    private ActPhrases() {
        for (Part part : Part.values()) {
            parts.put(part, new Index());
        }
    }

    /// Where a phrase is looked for.
    enum Part {
        CONTENT,
        CUE,
        SOURCE,
        CLEAR_CONTENT,
        CLEAR_CUE;

        private static Part ofKey(String key) {
            for (Part part : values()) {
                if (part.key().equals(key)) {
                    return part;
                }
            }
            throw new IllegalStateException(
                    "%s: part '%s' must be one of content, cue, source, clear-content, clear-cue."
                            .formatted(TABLE, key));
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A phrase; its words are alternatives each.
    private record Phrase(String group, List<List<String>> words) {
        private boolean at(List<String> text, int i, int word) {
            if (word == words.size()) {
                return true;
            }
            List<String> alternatives = words.get(word);
            if (alternatives.getFirst().equals("~")) {
                for (int gap = 0; gap <= GAP; gap++) {
                    if (at(text, i + gap, word + 1)) {
                        return true;
                    }
                }
                return false;
            }
            return i < text.size() && fits(alternatives, text.get(i)) && at(text, i + 1, word + 1);
        }

        private static boolean fits(List<String> alternatives, String word) {
            for (String one : alternatives) {
                int last = one.length() - 1;
                boolean fits =
                        one.charAt(last) == '*'
                                ? word.regionMatches(0, one, 0, last)
                                : word.equals(one);
                if (fits) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Phrases by their first word, or by the first letter where that is a beginning.
    private static final class Index {
        private final Map<String, List<Phrase>> byWord = new HashMap<>();
        private final Map<Character, List<Phrase>> byLetter = new HashMap<>();

        private void add(Phrase phrase) {
            for (String first : phrase.words().getFirst()) {
                if (first.endsWith("*")) {
                    byLetter.computeIfAbsent(first.charAt(0), _ -> new ArrayList<>()).add(phrase);
                } else {
                    byWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(phrase);
                }
            }
        }

        private void find(List<String> text, int i, SortedSet<String> found) {
            String word = text.get(i);
            for (Phrase phrase : byWord.getOrDefault(word, List.of())) {
                addIfAt(phrase, text, i, found);
            }
            for (Phrase phrase : byLetter.getOrDefault(word.charAt(0), List.of())) {
                addIfAt(phrase, text, i, found);
            }
        }

        private static void addIfAt(
                Phrase phrase, List<String> text, int i, SortedSet<String> found) {
            if (!found.contains(phrase.group()) && phrase.at(text, i, 0)) {
                found.add(phrase.group());
            }
        }
    }

    /// Reads the table from the class path.
    static ActPhrases load() {
        ActPhrases phrases = new ActPhrases();
        try (InputStream in = ActPhrases.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("part\t") && !line.isBlank()) {
                    phrases.add(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases;
    }

    private Index index(Part part) {
        return Objects.requireNonNull(parts.get(part), "every part has an index");
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException(
                    "%s: the line '%s' must have a part, a class and phrases, with tabs between them."
                            .formatted(TABLE, line));
        }
        for (String phrase : columns[2].split("\\|")) {
            List<List<String>> words = new ArrayList<>();
            for (String word : phrase.split(" ")) {
                words.add(List.of(word.split("/")));
            }
            index(Part.ofKey(columns[0])).add(new Phrase(columns[1], words));
        }
    }

    /// The classes of a part that have a phrase in a text, in alphabetical order.
    ///
    /// @param words in lower case, contractions written out
    SortedSet<String> in(Part part, List<String> words) {
        SortedSet<String> found = new TreeSet<>();
        Index index = index(part);
        for (int i = 0; i < words.size(); i++) {
            index.find(words, i, found);
        }
        return found;
    }
}
