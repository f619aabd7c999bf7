package org.parley.reading.acts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Russian contents are worded like, by sense: the table `wording-ru.tsv`.
final class RussianWording {
    private static final String TABLE = "wording-ru.tsv";
    private static final int FLAGS =
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, Pattern> SENSES = read();

    private RussianWording() {}

    /// Whether a text is worded in a sense.
    static boolean is(String sense, String text) {
        return matcher(sense, text).find();
    }

    /// Where in a text the sense is first worded; -1 when nowhere.
    static int at(String sense, String text) {
        Matcher matcher = matcher(sense, text);
        return matcher.find() ? matcher.start() : -1;
    }

    private static Matcher matcher(String sense, String text) {
        Pattern pattern = SENSES.get(sense);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "The table %s has no sense '%s', only %s."
                            .formatted(TABLE, sense, SENSES.keySet()));
        }
        return pattern.matcher(text);
    }

    private static Map<String, Pattern> read() {
        Map<String, StringBuilder> alternatives = new LinkedHashMap<>();
        try (InputStream in = RussianWording.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || line.startsWith("sense\t") || tab < 0) {
                    continue;
                }
                StringBuilder all =
                        alternatives.computeIfAbsent(
                                line.substring(0, tab), _ -> new StringBuilder());
                all.append(all.isEmpty() ? "" : "|").append(line.substring(tab + 1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, Pattern> senses = new LinkedHashMap<>();
        alternatives.forEach(
                (sense, all) -> senses.put(sense, Pattern.compile(all.toString(), FLAGS)));
        return senses;
    }
}
