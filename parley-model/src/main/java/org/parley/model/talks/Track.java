package org.parley.model.talks;

import java.util.List;

/// A format of talks: Russia–USA, Russia–NATO.
///
/// @param id unique in the case
/// @param name as printed
/// @param parties names of those who sit on it
public record Track(String id, String name, List<String> parties) {
    public Track {
        Ids.checked("Track", id);
        parties = List.copyOf(parties);
    }
}
