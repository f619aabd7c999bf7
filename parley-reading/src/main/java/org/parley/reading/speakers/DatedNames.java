package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// The names of the world as they hold on the day of a document.
///
/// @param day null when the document has no date: names of any day
record DatedNames(Names names, @Nullable LocalDate day) {
    /// Before the name of a capital: somebody is there, nobody speaks.
    private static final Set<String> PLACED =
            Set.of("in", "at", "to", "from", "near", "of", "outside", "visit", "visited");

    /// The names between two tokens of a sentence, left to right.
    List<Names.Match> in(Sentence s, int from, int to) {
        return names.in(s.tokens(), from, to, day);
    }

    /// The parties named between two tokens, each once, in order of place.
    List<String> parties(Sentence s, int from, int to) {
        return parties(in(s, from, to));
    }

    /// The parties whose names lie within a stretch of the text, each once, in order of place.
    List<String> parties(Sentence s, Range part) {
        return parties(
                in(s, 0, s.size()).stream()
                        .filter(match ->
                                s.at(match.start()).start() >= part.start()
                                        && s.at(match.end() - 1).end() <= part.end())
                        .toList());
    }

    private static List<String> parties(List<Names.Match> matches) {
        return matches.stream()
                .map(match -> match.name().party())
                .filter(party -> !party.isEmpty())
                .distinct()
                .toList();
    }

    /// The parties named in a document, the most named first; of two named as often, the one named
    /// first.
    List<String> principal(List<Sentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Names.Match match : in(sentence, 0, sentence.size())) {
                boolean place =
                        match.name().kind() == Name.Kind.CAPITAL
                                && (match.start() == 0
                                        || PLACED.contains(sentence.at(match.start() - 1).lower()));
                if (!match.name().party().isEmpty() && !place) {
                    counts.merge(match.name().party(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
