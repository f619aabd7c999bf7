package org.parley.model.talks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is being decided.
///
/// @param id unique in the case
/// @param name as printed
/// @param aliases phrases by which texts speak of it, in any language of the case
/// @param kind substance, or procedure (the next round, a seat at the table)
/// @param ordered whether the options lie on a scale, from least to most
/// @param options ways to settle it; the option "left unsettled" is always there and never listed
public record Issue(
        String id,
        String name,
        List<String> aliases,
        Kind kind,
        boolean ordered,
        List<Option> options) {
    public Issue {
        Ids.checked("Issue", id);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Issue '%s' has no name.".formatted(id));
        }
        aliases = List.copyOf(aliases);
        options = List.copyOf(options);
        Set<String> seen = new HashSet<>();
        for (Option option : options) {
            if (!seen.add(option.id())) {
                throw new IllegalArgumentException(
                        "Issue '%s' lists option '%s' twice.".formatted(id, option.id()));
            }
        }
    }

    /// Whether the talks are about it, or it is about the talks.
    public enum Kind {
        SUBSTANCE,
        PROCEDURE;

        /// The name used in files.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
