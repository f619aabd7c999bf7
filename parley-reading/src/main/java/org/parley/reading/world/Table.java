package org.parley.reading.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Tenure;

/// A table of facts: tab-separated, first line the columns' names, `#` before a comment.
final class Table {
    private final String name;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();

    private Table(String name) {
        this.name = name;
    }

    static Table read(String name) {
        Table table = new Table(name);
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (table.columns.isEmpty()) {
                    for (int i = 0; i < cells.length; i++) {
                        table.columns.put(cells[i].strip(), i);
                    }
                } else {
                    table.rows.add(cells);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    List<Row> rows() {
        return rows.stream().map(Row::new).toList();
    }

    /// One line of the table.
    final class Row {
        private final String[] cells;

        Row(String[] cells) {
            this.cells = cells;
        }

        /// The cell of a column, stripped; empty when the line is short.
        String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalStateException(
                        "%s has no column '%s'; it has %s."
                                .formatted(name, column, columns.keySet()));
            }
            return index < cells.length ? cells[index].strip() : "";
        }

        /// The parts of a cell that lists things between bars.
        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split("\\|"))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList();
        }

        Tenure tenure() {
            return new Tenure(date(get("from"), true), date(get("until"), false));
        }

        private static @Nullable LocalDate date(String cell, boolean first) {
            return switch (cell.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(cell), first ? 1 : 12, first ? 1 : 31);
                case 7 -> {
                    LocalDate day = LocalDate.parse(cell + "-01");
                    yield first ? day : day.plusMonths(1).minusDays(1);
                }
                case 10 -> LocalDate.parse(cell);
                default -> null;
            };
        }
    }
}
