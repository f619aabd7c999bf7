package org.parley.app.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.model.text.Description;
import org.parley.model.text.Intake;
import org.parley.reading.documents.DocumentIntake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts of a file of JSON Lines: `id` and `text` a line, and what else a description has (`title`,
/// `date`, ...). Other keys are left alone. Of lines with the same `id` the first counts.
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    /// Whether a file is one of JSON Lines, by its name.
    static boolean is(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /// What became of each line, in the order of the file.
    ///
    /// @param name of the file, for messages
    static List<Intake> read(String name, Path file, long largest) {
        List<Intake> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        DocumentIntake intake = new DocumentIntake(largest);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Intake one = line(name + ":" + number, line, intake, largest);
                    if (one instanceof Intake.Rejected || ids.add(one.id())) {
                        read.add(one);
                    }
                }
            }
        } catch (IOException unreadable) {
            read.add(
                    new Intake.Rejected(
                            name,
                            "the file cannot be read (%s). Maybe it is not in UTF-8."
                                    .formatted(unreadable.getClass().getSimpleName())));
        }
        return read;
    }

    private static Intake line(String where, String line, DocumentIntake intake, long largest) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException broken) {
            return new Intake.Rejected(where, "the line is no JSON object.");
        }
        if (!node.path("id").isString() || !node.path("text").isString()) {
            return new Intake.Rejected(
                    where, "found no 'id' and 'text'; both must be there, as strings.");
        }
        String text = node.get("text").asString();
        if (text.length() > largest) {
            return new Intake.Rejected(
                    where,
                    "the text has %,d characters; up to %,d are read. Maybe raise the limit with --max-size."
                            .formatted(text.length(), largest));
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (String key : Description.KEYS) {
            if (node.path(key).isString()) {
                told.put(key, node.get(key).asString());
            }
        }
        try {
            return intake.take(node.get("id").asString(), text, Description.of(where, told));
        } catch (IllegalArgumentException wrong) {
            return new Intake.Rejected(where, String.valueOf(wrong.getMessage()));
        }
    }
}
