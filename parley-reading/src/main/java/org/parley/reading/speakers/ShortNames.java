package org.parley.reading.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.party.Tenure;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// What a document calls a party for short once it has named it: "the Bank" after the World Bank,
/// "the Commission" after the European one, "the South" after South Sudan. Only with a capital.
final class ShortNames {
    private static final Set<String> ORGANISED =
            WordLists.read(ShortNames.class, "words-en.tsv").of("organised");
    private static final Set<String> QUARTERS = Set.of("North", "South");

    private ShortNames() {}

    /// Adds these names to those of a document.
    static void addTo(Names own, List<Sentence> sentences, DatedNames names) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (Sentence s : sentences) {
            for (Names.Match match : names.in(s, 0, s.size())) {
                collect(s, match, meant);
            }
            for (int i = 0; i < s.size(); i++) {
                if (s.at(i).is("koreas")) {
                    meant.putIfAbsent("South", "South Korea");
                    meant.putIfAbsent("North", "North Korea");
                }
            }
        }
        meant.forEach((alias, party) ->
                own.add(alias, new Name(Name.Kind.INSTITUTION, party, null, Tenure.ALWAYS)));
    }

    private static void collect(Sentence s, Names.Match match, Map<String, String> meant) {
        Name name = match.name();
        boolean named = name.kind() == Name.Kind.PARTY || name.kind() == Name.Kind.INSTITUTION;
        if (!named) {
            return;
        }
        if (name.party().equals("EU")) {
            meant.putIfAbsent("Commission", "EU");
            meant.putIfAbsent("Council", "EU");
        }
        if (match.end() - match.start() < 2) {
            return;
        }
        String first = s.at(match.start()).text();
        String last = s.at(match.end() - 1).text();
        if (QUARTERS.contains(first)) {
            meant.putIfAbsent(first, name.party());
        }
        boolean proper = Character.isUpperCase(last.codePointAt(0));
        boolean vague = last.equals("Parties") || last.equals("Friends");
        if (proper && !vague && ORGANISED.contains(s.at(match.end() - 1).lower())) {
            meant.put(last, name.party());
        }
    }
}
