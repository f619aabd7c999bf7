package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;

/// Bodies that a document names in full and later by one word: "сирийская оппозиция", then
/// "оппозиция".
final class RussianCollectives {
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
                    "общину",
                    "община");

    private final RussianWords words;
    private final Map<String, List<String>> parties = new HashMap<>();

    RussianCollectives(RussianWords words) {
        this.words = words;
    }

    void learn(Sentence s, Names names, @Nullable LocalDate day) {
        for (Names.Match match : names.in(s.tokens(), 0, s.size(), day)) {
            for (int k = match.start(); k < match.end() && match.end() - match.start() > 1; k++) {
                String lemma = words.key(s.at(k).lower());
                String party = match.name().party();
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
    List<String> of(String lower) {
        List<String> known = parties.getOrDefault(words.key(lower), List.of());
        return known.size() == 1 ? List.copyOf(known) : List.of();
    }
}
