package org.parley.reading.bulletins;

import java.util.List;
import org.parley.reading.attribution.Range;

/// A party as a bulletin names it.
///
/// @param range where it stands
/// @param parties what it stands for, in lower case: one, or several (G-77/China)
/// @param name in the tables of the world
/// @param group whether it is a group of states
public record NamedParty(Range range, List<String> parties, String name, boolean group) {
    public NamedParty {
        parties = List.copyOf(parties);
    }

    /// The same at another place.
    NamedParty at(Range other) {
        return new NamedParty(other, parties, name, group);
    }
}
