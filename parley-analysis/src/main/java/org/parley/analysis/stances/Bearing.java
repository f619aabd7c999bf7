package org.parley.analysis.stances;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.position.Stance;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.text.Span;

/// Whether the words of a statement bear the act that was read in them, by a table of expressions.
///
/// A reader that has learnt from examples may call a sentence a refusal in which nothing is
/// refused, or an offer what is a threat. A position rests on the act alone, so such a statement is
/// better left out of it.
final class Bearing {
    private static final int COLUMNS = 4;

    private enum Part {
        CUE,
        CONTENT,
        ALL
    }

    private record Row(Part part, boolean needed, Pattern words) {}

    private final Map<Act, List<Row>> rows;

    private Bearing(Map<Act, List<Row>> rows) {
        this.rows = rows;
    }

    /// The table as it ships.
    static Bearing table() {
        Map<Act, List<Row>> rows = new EnumMap<>(Act.class);
        for (String line : lines("bearing.tsv")) {
            String[] columns = line.split("\t");
            if (columns.length < COLUMNS) {
                throw new IllegalStateException(
                        "[bearing.tsv] '%s' has %d columns, needs %d."
                                .formatted(line, columns.length, COLUMNS));
            }
            Row row =
                    new Row(
                            Part.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                            columns[2].equals("needs"),
                            Pattern.compile("(?isuU)" + columns[3]));
            for (String act : columns[0].split(",")) {
                rows.computeIfAbsent(Act.ofKey(act).orElseThrow(), _ -> new ArrayList<>()).add(row);
            }
        }
        return new Bearing(rows);
    }

    /// Lines of a table beside this class; comments and empty lines left out.
    static List<String> lines(String name) {
        try (InputStream in =
                        Objects.requireNonNull(Bearing.class.getResourceAsStream(name), name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a statement's words bear its act. What it offers counts as offered only where that
    /// is the stance: who proposes what would bind all wants it.
    boolean bears(Statement said, Stance stance) {
        if (said.act() == Act.OFFER && stance == Stance.WANTS) {
            return true;
        }
        String cue = words(said.evidence().cue());
        String content = said.quote();
        boolean needed = false;
        boolean met = false;
        for (Row row : rows.getOrDefault(said.act(), List.of())) {
            String words =
                    switch (row.part()) {
                        case CUE -> cue;
                        case CONTENT -> content;
                        case ALL -> cue + " " + content;
                    };
            boolean found = row.words().matcher(words).find();
            if (found && !row.needed()) {
                return false;
            }
            needed |= row.needed();
            met |= found;
        }
        return met || !needed;
    }

    private static String words(List<Span> pieces) {
        return pieces.stream().map(Span::quote).collect(Collectors.joining(" "));
    }
}
