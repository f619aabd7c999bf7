package org.parley.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.text.Description;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Intake;

class DocumentIntakeTest {
    @TempDir private Path folder;

    private Intake read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new DocumentIntake(DocumentIntake.LARGEST).read(name, file, Description.NONE);
    }

    private Document taken(String name, byte[] bytes) throws IOException {
        return switch (read(name, bytes)) {
            case Intake.Read read -> read.document();
            case Intake.Rejected rejected -> fail(rejected.message());
        };
    }

    private String refusal(String name, byte[] bytes) throws IOException {
        return switch (read(name, bytes)) {
            case Intake.Read _ -> fail("was read");
            case Intake.Rejected rejected -> rejected.message();
        };
    }

    @Test
    void plainTextIsKeptToTheLetter() throws IOException {
        String text = "A title\r\n\r\nFirst line.\r\nSecond — “line”.\n";
        assertThat(taken("a.txt", text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
        assertThat(taken("b.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16", "UTF-8"})
    void russianIsDecodedFromItsEncodings(String encoding) throws IOException {
        String text =
                "Министр иностранных дел заявил, что гарантии безопасности должны быть юридически обязывающими.";
        assertThat(taken("a.txt", text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President José Peña said in Bogotá that “São Tomé” would not sign.",
                "M. Le Gall a déclaré à Genève que l’accord était déjà prêt, « sans délai ».",
                "Der Außenminister erklärte, man müsse über Größe und Höhe später reden."
            })
    void westernTextIsNoCyrillic(String text) throws IOException {
        assertThat(taken("a.txt", text.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(text);
    }

    @Test
    void markdownLosesItsMarksAndNothingElse() throws IOException {
        String text =
                """
                # Talks *end*

                Minister **Rossi** said Italy would *not* sign; see [the text](http://example.org/a_b).

                - Malta is `ready` to talk.
                - [May][shall] stays in brackets.

                2. Article two
                3. Article three

                | Party | Stance |
                |---|---|
                | Malta | yes |
                """;
        assertThat(taken("a.md", text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(
                        """
                        Talks end

                        Minister Rossi said Italy would not sign; see the text.

                        Malta is ready to talk.

                        [May][shall] stays in brackets.

                        2. Article two

                        3. Article three

                        Party | Stance
                        Malta | yes
                        """);
        assertThat(taken("a.txt", "It would *not* sign.".getBytes(StandardCharsets.UTF_8)).text())
                .contains("*not*");
    }

    @Test
    void frontMatterDescribesAndIsNotRead() throws IOException {
        Document document =
                taken(
                        "a.md",
                        "---\ntitle: Talks end\noutlet: Wire\ndate: 2022-01-10\ngenre: news\n---\nThe talks ended.\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(document.title()).isEqualTo("Talks end");
        assertThat(document.outlet()).isEqualTo("Wire");
        assertThat(document.date()).isEqualTo(LocalDate.of(2022, 1, 10));
        assertThat(document.text().substring(document.bodyStart())).isEqualTo("The talks ended.\n");
    }

    @Test
    void wrongFrontMatterIsNamed() throws IOException {
        assertThat(
                        refusal(
                                "a.md",
                                "---\ndate: tomorrow\n---\nText.\n"
                                        .getBytes(StandardCharsets.UTF_8)))
                .contains("[a.md]", "date", "tomorrow", "2022-01-10");
    }

    @Test
    void headOfAPageTellsTitleAndDate() throws IOException {
        Document document =
                taken(
                        "a.txt",
                        "Status: Open\n\nTalks On The River\n\nMarch 3, 2021\n\nThe sides met in Oslo.\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(document.title()).isEqualTo("Talks On The River");
        assertThat(document.date()).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(document.text().substring(document.bodyStart()).strip())
                .startsWith("The sides met");
    }

    @Test
    void scriptsAndFurnitureOfAWebPageGo() throws IOException {
        String html =
                "<html lang=en><head><title>x</title><meta property='article:published_time' content='2021-05-04T10:00'>"
                        + "<script>alert('a')</script></head><body><nav>Home</nav><article><h1>Talks end</h1><p>The sides <b>met</b>.</p>"
                        + "<script>evil()</script><p onclick='evil()'>They left.</p></article><footer>About us</footer></body></html>";
        Document document = taken("a.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(document.text())
                .contains("The sides met.", "They left.")
                .doesNotContain("evil", "alert", "Home", "About us");
        assertThat(document.title()).isEqualTo("Talks end");
        assertThat(document.date()).isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @Test
    void wordAndPdfAreRead() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Norway offered to host the talks.");
            document.write(word);
        }
        assertThat(taken("a.docx", word.toByteArray()).text())
                .contains("Norway offered to host the talks.");
        assertThat(taken("a.pdf", pdf("Norway offered to host the talks.")).text())
                .contains("Norway offered to host the talks.");
    }

    private static byte[] pdf(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        assertThat(refusal("a.txt", new byte[0])).isEqualTo("[a.txt] the file is empty.");
        assertThat(refusal("b.txt", " \n\t ".getBytes(StandardCharsets.UTF_8)))
                .contains("no words");
    }

    @Test
    void largeFileIsRefusedWithTheLimit() throws IOException {
        Path file = folder.resolve("big.txt");
        Files.writeString(file, "word ".repeat(500));
        assertThat(new DocumentIntake(1000).read("big.txt", file, Description.NONE))
                .isInstanceOfSatisfying(
                        Intake.Rejected.class,
                        rejected ->
                                assertThat(rejected.reason())
                                        .contains("2,500", "1,000", "--max-size"));
    }

    @Test
    void cutOffPdfIsRefused() throws IOException {
        byte[] whole = pdf("Norway offered to host the talks.");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 3);
        assertThat(refusal("a.pdf", half)).contains("[a.pdf]", "PDF").doesNotContain("Exception");
        assertThat(refusal("b.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)))
                .contains("[b.pdf]");
    }

    @Test
    void zipBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(refusal("bomb.docx", bytes.toByteArray())).contains("[bomb.docx]", "DOCX");
    }

    @Test
    void noiseIsRefused() throws IOException {
        byte[] noise = new byte[50_000];
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) random.nextInt();
        }
        assertThat(refusal("noise.txt", noise)).contains("[noise.txt]", "no text");
        assertThat(read("noise.pdf", noise)).isInstanceOf(Intake.Rejected.class);
        assertThat(read("noise.docx", noise)).isInstanceOf(Intake.Rejected.class);
        assertThat(refusal("office.txt", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .contains("ZIP archive");
    }

    @Test
    void genreIsToldByForm() throws IOException {
        String turns =
                "MR. SMITH: We had a good talk today about the border.\n\nQUESTION: And the next one?\n\nMR. SMITH: In May, in Oslo, if all agree.\n";
        assertThat(taken("a.txt", turns.getBytes(StandardCharsets.UTF_8)).genre())
                .isEqualTo(Genre.TRANSCRIPT);
        String draft =
                "Draft\n\nArticle 1\nThe Parties shall [cooperate] [consult].\n\nArticle 2\nThe Parties shall meet yearly.\n";
        assertThat(taken("b.txt", draft.getBytes(StandardCharsets.UTF_8)).genre())
                .isEqualTo(Genre.DRAFT_TEXT);
    }
}
