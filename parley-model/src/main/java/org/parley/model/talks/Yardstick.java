package org.parley.model.talks;

/// What somebody expected of a round before it was held.
///
/// @param holder name of a party, or of a group of observers
/// @param round id of the round
/// @param name what was expected or aimed at
public record Yardstick(String holder, String round, String name) {
    public Yardstick {
        if (holder.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A yardstick needs a holder and a name; found '%s' and '%s'."
                            .formatted(holder, name));
        }
    }
}
