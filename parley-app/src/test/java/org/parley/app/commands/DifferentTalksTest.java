package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Loose documents of different talks are read into one brief, but not without a word.
class DifferentTalksTest {
    private static final String WARNING = "may be of 2 different talks";

    @TempDir private Path folder;

    private void lake() throws IOException {
        Files.writeString(
                folder.resolve("lake-1.txt"),
                """
                Lake states argue over nets

                4 May 2023

                Kenya said on Thursday that it would accept a larger mesh size for nets on the lake. Uganda rejected the proposal and demanded that beach seines be banned first. The United Nations welcomed the talks.
                """);
        Files.writeString(
                folder.resolve("lake-2.txt"),
                """
                Fisheries ministers meet in Kisumu

                11 May 2023

                Tanzania said it would not cut its quota of Nile perch. Uganda insisted on a ban on beach seines.
                """);
    }

    private void border() throws IOException {
        Files.writeString(
                folder.resolve("border.txt"),
                """
                Border commissions meet

                9 May 2023

                Armenia said it was ready to open the crossing at Margara. Azerbaijan rejected the proposal. The United Nations called for talks to continue.
                """);
    }

    private Run brief(Object... more) {
        return more.length == 0
                ? Run.of("brief", folder, "--no-cache", "--format", "text")
                : Run.of("brief", folder, "--no-cache", "--format", "text", more[0]);
    }

    @Test
    void talksThatShareNeitherPartyNorIssueAreToldApart() throws IOException {
        lake();
        border();
        Run run = brief();
        assertThat(run.code()).isZero();
        assertThat(run.told()).contains(WARNING, "border.txt (A");
        assertThat(run.out().replaceAll("\\s+", " ")).contains(WARNING);
        assertThat(brief("--quiet").told()).doesNotContain(WARNING);
    }

    @Test
    void documentsOfOneNegotiationAreNot() throws IOException {
        lake();
        Run run = brief();
        assertThat(run.told() + run.out()).doesNotContain("different talks");
    }

    @Test
    void aSingleDocumentIsNot() throws IOException {
        border();
        Run run = brief();
        assertThat(run.told() + run.out()).doesNotContain("different talks");
    }

    @Test
    void aCaseIsWhatItsAnalystSays() throws IOException {
        lake();
        border();
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (String name : new String[] {"lake-1.txt", "lake-2.txt", "border.txt"}) {
            Files.move(folder.resolve(name), documents.resolve(name));
        }
        Files.writeString(
                folder.resolve("case.yaml"),
                "parley: 1\nparties: [{name: Kenya}, {name: Armenia}]\n");
        assertThat(brief().told()).doesNotContain("different talks");
    }
}
