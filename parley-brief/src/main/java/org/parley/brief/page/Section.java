package org.parley.brief.page;

import java.util.List;

/// A part of the page.
public sealed interface Section {
    /// Heading.
    String title();

    /// A few words beside the heading; may be empty.
    String aside();

    /// Id for links and JSON.
    String id();

    /// Lines one under the other.
    record Lines(String id, String title, String aside, List<Entry> entries) implements Section {
        public Lines {
            entries = List.copyOf(entries);
        }
    }

    /// Something with a head, and one or more lines about it.
    ///
    /// @param head who or what; may be empty
    /// @param lines never empty
    record Entry(String head, List<Line> lines) {
        public Entry {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("An entry without lines: " + head);
            }
        }
    }

    /// Who stands where: issues down, parties across.
    ///
    /// @param parties heads of the columns
    /// @param rows one an issue
    record Matrix(String id, String title, String aside, List<String> parties, List<Row> rows)
            implements Section {
        public Matrix {
            parties = List.copyOf(parties);
            rows = List.copyOf(rows);
        }
    }

    /// A row of the matrix.
    ///
    /// @param issue name of the issue
    /// @param cells one a party, in order; each at least one line
    record Row(String issue, List<List<Line>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// Lines that cross: one side against the other.
    record Pairs(String id, String title, String aside, List<Pair> pairs) implements Section {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /// Two sides that do not go together.
    ///
    /// @param issue what it is about
    /// @param left name of the party that wants
    /// @param leftLine what it wants
    /// @param right name of the party that refuses
    /// @param rightLine its line
    record Pair(String issue, String left, Line leftLine, String right, Line rightLine) {}
}
