package org.parley.reading.bulletins;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.TableRows;

/// The table of parties by the names bulletins give them.
final class PartyNames {
    private static final PartyNames SHIPPED = new PartyNames();

    /// A group's name of no more letters is an acronym, as it stands.
    private static final int ACRONYM = 4;

    private final Map<String, NamedParty> byName = new HashMap<>();
    private int longest;

    private PartyNames() {
        for (String[] row : TableRows.read(PartyNames.class, "parties-en.tsv", 4)) {
            NamedParty party =
                    new NamedParty(
                            new Range(0, 1),
                            List.of(row[0].split("\\|")),
                            row[2],
                            row[1].equals("group"));
            for (String name : row[3].split("\\|")) {
                byName.putIfAbsent(name, party);
                if (name.length() > ACRONYM || !party.group()) {
                    byName.putIfAbsent(name.toUpperCase(Locale.ROOT), party);
                }
                longest = Math.max(longest, name.length());
            }
        }
    }

    static PartyNames shipped() {
        return SHIPPED;
    }

    /// The longest name that begins at a place, whole words only; small words of a name in capitals
    /// may stay small.
    ///
    /// @param limit where the sentence ends
    Optional<NamedParty> at(String text, int start, int limit) {
        for (int end = Math.min(limit, start + longest); end > start; end--) {
            if (end < limit
                    && Character.isLetterOrDigit(text.charAt(end))
                    && Character.isLetterOrDigit(text.charAt(end - 1))) {
                continue;
            }
            String written = text.substring(start, end);
            NamedParty party = byName.get(written);
            if (party == null && written.chars().filter(Character::isUpperCase).count() > 3) {
                party = byName.get(written.toUpperCase(Locale.ROOT));
            }
            if (party != null) {
                return Optional.of(party.at(new Range(start, end)));
            }
        }
        return Optional.empty();
    }
}
