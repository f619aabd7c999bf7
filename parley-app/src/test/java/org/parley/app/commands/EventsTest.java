package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {
    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("story.txt"), text);
    }

    @Test
    void eventsCarryCodesOfTheirSides() throws IOException {
        Run run = Run.of("events", file("Norway condemned Russia on Monday over the arrests.\n"));
        assertThat(run.code()).isZero();
        JsonNode event = JsonMapper.shared().readTree(run.out());
        assertThat(event.get("category").asString()).isEqualTo("DISAPPROVE");
        assertThat(event.get("source").get(0).get("code").asString()).isEqualTo("NOR");
        assertThat(event.get("target").get(0).get("code").asString()).isEqualTo("RUS");
    }

    @Test
    void statementsTellTheirEventWhenAsked() throws IOException {
        Path story = file("Norway demanded that Russia release the crew.\n");
        Run run = Run.of("statements", story, "--format", "jsonl", "--plover", "--no-cache");
        assertThat(run.out()).contains("\"plover\":{\"category\":\"DEMAND\",\"source\":[\"NOR\"]");
        assertThat(Run.of("statements", story, "--format", "jsonl", "--no-cache").out())
                .doesNotContain("plover");
        assertThat(Run.of("statements", story, "--plover").code()).isEqualTo(2);
    }
}
