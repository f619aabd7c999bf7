package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The status follows an analyst's word on a turn of the talks.
class CorrectedTurnTest {
    @TempDir private Path folder;

    @BeforeEach
    void talks() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("a.txt"),
                "---\ndate: 2021-05-03\n---\nKenya walked out of the talks on the dam. Kenya said it was ready to pay for half of it.\n");
        Files.writeString(
                documents.resolve("b.txt"),
                "---\ndate: 2021-06-20\n---\nThe delegates packed and went home for good. Uganda said it wanted the whole dam.\n");
    }

    private String status(String corrections) throws IOException {
        Files.writeString(folder.resolve("corrections.yaml"), corrections);
        Run run = Run.of("brief", folder, "--no-cache", "--format", "json");
        assertThat(run.code()).as(run.told()).isZero();
        return run.out() + run.told();
    }

    private static final String ADDED =
            "- turn: {document: b.txt, quote: packed and went home for good, is: suspended}\n";

    @Test
    void aTurnThatWasMissedIsAdded() throws IOException {
        assertThat(status("")).contains("Open: no document says otherwise");
        assertThat(status(ADDED)).contains("Suspended: ", "packed and went home for good");
    }

    @Test
    void aTurnThatIsNoneIsRejected() throws IOException {
        Files.delete(folder.resolve("documents/b.txt"));
        assertThat(status("")).contains("Suspended: ", "Kenya has pulled out");
        assertThat(status("- turn: {document: a.txt, quote: walked out of the talks, is: none}\n"))
                .contains("Open: no document says otherwise")
                .doesNotContain("has pulled out");
    }

    @Test
    void rejectingWhereNoneIsReadIsSaid() throws IOException {
        assertThat(status("- turn: {document: b.txt, quote: wanted the whole dam, is: none}\n"))
                .contains("turn: none is read at 'wanted the whole dam' in b.txt");
    }

    @Test
    void aTurnAfterTheDayAskedForIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("corrections.yaml"), ADDED);
        assertThat(
                        Run.of(
                                        "brief",
                                        folder,
                                        "--no-cache",
                                        "--as-of",
                                        "2021-05-10",
                                        "--format",
                                        "text")
                                .out())
                .contains("Kenya has pulled out")
                .doesNotContain("packed");
    }
}
