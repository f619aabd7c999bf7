package org.parley.analysis.issues;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names of issues that say nothing of what is being decided: "talks", "the proposal", "a final
/// agreement". The words are in `generic.tsv` beside this class.
public final class GenericIssues {
    private static final Map<String, List<String>> WORDS = words();
    private static final Set<String> NOUNS = Set.copyOf(WORDS.getOrDefault("noun", List.of()));
    private static final Set<String> BESIDE = Set.copyOf(WORDS.getOrDefault("beside", List.of()));
    private static final List<String> RUSSIAN = WORDS.getOrDefault("russian", List.of());

    /// Letters that an ending adds to the beginning of a Russian word.
    private static final int ENDING = 3;

    private GenericIssues() {}

    /// Whether a name consists of such words alone.
    public static boolean generic(String name) {
        boolean noun = false;
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            boolean plain = NOUNS.contains(word) || russian(word);
            if (!plain && !word.isEmpty() && !BESIDE.contains(word)) {
                return false;
            }
            noun |= plain;
        }
        return noun;
    }

    private static boolean russian(String word) {
        return RUSSIAN.stream()
                .anyMatch(stem -> word.startsWith(stem) && word.length() - stem.length() <= ENDING);
    }

    private static Map<String, List<String>> words() {
        try (InputStream in = GenericIssues.class.getResourceAsStream("generic.tsv")) {
            if (in == null) {
                throw new IllegalStateException("generic.tsv is not in the jar.");
            }
            Map<String, List<String>> words = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.put(cells[0], List.of(cells[1].split("\\|"))));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
