package org.parley.reading.speakers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.PartyKind;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Bodies that a document names in full and later by one word: "сирийская оппозиция", then
/// "оппозиция"; "МВФ", then "фонд"; and those that one word always names: "профсоюз".
final class RussianCollectives {
    private static final String TABLE = "collectives-ru.tsv";
    private static final Set<String> WORDS =
            Set.of(
                    "оппозиция",
                    "группа",
                    "альянс",
                    "коалиция",
                    "союз",
                    "движение",
                    "автономия",
                    "правительство",
                    "фронт",
                    "совет",
                    "организация",
                    "общину",
                    "община");

    private final RussianWords words;
    private final List<Row> rows = read();
    private final Map<String, List<String>> parties = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /// Movements by where they are named.
    private final TreeMap<Integer, String> movements = new TreeMap<>();

    private final World world;

    private record Row(String word, String party, String when) {}

    RussianCollectives(RussianWords words, World world) {
        this.words = words;
        this.world = world;
    }

    void learn(Sentence s, Names names, @Nullable LocalDate day) {
        for (Names.Match match : names.in(s.tokens(), 0, s.size(), day)) {
            String party = match.name().party();
            named.add(party);
            if (world.party(party).filter(one -> one.kind() == PartyKind.MOVEMENT).isPresent()) {
                movements.put(s.at(match.start()).start(), party);
            }
            for (int k = match.start(); k < match.end() && match.end() - match.start() > 1; k++) {
                String lemma = words.key(s.at(k).lower());
                if (WORDS.contains(lemma) && !party.isEmpty()) {
                    List<String> known = parties.computeIfAbsent(lemma, _ -> new ArrayList<>());
                    if (!known.contains(party)) {
                        known.add(party);
                    }
                }
            }
        }
    }

    /// The party a word stands for when the document names just one such; empty otherwise.
    ///
    /// @param at where it stands
    List<String> of(String lower, int at) {
        String lemma = words.key(lower);
        for (Row row : rows) {
            if (!row.word().equals(lemma)) {
                continue;
            }
            if (row.when().equals("movement") && !movements.isEmpty()) {
                Map.Entry<Integer, String> before = movements.lowerEntry(at);
                return List.of(
                        before != null ? before.getValue() : movements.firstEntry().getValue());
            }
            if (!row.when().equals("named") || named.contains(row.party())) {
                return List.of(row.party());
            }
        }
        List<String> known = parties.getOrDefault(lemma, List.of());
        return known.size() == 1 ? List.copyOf(known) : List.of();
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = RussianCollectives.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("word\t"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> rows.add(new Row(cells[0], cells[1], cells[2])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(rows);
    }
}
