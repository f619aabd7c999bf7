package org.parley.model.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/// A judgement of a round or of the talks, by somebody's yardstick.
///
/// @param holder who judges, or whose expectation it was: "the author", "moderate optimists"
/// @param parties names of the parties the holder speaks for; empty for none
/// @param yardstick what was expected or aimed at; empty when none is given
/// @param result whether it was met
/// @param roundId id of the case's round that is judged; null when it is not told
/// @param span the words of the judgement
/// @param review whether a person has looked at it
public record Verdict(
        String holder,
        List<String> parties,
        String yardstick,
        Result result,
        @Nullable String roundId,
        Span span,
        Review review) {
    public Verdict {
        if (holder.isBlank()) {
            throw new IllegalArgumentException("A verdict has no holder: " + span);
        }
        parties = List.copyOf(parties);
    }

    /// Whether the yardstick was met.
    public enum Result {
        MET,
        PARTLY_MET,
        NOT_MET;

        /// The name used in files: `not_met`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The words printed: "not met".
        public String words() {
            return key().replace('_', ' ');
        }
    }
}
