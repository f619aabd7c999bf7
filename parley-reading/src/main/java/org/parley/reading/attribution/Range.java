package org.parley.reading.attribution;

/// A stretch of a text: half-open, in UTF-16 code units.
public record Range(int start, int end) {
    public Range {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException(
                    "Range [%d,%d) encloses nothing.".formatted(start, end));
        }
    }

    /// Whether both share a character.
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /// Whether the other lies wholly within.
    public boolean encloses(Range other) {
        return start <= other.start && other.end <= end;
    }

    /// The words of this stretch.
    public String of(String text) {
        return text.substring(start, end);
    }
}
