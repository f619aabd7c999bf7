package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
    @TempDir private Path folder;

    @Test
    void aFirstCaseHoldsWhoSpokeAndIsSound() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("a.txt"),
                """
                River talks resume

                3 May 2021

                The European Union said on Monday that it was ready to pay for the dam. Kenya's water minister, Grace Wanjiru, rejected the offer. The Union insisted that Kenya sign first. Wanjiru said Kenya would not sign before the dam was paid for.
                """);
        assertThat(Run.of("init", folder, "--no-cache").code()).isZero();
        String written = Files.readString(folder.resolve("case.yaml"));
        assertThat(written)
                .contains("name: EU", "name: Kenya", "name: Grace Wanjiru", "is: open", "code: KEN")
                .doesNotContain("name: The", "since: 20");
        assertThat(Run.of("check", folder).code()).isZero();
        Run brief = Run.of("brief", folder, "--no-cache", "--format", "text");
        assertThat(brief.code()).as(brief.told()).isZero();
        assertThat(brief.out()).contains("Open").doesNotContain("unknown day");
        Run again = Run.of("init", folder);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.told()).contains("left alone");
        assertThat(Files.readString(folder.resolve("case.yaml"))).isEqualTo(written);
    }

    @Test
    void officesAreWrittenAsDocumentsTitleThePersonAndGenericIssuesAreLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                """
                River talks resume

                3 May 2021

                Kenya's water minister, Grace Wanjiru, rejected the proposal. She said that Kenya would not accept the talks before the dam was paid for. Jonas Vik, the chief negotiator of Norway, said Norway was ready to pay for the dam. Uganda demanded a share of the water. Peter Okello of Uganda said that Uganda rejected the agreement.
                """);
        Run run = Run.of("init", folder, "--no-cache");
        assertThat(run.code()).as(run.told()).isZero();
        String written = Files.readString(folder.resolve("case.yaml"));
        assertThat(written)
                .contains("office: water minister, party: Kenya", "# as titled in a.txt")
                .contains("office: chief negotiator, party: Norway", "name: Uganda")
                .doesNotContain("representative")
                .doesNotContainPattern("name: (?:the )?(?:talks|proposal|agreement)\n");
        assertThat(Run.of("check", folder).code()).isZero();
    }
}
