package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Issues of documents for which nobody has listed any.
class ProposedIssuesTest {
    @TempDir private Path folder;

    private String positions(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), text);
        Run run = Run.of("positions", file, "--no-cache", "--quiet");
        assertThat(run.code()).as(run.told()).isZero();
        return run.out();
    }

    @Test
    void whatPointsBackIsOfTheIssueBefore() throws IOException {
        String positions =
                positions("Chile demanded a ban on bottom trawling. Peru rejected the demand.\n");
        assertThat(positions).contains("Chile", "Peru", "trawling");
        assertThat(positions.lines().map(String::strip)).doesNotContain("demand");
    }

    @Test
    void daysAreNoPartOfAnIssue() throws IOException {
        assertThat(positions("Chile demanded a ceasefire on Monday.\n"))
                .contains("ceasefire")
                .doesNotContain("ceasefire on Monday\n");
    }
}
