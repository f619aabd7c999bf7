package org.parley.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Rows of a table beside a class: tab-separated, `#` before a comment, the first line the columns'
/// names.
public final class TableRows {
    private TableRows() {}

    /// The cells of each row.
    ///
    /// @param beside a class of the table's package
    /// @throws IllegalStateException if the table is missing, or a row has another number of cells
    public static List<String[]> read(Class<?> beside, String table, int cells) {
        try (InputStream in = beside.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is not in the jar.");
            }
            List<String[]> rows =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .toList();
            for (String[] row : rows) {
                if (row.length != cells) {
                    throw new IllegalStateException(
                            "%s: the line '%s' has %d cells, must have %d."
                                    .formatted(table, String.join("\t", row), row.length, cells));
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
