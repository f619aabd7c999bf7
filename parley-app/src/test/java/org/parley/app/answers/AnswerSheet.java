package org.parley.app.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The answer sheet beside a bundled case: `expected/statements.jsonl`, a line a document, and
/// `expected/stands.yaml`, where the talks stand at the end.
///
/// @param documents by id without ending
/// @param positions `party | issue | stance`
/// @param movements `party | issue | kind`
/// @param collisions `issue | refusing | demanding`
/// @param verdicts in the order of the sheet
record AnswerSheet(
        Map<String, Answers> documents,
        Set<String> positions,
        Set<String> movements,
        Set<String> collisions,
        List<Judged> verdicts) {

    /// What is expected of a document.
    ///
    /// @param held whether it was set aside, and is scored before a release only
    record Answers(boolean held, List<StatementScore.Expected> statements) {}

    /// A verdict expected.
    record Judged(String document, String quote, String result) {}

    static AnswerSheet read(Path folder) throws IOException {
        Map<String, Answers> documents = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("statements.jsonl"))) {
            JsonNode node = JsonMapper.shared().readTree(line);
            boolean held = node.get("part").asString().equals("held");
            documents.put(node.get("id").asString(), new Answers(held, statements(node)));
        }
        Map<?, ?> stands =
                (Map<?, ?>)
                        new Load(LoadSettings.builder().build())
                                .loadFromString(Files.readString(folder.resolve("stands.yaml")));
        return new AnswerSheet(
                documents,
                keys(stands, "positions", "party", "issue", "stance"),
                keys(stands, "movements", "party", "issue", "kind"),
                keys(stands, "collisions", "issue", "refusing", "demanding"),
                list(stands, "verdicts").stream()
                        .map(entry ->
                                new Judged(
                                        text(entry, "document"),
                                        text(entry, "quote"),
                                        text(entry, "result")))
                        .toList());
    }

    /// Whether a document, by its file name, was set aside.
    boolean held(String file) {
        Answers answers = documents.get(id(file));
        return answers != null && answers.held();
    }

    /// What the sheet calls a document: its file name without ending.
    static String id(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /// The statements of a line, as sheets and `gold/` write them.
    static List<StatementScore.Expected> statements(JsonNode document) {
        List<StatementScore.Expected> statements = new ArrayList<>();
        for (JsonNode said : document.get("statements")) {
            BitSet content = places(said.get("content"));
            BitSet evidence = (BitSet) content.clone();
            evidence.or(places(said.get("source")));
            evidence.or(places(said.get("cue")));
            Set<String> parties = new HashSet<>();
            said.get("parties").forEach(party -> parties.add(party.asString()));
            statements.add(
                    new StatementScore.Expected(
                            evidence,
                            content,
                            parties,
                            said.get("act").asString(),
                            said.get("issue").asString()));
        }
        return statements;
    }

    private static BitSet places(JsonNode spans) {
        BitSet places = new BitSet();
        spans.forEach(span -> places.set(span.get(0).asInt(), span.get(1).asInt()));
        return places;
    }

    private static Set<String> keys(Map<?, ?> stands, String list, String... fields) {
        return list(stands, list).stream()
                .map(entry ->
                        List.of(fields).stream()
                                .map(field -> text(entry, field))
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.toSet());
    }

    private static List<Map<?, ?>> list(Map<?, ?> stands, String key) {
        List<Map<?, ?>> entries = new ArrayList<>();
        if (stands.get(key) instanceof List<?> list) {
            list.forEach(entry -> entries.add((Map<?, ?>) entry));
        }
        return entries;
    }

    private static String text(Map<?, ?> entry, String field) {
        return String.valueOf(entry.get(field));
    }
}
