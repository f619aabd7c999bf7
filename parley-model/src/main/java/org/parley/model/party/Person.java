package org.parley.model.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Someone who speaks.
///
/// @param name full name in English
/// @param aliases other forms, in any language, without the name itself
/// @param offices posts held, in any order; empty for people who speak for themselves
public record Person(String name, List<String> aliases, List<Office> offices) {
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person has no name.");
        }
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /// The office held on a day: the first listed whose tenure covers it.
    public Optional<Office> officeOn(@Nullable LocalDate day) {
        return offices.stream().filter(office -> office.tenure().covers(day)).findFirst();
    }
}
