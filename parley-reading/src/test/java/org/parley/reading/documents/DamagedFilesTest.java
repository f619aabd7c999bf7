package org.parley.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.text.Description;
import org.parley.model.text.Intake;

/// Files that are not what they are named, or are damaged, are refused in plain words.
class DamagedFilesTest {
    @TempDir private Path folder;

    private String refusal(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return switch (new DocumentIntake(DocumentIntake.LARGEST)
                .read(name, file, Description.NONE)) {
            case Intake.Read _ -> fail("was read");
            case Intake.Rejected rejected -> {
                assertThat(rejected.reason())
                        .as("plain words, and what to try")
                        .doesNotContain("Exception", "java.", "apache", "null")
                        .contains("Maybe ");
                yield rejected.reason();
            }
        };
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Norway offered to host the talks.");
            word.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("Norway offered to host the talks.".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) random.nextInt();
        }
        return noise;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.6, 0.9, 0.99})
    void wordFileThatIsCutOffIsCalledSo(double share) throws IOException {
        byte[] whole = word();
        assertThat(refusal("a.docx", Arrays.copyOf(whole, (int) (whole.length * share))))
                .contains("the DOCX is cut off or damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void noiseUnderAnotherNameIsNoneOfTheKinds(String ending) throws IOException {
        assertThat(refusal("a." + ending, noise()))
                .contains("the name says " + ending.toUpperCase(java.util.Locale.ROOT))
                .contains("none of the kinds that are read", "Allowed are text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml:spreadsheet",
                "ppt/slides/1.xml:slides",
                "a.txt:ZIP archive"
            })
    void otherArchivesAreNamedForWhatTheyAre(String entry) throws IOException {
        String[] parts = entry.split(":");
        assertThat(refusal("a.docx", zip(parts[0]))).contains(parts[1]);
    }

    @Test
    void filesUnderAnotherNameAreNamed() throws IOException {
        assertThat(refusal("a.docx", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
                .contains("the content is a PDF", "name it .pdf");
        assertThat(refusal("a.pdf", word())).contains("a DOCX", "name it .docx");
        assertThat(refusal("a.txt", word())).contains("a DOCX", "name it .docx");
        assertThat(refusal("b.docx", "Norway said yes.\n".getBytes(StandardCharsets.UTF_8)))
                .contains("plain text", "name it .txt");
    }

    @Test
    void whatIsLockedIsSaidToBe() throws IOException {
        assertThat(refusal("a.pdf", locked())).contains("locked with a password");
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
        assertThat(refusal("a.docx", old)).contains("locked with a password", "save it as DOCX");
    }
}
