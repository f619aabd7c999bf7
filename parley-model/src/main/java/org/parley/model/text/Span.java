package org.parley.model.text;

/// A place in a document: half-open, in UTF-16 code units of its text.
///
/// The quote is taken from the document, so a span whose quote is not at its place cannot exist; a
/// quote kept elsewhere (in a file, in a database) comes back only through [#checked].
///
/// @param document where the words stand
/// @param start first code unit, `0..end-1`
/// @param end one past the last code unit, at most the text's length
public record Span(Document document, int start, int end) implements Comparable<Span> {
    private static final int CONTEXT = 32;

    public Span {
        if (start < 0 || end > document.text().length() || start >= end) {
            throw new IllegalArgumentException(
                    "[%s] span [%d,%d) must enclose at least one character of 0 to %d."
                            .formatted(document.id(), start, end, document.text().length()));
        }
    }

    /// The span, if these words stand there.
    ///
    /// @throws IllegalArgumentException if the document has other words at that place
    public static Span checked(Document document, int start, int end, String quote) {
        Span span = new Span(document, start, end);
        if (!span.quote().equals(quote)) {
            throw new IllegalArgumentException(
                    "[%s] at [%d,%d) stands '%s', not '%s'. Maybe the document was changed after it was read."
                            .formatted(
                                    document.id(),
                                    start,
                                    end,
                                    abridged(span.quote()),
                                    abridged(quote)));
        }
        return span;
    }

    /// The exact words.
    public String quote() {
        return document.text().substring(start, end);
    }

    /// Up to 32 code units before the span.
    public String prefix() {
        return document.text().substring(Math.max(0, start - CONTEXT), start);
    }

    /// Up to 32 code units after the span.
    public String suffix() {
        return document.text().substring(end, Math.min(document.text().length(), end + CONTEXT));
    }

    /// Number of code units.
    public int length() {
        return end - start;
    }

    /// Whether both lie in one document and share a character.
    public boolean overlaps(Span other) {
        return document.equals(other.document) && start < other.end && other.start < end;
    }

    /// Whether the other lies wholly within this one.
    public boolean encloses(Span other) {
        return document.equals(other.document) && start <= other.start && other.end <= end;
    }

    /// By document id, then start, then end.
    @Override
    public int compareTo(Span other) {
        int byDocument = document.id().compareTo(other.document.id());
        if (byDocument != 0) {
            return byDocument;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "Span[%s %d..%d '%s']".formatted(document.id(), start, end, abridged(quote()));
    }

    private static String abridged(String words) {
        return words.length() <= 60 ? words : words.substring(0, 59) + "…";
    }
}
