package org.parley.reading.attribution;

import org.parley.reading.words.Sentence;

/// A stretch of a text: half-open, in UTF-16 code units.
public record Range(int start, int end) {
    public Range {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException(
                    "Range [%d,%d) encloses nothing.".formatted(start, end));
        }
    }

    /// From the start of one token of a sentence to the end of the last one before `to`.
    static Range over(Sentence s, int from, int to) {
        return new Range(s.at(from).start(), s.at(to - 1).end());
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
