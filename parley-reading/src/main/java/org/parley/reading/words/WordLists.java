package org.parley.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Named lists of words that rules look up, from a table beside the class that uses them.
///
/// The table is tab-separated: a list's name, then its words in lower case, parted by bars. The
/// first line that is no comment (`#`) names the columns.
public final class WordLists {
    private final String table;
    private final Map<String, Set<String>> lists;

    private WordLists(String table, Map<String, Set<String>> lists) {
        this.table = table;
        this.lists = lists;
    }

    /// Reads a table from the class path.
    ///
    /// @param beside a class of the table's package
    /// @throws IllegalStateException if the table is missing, or a list of it has a word twice
    public static WordLists read(Class<?> beside, String table) {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = beside.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("list\t") && !line.isBlank()) {
                    add(table, line, lists);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WordLists(table, lists);
    }

    private static void add(String table, String line, Map<String, Set<String>> lists) {
        String[] columns = line.split("\t", -1);
        String[] words = columns.length == 2 ? columns[1].split("\\|") : new String[0];
        Set<String> list = Set.copyOf(List.of(words));
        if (list.size() != words.length || list.isEmpty()) {
            throw new IllegalStateException(
                    "%s: the line '%s' must be a name, a tab, and words between bars, each once."
                            .formatted(table, line));
        }
        lists.put(columns[0], list);
    }

    /// The words of a list.
    ///
    /// @throws IllegalStateException if the table has no list of this name
    public Set<String> of(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException(
                    "%s has no list '%s'; it has %s.".formatted(table, list, lists.keySet()));
        }
        return words;
    }
}
