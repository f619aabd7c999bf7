package org.parley.reading.documents;

import java.nio.charset.StandardCharsets;

/// What a file is by its bytes, whatever its name says.
enum FileKind {
    PDF("a PDF", "name it .pdf"),
    DOCX("a DOCX", "name it .docx"),
    SPREADSHEET("a spreadsheet", "save its words as text"),
    SLIDES("a set of slides", "save its words as text"),
    OPEN_DOCUMENT("an OpenDocument file", "save it as DOCX"),
    ARCHIVE("a ZIP archive", "unpack it and give the documents in it"),
    OLD_OFFICE(
            "an office file of the old kind, or one locked with a password",
            "open it and save it as DOCX, without a password"),
    PICTURE("a picture", "run it through text recognition first"),
    RICH_TEXT("a rich text (RTF)", "save it as DOCX"),
    WEB_PAGE("a web page", "name it .html"),
    TEXT("plain text", "name it .txt"),
    OTHER("none of the kinds that are read", "fetch it again, or look at where it came from");

    private final String words;
    private final String remedy;

    FileKind(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /// Why a file is not what its name says, and what to try.
    ///
    /// @param named what its name says: "DOCX"
    String mistaken(String named) {
        return "the name says %s, the content is %s. Allowed are text, Markdown, HTML, PDF and DOCX. Maybe %s."
                .formatted(named, words, remedy);
    }

    /// The kind of a file's bytes. Of an archive the names of its parts are looked at, so that one
    /// that is cut off is still known for what it was.
    static FileKind of(byte[] bytes) {
        if (within(bytes, "%PDF-", 1024)) {
            return PDF;
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return ofArchive(bytes);
        }
        if (starts(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (starts(bytes, "\u0089PNG")
                || starts(bytes, "\u00ff\u00d8\u00ff")
                || starts(bytes, "GIF8")) {
            return PICTURE;
        }
        if (starts(bytes, "{\\rtf")) {
            return RICH_TEXT;
        }
        if (within(bytes, "<html", 1024) || within(bytes, "<!DOCTYPE html", 1024)) {
            return WEB_PAGE;
        }
        return printable(bytes) ? TEXT : OTHER;
    }

    /// Each part of an archive is headed by its name: 30 bytes, of which two give the name's
    /// length, then the name (APPNOTE 6.3.10, 4.3.7).
    private static FileKind ofArchive(byte[] bytes) {
        boolean office = false;
        for (int at = 0; at + 30 < bytes.length; at++) {
            if (bytes[at] != 'P'
                    || bytes[at + 1] != 'K'
                    || bytes[at + 2] != 3
                    || bytes[at + 3] != 4) {
                continue;
            }
            int length = (bytes[at + 26] & 0xff) | (bytes[at + 27] & 0xff) << 8;
            int end = Math.min(bytes.length, at + 30 + length);
            String name = new String(bytes, at + 30, end - at - 30, StandardCharsets.UTF_8);
            if (name.startsWith("word/")) {
                return DOCX;
            }
            if (name.startsWith("xl/")) {
                return SPREADSHEET;
            }
            if (name.startsWith("ppt/")) {
                return SLIDES;
            }
            if (name.equals("mimetype")) {
                return OPEN_DOCUMENT;
            }
            office |= name.equals("[Content_Types].xml");
        }
        return office ? DOCX : ARCHIVE;
    }

    private static boolean starts(byte[] bytes, String mark) {
        return at(bytes, mark.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    private static boolean within(byte[] bytes, String mark, int reach) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int start = 0; start < Math.min(reach, bytes.length); start++) {
            if (at(bytes, wanted, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] bytes, byte[] wanted, int start) {
        if (start + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether nearly all of the first bytes are characters of a text.
    private static boolean printable(byte[] bytes) {
        int sample = Math.min(bytes.length, 4096);
        int odd = 0;
        for (int i = 0; i < sample; i++) {
            int c = bytes[i] & 0xff;
            odd += c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c == 0x7f ? 1 : 0;
        }
        return odd * 100 <= sample;
    }
}
