package org.parley.brief.page;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.parley.model.statement.Basis;

/// One assertion of the page, with its notes.
///
/// @param mark what kind of assertion: decides icon and colour
/// @param label short word before the text: "demands", "not met"; may be empty
/// @param text the assertion
/// @param quoted whether the text is words of a document rather than ours
/// @param basis how we know
/// @param unreviewed whether no person has looked at what it rests on
/// @param notes numbers of its notes, never empty
public record Line(
        Mark mark,
        String label,
        String text,
        boolean quoted,
        Basis basis,
        boolean unreviewed,
        List<Integer> notes) {
    public Line {
        notes = List.copyOf(notes);
        if (notes.isEmpty()) {
            throw new IllegalArgumentException("A line without a note: " + text);
        }
    }

    /// The same line with other numbers of notes.
    public Line renumbered(IntUnaryOperator numbers) {
        return new Line(
                mark,
                label,
                text,
                quoted,
                basis,
                unreviewed,
                notes.stream().map(numbers::applyAsInt).toList());
    }

    /// Kinds of assertions, each with an icon that stands beside its colour.
    public enum Mark {
        DEMAND("▲"),
        OFFER("◆"),
        REFUSE("✕"),
        RED_LINE("▌"),
        THREAT("↯"),
        KEPT("="),
        MET("✓"),
        PARTLY("◐"),
        NOT_MET("✕"),
        CONCERN("!"),
        CLAIM("·"),
        QUIET("·"),
        PLAIN("");

        private final String icon;

        Mark(String icon) {
            this.icon = icon;
        }

        /// The icon; empty for none.
        public String icon() {
            return icon;
        }

        /// Name for style sheets and JSON: `red-line`.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// What marks words that the party did not say itself: " ~r" reported, " ~i" inferred; empty
    /// for its own, and for an absence.
    public String basisMark() {
        if (mark == Mark.QUIET) {
            return "";
        }
        return switch (basis) {
            case STATED -> "";
            case REPORTED -> " ~r";
            case INFERRED -> " ~i";
        };
    }
}
