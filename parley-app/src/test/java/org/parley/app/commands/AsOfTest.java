package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsOfTest {
    @TempDir private Path folder;

    private String brief(String day) throws IOException {
        Files.writeString(
                folder.resolve("wire.md"),
                "---\ndate: 2020-01-12\n---\nNorway said on Sunday that it would sign the text.\n");
        Files.writeString(
                folder.resolve("correction.md"),
                "---\ndate: 2020-01-14\nsupersedes: wire.md\n---\nNorway said on Sunday that it would not sign the text.\n");
        Run run = Run.of("brief", folder, "--as-of", day, "--format", "text", "--no-cache");
        assertThat(run.code()).as(run.told()).isZero();
        return run.out();
    }

    @Test
    void correctionCountsFromTheDayItAppeared() throws IOException {
        assertThat(brief("2020-01-14")).contains("a later document corrects it", "wire.md");
    }

    @Test
    void correctionIsNotForeknown() throws IOException {
        assertThat(brief("2020-01-13")).doesNotContain("a later document corrects it");
    }
}
