package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    @TempDir private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void missingFileIsNamed() {
        Run run = Run.of("brief", folder.resolve("nope.txt"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.told())
                .contains("nope.txt", "no such file")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void unknownOptionIsNamedWithWhatToTry() {
        Run run = Run.of("breif", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told())
                .contains("breif")
                .containsIgnoringCase("brief")
                .doesNotContain("\tat ");
        assertThat(Run.of("brief", "--as-of", "soon", "x").code()).isEqualTo(2);
        assertThat(Run.of("brief", "--as-of", "soon", "x").told()).contains("soon");
    }

    @Test
    void badFilesAreSkippedAndCountedAndTheRestIsRead() throws IOException {
        file("empty.txt", "");
        file("good.txt", "Norway said it was ready to host the next round of the talks.\n");
        Files.write(
                folder.resolve("noise.txt"),
                new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 1, 1, 1, 1});
        file("cut.pdf", "%PDF-1.7\n1 0 obj\n");
        file("bad.md", "---\ndate: never\n---\nText.\n");
        Run run = Run.of("brief", folder, "--format", "text", "--no-cache");
        assertThat(run.code()).isZero();
        assertThat(run.told())
                .contains("[empty.txt]", "[noise.txt]", "[cut.pdf]", "[bad.md]")
                .doesNotContain("\tat ");
        assertThat(run.out()).contains("4 files could not be read", "to host the next round");
    }

    @Test
    void everyFaultOfADescriptionIsTold() throws IOException {
        file("a.md", "---\ndate: never\ngenre: novel\ntitel: x\n---\nText.\n");
        file("b.txt", "Norway said it was ready to host the talks.\n");
        file("b.txt.meta.yaml", "date: soon\nreliability: Z\n");
        Run run = Run.of("check", folder, "--no-cache");
        assertThat(run.told())
                .contains("date: found 'never'", "genre: found 'novel'", "titel: not a key")
                .contains("date: found 'soon'", "reliability: found 'Z'");
    }

    @Test
    void nothingUsableIsSaid() throws IOException {
        Run run = Run.of("brief", file("empty.txt", ""), "--no-cache");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.told()).contains("None of the 1 files");
    }

    @Test
    void filesThatAreReadAreNeverWrittenOver() throws IOException {
        String text = "Norway said that it was ready to sign the text.\n";
        Path read = file("talks.md", text);
        Run run = Run.of("brief", read, "-o", read, "--no-cache");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.told()).contains("talks.md", "would be lost");
        assertThat(Files.readString(read)).isEqualTo(text);
    }

    @Test
    void scriptsNeverReachThePage() throws IOException {
        file(
                "a.html",
                "<html><body><article><h1>Talks <script>alert(1)</script></h1><p>Norway said “&lt;script&gt;alert(2)&lt;/script&gt; we are ready to sign the text”.</p><img src=x onerror=alert(3)></article></body></html>");
        Path out = folder.resolve("out.html");
        Run run = Run.of("brief", folder.resolve("a.html"), "-o", out, "--no-cache");
        assertThat(run.code()).as(run.told()).isZero();
        String page = Files.readString(out);
        assertThat(page)
                .doesNotContain("<script", "onerror")
                .contains("&lt;script&gt;")
                .contains("Content-Security-Policy");
    }

    @Test
    void aThousandNestedQuotationsAreRead() throws IOException {
        Run run =
                Run.of(
                        "statements",
                        file(
                                "a.txt",
                                "Norway said "
                                        + "“we said ".repeat(1000)
                                        + "yes"
                                        + "”".repeat(1000)
                                        + ".\n"),
                        "--no-cache");
        assertThat(run.code()).isZero();
    }

    @Test
    @Timeout(60)
    void aSentenceWithoutEndIsReadWhileItMayBeProse() throws IOException {
        String words = "Norway said that Sweden said that it was ready to sign, and ";
        Run read = Run.of("statements", file("a.txt", words.repeat(800)), "--no-cache");
        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("ready to sign");
        Run refused = Run.of("statements", file("b.txt", words.repeat(30_000)), "--no-cache");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.told()).contains("[b.txt]", "characters run on", "50,000");
    }

    @Test
    void aTextOfMillionsOfCharactersIsSkippedWithTheLimit() throws IOException {
        Run run =
                Run.of(
                        "brief",
                        file("a.txt", "Norway said yes.\n\n".repeat(150_000)),
                        file("b.txt", "Norway said that it would sign.\n"));
        assertThat(run.code()).isZero();
        assertThat(run.told()).contains("[a.txt]", "2,700,000 characters", "--max-size");
    }

    @Test
    void tooLargeFileIsSkippedWithTheLimit() throws IOException {
        Path large = folder.resolve("large.txt");
        Files.write(large, "Norway said yes. ".repeat(700_000).getBytes(StandardCharsets.UTF_8));
        Run run = Run.of("brief", large);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.told()).contains("--max-size");
    }

    @Test
    void wrongCaseFileNamesEverythingThatIsWrong() throws IOException {
        file("case.yaml", "titel: x\nparties: [{name: A, kind: nation}]\n");
        Run run = Run.of("check", folder);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.told()).contains("titel", "parties[0].kind", "nation");
    }

    @Test
    void outputThatCannotBeWrittenIsSaid() throws IOException {
        Path good = file("good.txt", "Norway said it was ready to host the talks.\n");
        assertThat(
                        Run.of(
                                        "brief",
                                        good,
                                        "-o",
                                        folder.resolve("no/such/folder.html"),
                                        "--no-cache")
                                .told())
                .contains("does not exist");
        assertThat(Run.of("brief", good, "-o", folder.resolve("x.odt"), "--no-cache").told())
                .contains(".html, .md, .docx, .json, .txt");
    }
}
