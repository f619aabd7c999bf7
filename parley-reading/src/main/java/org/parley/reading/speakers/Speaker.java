package org.parley.reading.speakers;

import java.util.List;

/// Who a source names.
///
/// @param name in full, as far as the document tells
/// @param parties names of the parties they speak for; empty for analysts, outlets, private persons
/// @param person whether it is one human being
public record Speaker(String name, List<String> parties, boolean person) {
    public Speaker {
        parties = List.copyOf(parties);
    }
}
