package org.parley.model.text;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text of the public record, as it was read. Never changed afterwards.
///
/// Two documents are equal when their ids and hashes are; the text is not compared.
///
/// @param id name within the case: the file name, unique there
/// @param title headline, or the file name when the text has none
/// @param outlet who published it; null when not known
/// @param author who wrote it; null when not known
/// @param date the day it was published; null when neither the text nor its description tells
/// @param language ISO 639-1 code of the text's language
/// @param url where it was published; null when not known
/// @param hash SHA-256 of the original bytes, 64 lower-case hexadecimal digits
/// @param text the extracted text; all offsets count its UTF-16 code units
/// @param bodyStart offset at which the part to be read begins (after front matter),
///   `0..text.length()`
/// @param genre kind of text
/// @param reliability of the outlet
/// @param handling who may see it
/// @param supersedes id of the document it corrects or replaces; null when none
public record Document(
        String id,
        String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate date,
        String language,
        @Nullable String url,
        String hash,
        String text,
        int bodyStart,
        Genre genre,
        Reliability reliability,
        Handling handling,
        @Nullable String supersedes) {

    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A document has no id. Maybe use its file name.");
        }
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "[%s] hash '%s' is not a SHA-256: 64 lower-case hexadecimal digits."
                            .formatted(id, hash));
        }
        if (!language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException(
                    "[%s] language '%s' is not an ISO 639-1 code. Maybe 'en' or 'ru'."
                            .formatted(id, language));
        }
        if (bodyStart < 0 || bodyStart > text.length()) {
            throw new IllegalArgumentException(
                    "[%s] body starts at %d, must be between 0 and %d."
                            .formatted(id, bodyStart, text.length()));
        }
        if (id.equals(supersedes)) {
            throw new IllegalArgumentException("[%s] supersedes itself.".formatted(id));
        }
    }

    /// The span of these words.
    ///
    /// @throws IllegalArgumentException if the offsets lie outside the text or enclose nothing
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /// Line of the text on which an offset stands, from 1.
    public int lineOf(int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document that && id.equals(that.id) && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, hash);
    }

    @Override
    public String toString() {
        return "Document[" + id + ", " + text.length() + " characters]";
    }
}
