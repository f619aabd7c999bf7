package org.parley.reading.world;

import org.jspecify.annotations.Nullable;
import org.parley.model.party.Person;
import org.parley.model.party.Tenure;

/// What a name stands for.
///
/// @param kind what sort of name it is
/// @param party name of the party; empty for an agency, and for a person without an office
/// @param person the person; null for all other kinds
/// @param tenure when the name means this
public record Name(Kind kind, String party, @Nullable Person person, Tenure tenure) {
    /// Sorts of names.
    public enum Kind {
        /// The party's own name.
        PARTY,
        /// Its adjective, or its people.
        DEMONYM,
        /// Its capital, standing for its government.
        CAPITAL,
        /// A palace, ministry or other organ that stands for it.
        INSTITUTION,
        /// A person.
        PERSON,
        /// An outlet, agency or think tank: never a party.
        AGENCY
    }
}
