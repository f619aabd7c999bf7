package org.parley.reading.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.statement.Act;

/// The table of English cues, by every form a text may have them in.
public final class CueLexicon {
    private static final String TABLE = "cues-en.tsv";

    private final Map<String, List<Entry>> byForm;

    private CueLexicon(Map<String, List<Entry>> byForm) {
        this.byForm = byForm;
    }

    /// What a cue is.
    public enum Kind {
        VERB,
        ADJECTIVE,
        NOUN
    }

    /// Which form of it stands in the text.
    public enum Form {
        /// The lemma: plural present, or infinitive.
        BASE,
        /// Third person singular; plural of a noun.
        S,
        /// Past or past participle.
        PAST,
        /// Present participle.
        ING
    }

    /// A cue in one of its forms.
    ///
    /// @param lemma dictionary form
    /// @param kind verb, adjective or noun
    /// @param form form in the text
    /// @param act what it does by itself
    /// @param frames letters of the table's column
    /// @param prepositions that belong to it
    public record Entry(
            String lemma, Kind kind, Form form, Act act, String frames, Set<String> prepositions) {
        /// Whether it may have a complement of this kind (a letter of the table).
        public boolean takes(char frame) {
            return frames.indexOf(frame) >= 0;
        }
    }

    /// Reads the table from the class path.
    public static CueLexicon load() {
        Map<String, List<Entry>> byForm = new HashMap<>();
        try (InputStream in = CueLexicon.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("kind\t") && !line.isBlank()) {
                    add(line.split("\t", -1), byForm);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CueLexicon(byForm);
    }

    /// The cues a lower-case word may be a form of; empty when none.
    public List<Entry> of(String lower) {
        return byForm.getOrDefault(lower, List.of());
    }

    private static void add(String[] columns, Map<String, List<Entry>> byForm) {
        Kind kind =
                switch (columns[0]) {
                    case "verb" -> Kind.VERB;
                    case "adjective" -> Kind.ADJECTIVE;
                    case "noun" -> Kind.NOUN;
                    default -> throw new IllegalStateException(TABLE + ": kind " + columns[0]);
                };
        String lemma = columns[1];
        Act act = Act.ofKey(columns[2]).orElseThrow();
        String frames = columns[3];
        Set<String> prepositions =
                columns.length > 4 && !columns[4].isBlank()
                        ? Set.of(columns[4].split(" "))
                        : Set.of();
        String[] irregular =
                columns.length > 5 && !columns[5].isBlank() ? columns[5].split(" ") : new String[0];
        for (Form form : Form.values()) {
            if (kind == Kind.ADJECTIVE && form != Form.BASE
                    || kind == Kind.NOUN && form != Form.BASE && form != Form.S) {
                continue;
            }
            Entry entry = new Entry(lemma, kind, form, act, frames, prepositions);
            if (form == Form.PAST && irregular.length > 0) {
                for (String word : irregular) {
                    put(word, entry, byForm);
                }
            } else {
                put(inflected(lemma, form), entry, byForm);
            }
        }
    }

    private static void put(String word, Entry entry, Map<String, List<Entry>> byForm) {
        byForm.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry);
    }

    static String inflected(String lemma, Form form) {
        boolean consonantY =
                lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        boolean e = lemma.endsWith("e");
        String stem = e ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean doubled =
                Set.of("plan", "admit", "slam", "commit", "set", "put", "rebut").contains(lemma);
        return switch (form) {
            case BASE -> lemma;
            case S ->
                    consonantY
                            ? lemma.substring(0, lemma.length() - 1) + "ies"
                            : lemma.matches(".*(s|sh|ch|x|z|o)") ? lemma + "es" : lemma + "s";
            case PAST ->
                    consonantY
                            ? lemma.substring(0, lemma.length() - 1) + "ied"
                            : doubled
                                    ? lemma + lemma.charAt(lemma.length() - 1) + "ed"
                                    : stem + "ed";
            case ING ->
                    lemma.endsWith("ee")
                            ? lemma + "ing"
                            : doubled
                                    ? lemma + lemma.charAt(lemma.length() - 1) + "ing"
                                    : stem + "ing";
        };
    }
}
