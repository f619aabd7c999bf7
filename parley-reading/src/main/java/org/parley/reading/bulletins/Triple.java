package org.parley.reading.bulletins;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.reading.attribution.Range;

/// Who says what: in lower case, without quotation marks.
///
/// Who supports an intervention says the same; who opposes it says it with "not" before the verb.
///
/// @param actor a party
/// @param predicate the verb as it stands, "not" before it when denied
/// @param point what it is about
public record Triple(String actor, String predicate, String point) {
    /// The triples of what was read, each once, in the order of the text.
    public static List<Triple> of(String text, List<Intervention> interventions) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (Intervention said : interventions) {
            String verb = verb(text, said);
            String point = point(text, said.point());
            List<NamedParty> agreed = new ArrayList<>(said.actors());
            agreed.addAll(said.supporters());
            agreed.forEach(party ->
                    party.parties().forEach(name -> triples.add(new Triple(name, verb, point))));
            String denied = said.negated() ? verb.substring(4) : "not " + verb;
            said.opponents()
                    .forEach(party ->
                            party.parties()
                                    .forEach(name -> triples.add(new Triple(name, denied, point))));
        }
        return List.copyOf(triples);
    }

    private static String verb(String text, Intervention said) {
        String verb = said.predicate().of(text).toLowerCase(Locale.ROOT);
        return said.negated() ? "not " + verb : verb;
    }

    private static String point(String text, List<Range> pieces) {
        return String.join(" ", pieces.stream().map(piece -> plain(piece.of(text))).toList());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[“”\"]", "")
                .replaceAll("(?<![\\p{L}\\p{N}])'([^']*)'(?!\\p{L})", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("[.,;:]+$", "")
                .strip();
    }

    /// As printed: tab separated.
    public String line() {
        return actor + "\t" + predicate + "\t" + point;
    }
}
