package org.parley.model.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who may see a document, and from when.
///
/// @param mark Traffic Light Protocol mark (FIRST, TLP 2.0)
/// @param embargo first day on which the document may be used; null when there is no embargo
public record Handling(Mark mark, @Nullable LocalDate embargo) {
    /// No restriction at all.
    public static final Handling NONE = new Handling(Mark.CLEAR, null);

    /// The marks of TLP 2.0, from open to closed.
    public enum Mark {
        CLEAR,
        GREEN,
        AMBER,
        AMBER_STRICT,
        RED;

        /// The mark as it is printed: `TLP:AMBER+STRICT`.
        public String label() {
            return "TLP:" + (this == AMBER_STRICT ? "AMBER+STRICT" : name());
        }
    }

    /// Whether the document may be used on a day: there is no embargo, or it has passed.
    public boolean usableOn(LocalDate day) {
        return embargo == null || !day.isBefore(embargo);
    }
}
