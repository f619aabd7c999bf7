package org.parley.model.position;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Utterance;

/// One stance a party holds on an issue, with all it rests on.
///
/// @param stance what it holds
/// @param basis the firmest basis among the utterances
/// @param option id of the option it is about; null when none is named
/// @param since the day it was first held; null when no document is dated
/// @param lastHeld the day it was last held; null when no document is dated
/// @param utterances in order of time, never empty
public record Holding(
        Stance stance,
        Basis basis,
        @Nullable String option,
        @Nullable LocalDate since,
        @Nullable LocalDate lastHeld,
        List<Utterance> utterances) {
    public Holding {
        utterances = List.copyOf(utterances);
        if (utterances.isEmpty()) {
            throw new IllegalArgumentException(
                    "A holding '%s' rests on no utterance.".formatted(stance.key()));
        }
        if (since != null && lastHeld != null && lastHeld.isBefore(since)) {
            throw new IllegalArgumentException(
                    "A holding was last held on %s, before %s.".formatted(lastHeld, since));
        }
    }

    /// The latest utterance: its words stand for the holding.
    public Utterance latest() {
        return utterances.getLast();
    }

    /// Whether a person has looked at any statement it rests on.
    public boolean reviewed() {
        return utterances.stream()
                .flatMap(utterance -> utterance.witnesses().stream())
                .anyMatch(statement -> statement.review().reviewed());
    }
}
