package org.parley.brief.page;

import org.parley.model.text.Span;

/// A span's words with the rest of their sentence, in one line each.
///
/// @param before what stands before in the sentence, cut from the left with "…" when long
/// @param quote the words themselves, never cut
/// @param after what stands after, cut from the right with "…" when long
public record Context(String before, String quote, String after) {
    private static final int MOST = 160;

    /// The words and what stands around them.
    public static Context of(Span span) {
        String text = span.document().text();
        int start = span.start();
        while (start > 0 && !ends(text, start - 1) && span.start() - start < MOST) {
            start--;
        }
        // the closing mark of the sentence before is not the opening one of this
        while (start + 1 < span.start()
                && "\"”»".indexOf(text.charAt(start)) >= 0
                && Character.isWhitespace(text.charAt(start + 1))) {
            start++;
        }
        boolean cutLeft = span.start() - start >= MOST && start > 0 && !ends(text, start - 1);
        int end = span.end();
        while (end < text.length()
                && text.charAt(end) != '\n'
                && !ends(text, end - 1)
                && end - span.end() < MOST) {
            end++;
        }
        boolean cutRight = end < text.length() && text.charAt(end) != '\n' && !ends(text, end - 1);
        String before = flat(text.substring(start, span.start())).stripLeading();
        String after = flat(text.substring(span.end(), end)).stripTrailing();
        return new Context(
                (cutLeft ? "…" : "") + before, flat(span.quote()), after + (cutRight ? "…" : ""));
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == '.' || c == '!' || c == '?';
        boolean free =
                at + 1 >= text.length()
                        || Character.isWhitespace(text.charAt(at + 1))
                        || "\"”»".indexOf(text.charAt(at + 1)) >= 0;
        return c == '\n' || mark && free;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
