package org.parley.reading.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Description;

/// PDF: the words page by page; running heads and page numbers go, words broken at a line's end are
/// joined.
final class PdfText {
    private static final int MOST_PAGES = 600;

    private PdfText() {}

    static Extraction read(Path file) throws UnreadableException {
        try (PDDocument pdf =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableException(
                        "the PDF forbids taking its text out. Maybe ask its publisher for an open copy.");
            }
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableException(
                        "the PDF has %d pages; at most %d are read. Maybe cut out the pages that matter."
                                .formatted(pdf.getNumberOfPages(), MOST_PAGES));
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            String[] pages = new String[pdf.getNumberOfPages()];
            for (int page = 0; page < pages.length; page++) {
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                pages[page] = stripper.getText(pdf);
            }
            String text = joined(withoutRunningHeads(pages));
            if (text.isBlank()) {
                throw new UnreadableException(
                        "the PDF holds no text, only pictures of pages. Maybe run it through text recognition first.");
            }
            return new Extraction(text, 0, told(pdf));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(
                    "the PDF is locked with a password; only open ones are read. Maybe open it and save a copy without the password.");
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException(
                    "the PDF is cut off or damaged: its pages cannot be found. Maybe fetch it again, or save its words as text.");
        }
    }

    private static Description told(PDDocument pdf) {
        String title = blankToNull(pdf.getDocumentInformation().getTitle());
        String author = blankToNull(pdf.getDocumentInformation().getAuthor());
        Calendar created = pdf.getDocumentInformation().getCreationDate();
        LocalDate date =
                created == null ? null : LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC);
        return new Description(title, null, author, date, null, null, null, null, null, null);
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /// Drops first and last lines that stand on at least three pages, and bare page numbers.
    private static String[] withoutRunningHeads(String[] pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (String page : pages) {
            String[] lines = page.strip().split("\n");
            edges.merge(shape(lines[0]), 1, Integer::sum);
            edges.merge(shape(lines[lines.length - 1]), 1, Integer::sum);
        }
        String[] kept = new String[pages.length];
        for (int i = 0; i < pages.length; i++) {
            String[] lines = pages[i].strip().split("\n");
            int from = edge(lines[0], edges) ? 1 : 0;
            int to =
                    lines.length > from && edge(lines[lines.length - 1], edges)
                            ? lines.length - 1
                            : lines.length;
            kept[i] =
                    String.join(
                            "\n", java.util.Arrays.copyOfRange(lines, from, Math.max(from, to)));
        }
        return kept;
    }

    private static boolean edge(String line, Map<String, Integer> edges) {
        return line.strip().matches("\\d{1,4}|[Pp]age \\d+.*|- ?\\d+ ?-")
                || edges.getOrDefault(shape(line), 0) >= 3;
    }

    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }

    private static String joined(String[] pages) {
        String text = String.join("\n", pages).replace("\r", "");
        return text.replaceAll("(\\p{Ll})-\n(\\p{Ll})", "$1$2").replaceAll("\n{3,}", "\n\n");
    }
}
