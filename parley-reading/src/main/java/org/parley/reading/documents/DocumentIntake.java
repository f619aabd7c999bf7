package org.parley.reading.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.parley.model.text.Description;
import org.parley.model.text.Document;
import org.parley.model.text.FileFault;
import org.parley.model.text.Handling;
import org.parley.model.text.Intake;
import org.parley.model.text.Reliability;
import org.parley.reading.genres.Genres;

/// Makes documents of files. A file that cannot be read becomes a refusal with its reason; nothing
/// is thrown at the batch.
public final class DocumentIntake {
    /// Version of the extraction: a text extracted by another is extracted anew.
    public static final String VERSION = "text-2";

    /// File name endings that are read.
    public static final Set<String> ENDINGS =
            Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx");

    /// Largest file that is read when nothing else is asked for.
    public static final long LARGEST = 10L * 1024 * 1024;

    /// More characters than this without a full stop or a new line are no prose.
    private static final int LONGEST_SENTENCE = 50_000;

    /// Characters of text that one document may have at least, whatever the largest file is.
    private static final int LONGEST_TEXT = 2_000_000;

    private final long largest;

    /// An intake that refuses larger files.
    ///
    /// @param largest in bytes, at least 1
    public DocumentIntake(long largest) {
        if (largest < 1) {
            throw new IllegalArgumentException(
                    "Largest file size is %d, must be at least 1 byte.".formatted(largest));
        }
        this.largest = largest;
    }

    /// Whether a file name has an ending that is read.
    public static boolean takes(String fileName) {
        return ENDINGS.contains(ending(fileName));
    }

    /// SHA-256 of bytes, as documents carry it.
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /// Reads a file.
    ///
    /// @param id what the document will be called: its file name
    /// @param described what is told of it from outside; goes before what it says of itself
    public Intake read(String id, Path file, Description described) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return refused(id, "the file is empty.");
            }
            if (size > largest) {
                return refused(
                        id,
                        "the file has %,d bytes; up to %,d are read. Maybe raise the limit with --max-size, or cut out the part that matters."
                                .formatted(size, largest));
            }
            return read(id, file, Files.readAllBytes(file), described);
        } catch (IOException unreadable) {
            return refused(
                    id, "the file cannot be read: %s.".formatted(FileFault.words(unreadable)));
        }
    }

    /// Takes a text as it is: every offset is one of this text's own.
    ///
    /// @param id what the document will be called
    /// @param described what is told of it from outside; goes before what it says of itself
    public Intake take(String id, String text, Description described) {
        return checked(
                id,
                text.getBytes(StandardCharsets.UTF_8),
                new Extraction(text, 0, Description.NONE),
                described);
    }

    private Intake read(String id, Path file, byte[] bytes, Description described) {
        try {
            return checked(id, bytes, extract(id, file, bytes), described);
        } catch (UnreadableException unreadable) {
            return refused(id, String.valueOf(unreadable.getMessage()));
        } catch (StackOverflowError nested) {
            return refused(id, "the file is nested too deeply to be read. Maybe save it as text.");
        } catch (OutOfMemoryError large) {
            return refused(
                    id,
                    "the file unpacks to more than memory holds. Maybe cut out the part that matters.");
        }
    }

    private Intake checked(String id, byte[] bytes, Extraction extraction, Description described) {
        if (extraction.text().isBlank()) {
            return refused(id, "the file holds no words.");
        }
        long longest = Math.max(LONGEST_TEXT, largest / 5);
        if (extraction.text().length() > longest) {
            return refused(
                    id,
                    "the text has %,d characters; up to %,d are read in one document, which takes a minute. Maybe cut out the part that matters, or raise the limit with --max-size."
                            .formatted(extraction.text().length(), longest));
        }
        int endless = endless(extraction.text());
        if (endless > LONGEST_SENTENCE) {
            return refused(
                    id,
                    "%,d characters run on without the end of a sentence or a line; up to %,d are taken for prose. Maybe the file holds data, or lost its full stops."
                            .formatted(endless, LONGEST_SENTENCE));
        }
        return new Intake.Read(document(id, bytes, extraction, described));
    }

    private Extraction extract(String id, Path file, byte[] bytes) throws UnreadableException {
        FileKind kind = FileKind.of(bytes);
        return switch (ending(id)) {
            case "pdf" -> {
                expect(FileKind.PDF, kind, "PDF");
                yield PdfText.read(file);
            }
            case "docx" -> {
                expect(FileKind.DOCX, kind, "DOCX");
                yield WordText.read(file, (int) Math.min(largest, Integer.MAX_VALUE));
            }
            case "html", "htm", "xhtml" -> WebPage.read(PlainText.decode(bytes));
            default -> {
                switch (kind) {
                    case PDF,
                            DOCX,
                            SPREADSHEET,
                            SLIDES,
                            OPEN_DOCUMENT,
                            ARCHIVE,
                            OLD_OFFICE,
                            PICTURE,
                            RICH_TEXT ->
                            throw new UnreadableException(kind.mistaken("text"));
                    case WEB_PAGE, TEXT, OTHER -> {}
                }
                yield isMarkdown(id)
                        ? PlainText.readMarkdown(id, bytes)
                        : PlainText.read(id, bytes);
            }
        };
    }

    private static void expect(FileKind named, FileKind found, String name)
            throws UnreadableException {
        if (found != named) {
            throw new UnreadableException(found.mistaken(name));
        }
    }

    private static Document document(
            String id, byte[] bytes, Extraction extraction, Description described) {
        PageHeader header = PageHeader.of(extraction.text(), extraction.bodyStart());
        Description all = described.orElse(extraction.told()).orElse(header.told());
        String title = all.title() != null ? all.title() : id;
        String language = all.language() != null ? all.language() : language(extraction.text());
        return new Document(
                id,
                title,
                all.outlet(),
                all.author(),
                all.date(),
                language,
                all.url(),
                hash(bytes),
                extraction.text(),
                header.bodyStart(),
                all.genre() != null
                        ? all.genre()
                        : Genres.of(extraction.text(), header.bodyStart(), title),
                all.reliability() != null ? all.reliability() : Reliability.F,
                all.handling() != null ? all.handling() : Handling.NONE,
                all.supersedes());
    }

    /// Russian when a quarter of the letters are Cyrillic; English otherwise.
    private static String language(String text) {
        int cyrillic = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            cyrillic += c >= 0x400 && c < 0x530 ? 1 : 0;
        }
        return cyrillic * 4 > letters ? "ru" : "en";
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "txt" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The longest stretch in which no sentence and no line ends.
    private static int endless(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (".!?…;\n".indexOf(text.charAt(i)) >= 0) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return Math.max(longest, text.length() - start);
    }

    private static boolean isMarkdown(String id) {
        return ending(id).equals("md") || ending(id).equals("markdown");
    }

    private static Intake refused(String id, String reason) {
        return new Intake.Rejected(id, reason);
    }
}
