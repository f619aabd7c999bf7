package org.parley.model.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/// A meeting that a document tells of: what happened, rather than what was said.
///
/// @param parties names of those who met, as far as told
/// @param places where, as far as told
/// @param date the day; null when not told
/// @param span the words that tell of it
public record Meeting(
        List<String> parties, List<String> places, @Nullable LocalDate date, Span span) {
    public Meeting {
        parties = List.copyOf(parties);
        places = List.copyOf(places);
    }
}
