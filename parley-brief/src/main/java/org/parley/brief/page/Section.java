package org.parley.brief.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// A part of the page. What matters most is shown; the rest is folded away under "and N more".
public sealed interface Section {
    /// Heading.
    String title();

    /// A few words beside the heading; may be empty.
    String aside();

    /// Id for links and JSON.
    String id();

    /// Lines in sight, in order.
    List<Line> shown();

    /// Lines folded away, in order.
    List<Line> folded();

    /// The same section with other numbers of notes.
    Section renumbered(IntUnaryOperator numbers);

    /// Lines one under the other.
    ///
    /// @param entries in sight
    /// @param more folded away
    record Lines(String id, String title, String aside, List<Entry> entries, List<Entry> more)
            implements Section {
        public Lines {
            entries = List.copyOf(entries);
            more = List.copyOf(more);
        }

        @Override
        public List<Line> shown() {
            return lines(entries);
        }

        @Override
        public List<Line> folded() {
            return lines(more);
        }

        private static List<Line> lines(List<Entry> entries) {
            return entries.stream().flatMap(entry -> entry.lines().stream()).toList();
        }

        @Override
        public Lines renumbered(IntUnaryOperator numbers) {
            return new Lines(
                    id,
                    title,
                    aside,
                    entries.stream().map(entry -> entry.renumbered(numbers)).toList(),
                    more.stream().map(entry -> entry.renumbered(numbers)).toList());
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

        private Entry renumbered(IntUnaryOperator numbers) {
            return new Entry(head, lines.stream().map(line -> line.renumbered(numbers)).toList());
        }
    }

    /// Who stands where: issues down, parties across.
    ///
    /// @param parties heads of the columns
    /// @param rows one an issue, in sight
    /// @param more rows folded away
    record Matrix(
            String id,
            String title,
            String aside,
            List<String> parties,
            List<Row> rows,
            List<Row> more)
            implements Section {
        public Matrix {
            parties = List.copyOf(parties);
            rows = List.copyOf(rows);
            more = List.copyOf(more);
        }

        @Override
        public List<Line> shown() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.lines().stream())
                    .toList();
        }

        @Override
        public List<Line> folded() {
            List<Line> folded = new ArrayList<>();
            rows.forEach(row -> row.cells().forEach(cell -> folded.addAll(cell.more())));
            for (Row row : more) {
                for (Cell cell : row.cells()) {
                    folded.addAll(cell.lines());
                    folded.addAll(cell.more());
                }
            }
            return folded;
        }

        @Override
        public Matrix renumbered(IntUnaryOperator numbers) {
            return new Matrix(
                    id,
                    title,
                    aside,
                    parties,
                    rows.stream().map(row -> row.renumbered(numbers)).toList(),
                    more.stream().map(row -> row.renumbered(numbers)).toList());
        }
    }

    /// A row of the matrix.
    ///
    /// @param issue name of the issue
    /// @param cells one a party, in order
    record Row(String issue, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private Row renumbered(IntUnaryOperator numbers) {
            return new Row(issue, cells.stream().map(cell -> cell.renumbered(numbers)).toList());
        }
    }

    /// Where one party stands on one issue.
    ///
    /// @param lines in sight, never empty
    /// @param more folded away
    record Cell(List<Line> lines, List<Line> more) {
        public Cell {
            lines = List.copyOf(lines);
            more = List.copyOf(more);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException(
                        "A cell without lines. Maybe it should say that nothing was found.");
            }
        }

        private Cell renumbered(IntUnaryOperator numbers) {
            return new Cell(
                    lines.stream().map(line -> line.renumbered(numbers)).toList(),
                    more.stream().map(line -> line.renumbered(numbers)).toList());
        }
    }

    /// Lines that cross: one side against the other.
    ///
    /// @param pairs in sight
    /// @param more folded away
    record Pairs(String id, String title, String aside, List<Pair> pairs, List<Pair> more)
            implements Section {
        public Pairs {
            pairs = List.copyOf(pairs);
            more = List.copyOf(more);
        }

        @Override
        public List<Line> shown() {
            return lines(pairs);
        }

        @Override
        public List<Line> folded() {
            return lines(more);
        }

        private static List<Line> lines(List<Pair> pairs) {
            return pairs.stream()
                    .flatMap(pair -> java.util.stream.Stream.of(pair.leftLine(), pair.rightLine()))
                    .toList();
        }

        @Override
        public Pairs renumbered(IntUnaryOperator numbers) {
            return new Pairs(
                    id,
                    title,
                    aside,
                    pairs.stream().map(pair -> pair.renumbered(numbers)).toList(),
                    more.stream().map(pair -> pair.renumbered(numbers)).toList());
        }
    }

    /// Two sides that do not go together.
    ///
    /// @param issue what it is about
    /// @param left names of the parties that want
    /// @param leftLine what they want
    /// @param right name of the party that refuses
    /// @param rightLine its line
    record Pair(String issue, String left, Line leftLine, String right, Line rightLine) {
        private Pair renumbered(IntUnaryOperator numbers) {
            return new Pair(
                    issue,
                    left,
                    leftLine.renumbered(numbers),
                    right,
                    rightLine.renumbered(numbers));
        }
    }
}
