package org.parley.reading.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Description;

/// DOCX: paragraphs and tables in order. A file that unpacks to far more than it holds is refused.
final class WordText {
    private static final long LARGEST_ENTRY = 60L * 1024 * 1024;

    private WordText() {}

    static Extraction read(Path file, int longest) throws UnreadableException {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMinInflateRatio(0.01);
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            StringBuilder text = new StringBuilder();
            for (IBodyElement element : word.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> {
                        String list = paragraph.getNumID() == null ? "" : "• ";
                        if (!paragraph.getText().isBlank()) {
                            text.append(list).append(paragraph.getText().strip()).append("\n\n");
                        }
                    }
                    case XWPFTable table -> text.append(table.getText().strip()).append("\n\n");
                    default -> {}
                }
                if (text.length() > longest) {
                    throw new UnreadableException(
                            "the DOCX holds more than %,d characters of text.".formatted(longest));
                }
            }
            Date created = word.getProperties().getCoreProperties().getCreated();
            LocalDate date =
                    created == null
                            ? null
                            : LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC);
            String title = blankToNull(word.getProperties().getCoreProperties().getTitle());
            String author = blankToNull(word.getProperties().getCoreProperties().getCreator());
            return new Extraction(
                    text.toString(),
                    0,
                    new Description(title, null, author, date, null, null, null, null, null, null));
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException(
                    "the DOCX is cut off or damaged, or unpacks to far more than a document holds. Maybe fetch it again, or open it and save it anew or as text.");
        }
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() || words.equals("Apache POI")
                ? null
                : words.strip();
    }
}
