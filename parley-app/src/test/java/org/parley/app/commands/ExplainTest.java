package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir private Path folder;

    @Test
    void everyResultGoesDownToItsSentences() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.txt"),
                        "Chile demanded a ban on bottom trawling. Peru rejected the ban on bottom trawling.\n");
        Run all = Run.of("explain", file, "--no-cache", "--quiet");
        assertThat(all.code()).as(all.told()).isZero();
        assertThat(all.out())
                .contains("POSITIONS (", "MOVEMENTS (", "COLLISIONS (", "TURNS (")
                .contains("“Chile demanded a ban on bottom trawling”", "[a.txt, line 1]");
        Run one = Run.of("explain", file, "--only", "verdicts", "--no-cache", "--quiet");
        assertThat(one.out()).startsWith("VERDICTS (").doesNotContain("POSITIONS");
        assertThat(Run.of("explain", file, "--only", "moods").code()).isEqualTo(2);
    }
}
