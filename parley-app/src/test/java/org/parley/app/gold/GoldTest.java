package org.parley.app.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.statement.Act;
import org.parley.model.statement.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The gold is well formed: spans lie in their texts, acts and results are known, no document
/// stands in two parts.
class GoldTest {
    private static final Path GOLD = Path.of(System.getProperty("parley.root"), "gold");

    private static List<JsonNode> part(String name) throws IOException {
        return Files.readAllLines(GOLD.resolve(name + ".jsonl")).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "dev", "test"})
    void statementsLieInTheirTexts(String part) throws IOException {
        for (JsonNode document : part(part)) {
            String id = document.get("id").asString();
            String text = document.get("text").asString();
            for (JsonNode said : document.get("statements")) {
                assertThat(said.get("content").size()).as(id).isPositive();
                for (String role : List.of("source", "cue", "content")) {
                    for (JsonNode span : said.get(role)) {
                        int start = span.get(0).asInt();
                        int end = span.get(1).asInt();
                        assertThat(start).as(id).isNotNegative().isLessThan(end);
                        assertThat(end).as(id).isLessThanOrEqualTo(text.length());
                        assertThat(text.substring(start, end))
                                .as(id)
                                .isEqualTo(text.substring(start, end).strip());
                    }
                }
                Act.valueOf(said.get("act").asString().toUpperCase(Locale.ROOT));
            }
            for (JsonNode verdict : document.get("verdicts")) {
                assertThat(text).as(id).contains(verdict.get("quote").asString());
                Verdict.Result.valueOf(verdict.get("result").asString().toUpperCase(Locale.ROOT));
            }
        }
    }

    @Test
    void documentsStandInOnePartEach() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String part : List.of("train", "dev", "test")) {
            for (JsonNode document : part(part)) {
                assertThat(seen.add(document.get("id").asString())).isTrue();
                assertThat(seen.add(document.get("text").asString())).isTrue();
            }
        }
    }
}
