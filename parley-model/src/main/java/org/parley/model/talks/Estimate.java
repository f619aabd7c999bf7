package org.parley.model.talks;

import java.time.LocalDate;

/// How likely somebody said a scenario is.
///
/// @param holder who said it
/// @param date when
/// @param likelihood the number, and through it the words
public record Estimate(String holder, LocalDate date, Likelihood likelihood) {
    public Estimate {
        if (holder.isBlank()) {
            throw new IllegalArgumentException("An estimate has no holder.");
        }
    }
}
