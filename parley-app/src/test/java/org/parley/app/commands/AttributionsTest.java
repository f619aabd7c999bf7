package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AttributionsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIRST = "𝒪n Monday the minister said the talks would resume.";
    private static final String SECOND = "Norway warned that time was short.";

    @TempDir private Path folder;

    private Path lines(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String line(String id, String text) {
        return JSON.writeValueAsString(Map.of("id", id, "text", text));
    }

    @Test
    void placesAreCodeUnitsOfEachLinesText() throws IOException {
        Path file = lines("two.jsonl", line("a", FIRST), line("b", SECOND), line("a", FIRST));
        Run run = Run.of("attributions", file);
        assertThat(run.code()).isZero();
        Set<String> said = new HashSet<>();
        run.out()
                .lines()
                .forEach(line -> {
                    JsonNode node = JSON.readTree(line);
                    String text = node.get("document").asString().equals("a") ? FIRST : SECOND;
                    JsonNode cue = node.get("cue").get(0);
                    said.add(
                            node.get("document").asString()
                                    + " "
                                    + text.substring(cue.get(0).asInt(), cue.get(1).asInt()));
                    assertThat(node.get("score").asDouble()).isBetween(0.0, 1.0);
                    assertThat(node.get("content").size()).isPositive();
                });
        assertThat(said).containsExactlyInAnyOrder("a said", "b warned");
        assertThat(run.out().lines().count()).isEqualTo(2);
    }

    @Test
    void linesThatCannotBeUsedAreNamedAndTheRestIsRead() throws IOException {
        Path file = lines("some.jsonl", "{", "{\"id\": 1}", line("b", SECOND));
        for (String command : List.of("attributions", "statements")) {
            Run run = Run.of(command, file);
            assertThat(run.code()).isZero();
            assertThat(run.told()).contains("[some.jsonl:1]", "[some.jsonl:2]");
            assertThat(run.out()).isNotBlank();
        }
    }

    @Test
    void statementsOfALineAreThoseOfTheLinesTextAloneAndKeepItsId() throws IOException {
        Path file = lines("one.jsonl", line("story-1", SECOND));
        Run run = Run.of("statements", file, "--format", "jsonl", "--no-cache");
        Run plain =
                Run.of(
                        "statements",
                        Files.writeString(folder.resolve("story-1"), SECOND),
                        "--format",
                        "jsonl",
                        "--no-cache");
        assertThat(run.out()).contains("\"document\":\"story-1\"").isEqualTo(plain.out());
    }

    @Test
    void triplesStandUnderTheirSentence() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("bulletin.txt"),
                        "The EU, opposed by CHINA, proposed a workshop. Delegates then left.\n");
        Run run = Run.of("attributions", "--genre", "bulletin", "--triples", file);
        assertThat(run.out())
                .isEqualTo(
                        "# 1\tThe EU, opposed by CHINA, proposed a workshop.\neuropean union\tproposed\ta workshop\nchina\tnot proposed\ta workshop\n\n# 2\tDelegates then left.\n\n");
        assertThat(Run.of("attributions", "--triples", file).code()).isEqualTo(2);
    }
}
