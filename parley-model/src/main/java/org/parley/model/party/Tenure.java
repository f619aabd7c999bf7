package org.parley.model.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of days, both ends included.
///
/// @param from first day; null when it was always so, or the day is not known
/// @param until last day; null when it still is so, or the day is not known
public record Tenure(@Nullable LocalDate from, @Nullable LocalDate until) {
    /// Without beginning or end.
    public static final Tenure ALWAYS = new Tenure(null, null);

    public Tenure {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Until %s is before from %s. Maybe they are swapped.".formatted(until, from));
        }
    }

    /// Whether a day lies within. An unknown day (null) lies within any stretch.
    public boolean covers(@Nullable LocalDate day) {
        return day == null
                || ((from == null || !day.isBefore(from))
                        && (until == null || !day.isAfter(until)));
    }
}
