package org.parley.model.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Utterance;

/// Something a party says it will never accept, or an act by others that it says it will answer. It
/// stands until a later statement withdraws it.
///
/// @param party name of the party
/// @param issue id of the issue; null when the line is drawn without naming one
/// @param kind never accepted, or answered
/// @param basis the firmest basis among the utterances
/// @param utterances that drew it, in order of time, never empty
/// @param withdrawnBy the utterance that took it back; null while it stands
public record RedLine(
        String party,
        @Nullable String issue,
        Kind kind,
        Basis basis,
        List<Utterance> utterances,
        @Nullable Utterance withdrawnBy) {
    public RedLine {
        utterances = List.copyOf(utterances);
        if (utterances.isEmpty()) {
            throw new IllegalArgumentException(
                    "A red line of %s rests on no utterance.".formatted(party));
        }
    }

    /// What crossing it means.
    public enum Kind {
        /// An option never accepted.
        NEVER_ACCEPTED,
        /// An act by others that will be answered: a threat, a move held open.
        ANSWERED
    }

    /// Whether no later statement has withdrawn it.
    public boolean stands() {
        return withdrawnBy == null;
    }
}
