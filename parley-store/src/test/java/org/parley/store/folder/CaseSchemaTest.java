package org.parley.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.model.statement.Act;
import org.parley.model.statement.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseSchemaTest {
    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = CaseFile.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return JsonMapper.builder().build().readTree(in);
        }
    }

    private static Set<String> properties(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.get("properties").propertyNames().forEach(names::add);
        return names;
    }

    private static JsonNode item(JsonNode object, String key) {
        JsonNode property = object.get("properties").get(key);
        return property.has("oneOf")
                ? property.get("oneOf").get(1).get("items")
                : property.get("items");
    }

    @Test
    void publishedSchemaHasTheKeysThatAreRead() throws IOException {
        JsonNode schema = schema("case.schema.json");
        assertThat(properties(schema)).containsExactlyInAnyOrderElementsOf(CaseFile.KEYS);
        assertThat(properties(item(schema, "status")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.STATUS_KEYS);
        assertThat(properties(item(schema, "parties")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.PARTY_KEYS);
        assertThat(properties(item(schema, "persons")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.PERSON_KEYS);
        assertThat(properties(item(item(schema, "persons"), "offices")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.OFFICE_KEYS);
        assertThat(properties(item(schema, "tracks")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.TRACK_KEYS);
        assertThat(properties(item(schema, "rounds")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.ROUND_KEYS);
        assertThat(properties(item(schema, "issues")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.ISSUE_KEYS);
        assertThat(properties(item(item(schema, "issues"), "options")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.OPTION_KEYS);
        assertThat(properties(item(schema, "yardsticks")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.YARDSTICK_KEYS);
        assertThat(properties(item(schema, "scenarios")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.SCENARIO_KEYS);
        assertThat(properties(item(item(schema, "scenarios"), "estimates")))
                .containsExactlyInAnyOrderElementsOf(CaseFile.ESTIMATE_KEYS);
    }

    @Test
    void publishedSchemaOfCorrectionsHasTheKeysAndWordsThatAreRead() throws IOException {
        JsonNode schema = schema("corrections.schema.json");
        JsonNode entry = schema.get("items");
        assertThat(properties(entry)).containsExactlyInAnyOrderElementsOf(CorrectionEntry.KEYS);
        assertThat(properties(schema.get("$defs").get("target").get("oneOf").get(1)))
                .containsExactlyInAnyOrderElementsOf(
                        CorrectionEntry.KEYS.stream()
                                .filter(key -> !CorrectionEntry.KINDS.contains(key))
                                .toList());
        assertThat(words(schema, "is")).containsExactlyElementsOf(CorrectionEntry.TURNS);
        assertThat(words(schema, "act"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Act.values()).map(Act::key).toList());
        assertThat(words(schema, "result"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Verdict.Result.values()).map(Verdict.Result::key).toList());
    }

    private static List<String> words(JsonNode schema, String key) {
        List<String> words = new ArrayList<>();
        schema.get("$defs").get(key).get("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    @Test
    void everyKeyIsDocumented() throws IOException {
        Path docs = Path.of(System.getProperty("parley.root"), "docs", "reference");
        String folder = Files.readString(docs.resolve("case-folder.md"));
        List<String> missing = new ArrayList<>();
        for (List<String> keys :
                List.of(
                        CaseFile.KEYS,
                        CaseFile.STATUS_KEYS,
                        CaseFile.PARTY_KEYS,
                        CaseFile.PERSON_KEYS,
                        CaseFile.OFFICE_KEYS,
                        CaseFile.TRACK_KEYS,
                        CaseFile.ROUND_KEYS,
                        CaseFile.ISSUE_KEYS,
                        CaseFile.OPTION_KEYS,
                        CaseFile.YARDSTICK_KEYS,
                        CaseFile.SCENARIO_KEYS,
                        CaseFile.ESTIMATE_KEYS)) {
            keys.stream().filter(key -> !folder.contains("`" + key + "`")).forEach(missing::add);
        }
        String corrections = Files.readString(docs.resolve("corrections.md"));
        CorrectionEntry.KEYS.stream()
                .filter(key -> !corrections.contains("`" + key + "`"))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }
}
