package org.parley.model.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A question about the future that will have an answer.
///
/// @param id unique in the case
/// @param question "Will ... by ...?"
/// @param aliases phrases by which texts speak of it
/// @param criteria what would settle it; empty when nobody has said
/// @param opens first day on which an estimate counts; null for any
/// @param closes last day on which an estimate counts; null for any
/// @param resolved the day the answer was known; null while it is not
/// @param outcome the answer; null while it is not known
/// @param estimates by named sources, in order of time
public record Scenario(
        String id,
        String question,
        List<String> aliases,
        String criteria,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable LocalDate resolved,
        @Nullable Outcome outcome,
        List<Estimate> estimates) {
    public Scenario {
        Ids.checked("Scenario", id);
        if (opens != null && closes != null && closes.isBefore(opens)) {
            throw new IllegalArgumentException(
                    "Scenario '%s' closes on %s, before it opens on %s. Maybe they are swapped."
                            .formatted(id, closes, opens));
        }
        if ((resolved == null) != (outcome == null)) {
            throw new IllegalArgumentException(
                    "Scenario '%s' needs both the day it was resolved and the outcome, or neither."
                            .formatted(id));
        }
        aliases = List.copyOf(aliases);
        estimates = List.copyOf(estimates);
    }

    /// How the question was answered. Ambiguous and annulled outcomes are never scored.
    public enum Outcome {
        YES,
        NO,
        AMBIGUOUS,
        ANNULLED;

        /// The name used in files.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
