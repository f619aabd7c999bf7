package org.parley.reading.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The persons a document has introduced, by surname in lower case.
final class KnownPersons {
    private final Map<String, Speaker> bySurname = new HashMap<>();
    private final Map<String, Speaker> byOtherName = new HashMap<>();
    private final Set<String> watching = new HashSet<>();

    /// The person of a surname; null when the document introduces none.
    @Nullable Speaker named(String surname) {
        Speaker known = bySurname.get(surname);
        return known != null ? known : byOtherName.get(surname);
    }

    /// Keeps a person. Of two with one surname the first counts, unless only the second speaks for
    /// a party.
    void introduce(String surname, Speaker person) {
        Speaker known = bySurname.get(surname);
        if (known == null || known.parties().isEmpty() && !person.parties().isEmpty()) {
            bySurname.put(surname, person);
            // "Chang Won-bae" is Mr Chang, "Alfonso Garduño Rivas" is Mr Garduño
            // "Miriam Coronel-Ferrer" is Ferrer
            for (String name : person.name().toLowerCase(Locale.ROOT).split("[ -]")) {
                if (name.length() > 2) {
                    byOtherName.put(name, person);
                }
            }
        }
    }

    /// Keeps that a person speaks for no party: an analyst, a scholar, a private person.
    void watches(String name) {
        watching.add(name);
    }

    /// Whether a person was said to speak for no party.
    boolean watching(Speaker person) {
        return watching.contains(person.name());
    }
}
