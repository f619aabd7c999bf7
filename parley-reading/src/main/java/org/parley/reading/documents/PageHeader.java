package org.parley.reading.documents;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Description;
import org.parley.reading.dates.SaidDates;

/// What the first lines of a text say of it: title, date, author, outlet, status.
///
/// @param told what was found
/// @param bodyStart offset of the first line that is part of the text proper
record PageHeader(Description told, int bodyStart) {
    private static final int MOST_LINES = 12;
    private static final Pattern STATUS = Pattern.compile("(?iu)\\W{0,4}(?:status|статус)\\s*:.*");
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?iu)\\W{0,4}(?:by|author:|автор:)\\s+(\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+){1,4})(?:,.*)?");
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:\\p{Lu}[\\p{L}.' /-]{2,40},? (?:[\\p{L}.]+ \\d{1,2})?,? ?)?\\((\\p{Lu}[\\p{L} ]{1,24})\\)\\s*[-–—]");
    private static final Pattern PLACE_ALONE =
            Pattern.compile(
                    "^\\p{Lu}{3}[\\p{Lu}.'/ -]{0,37}(?:, [\\p{L}.]{3,10} \\d{1,2})?\\s*[-–—]\\s+(?=\\p{Lu})");

    /// A line longer than this is a whole paragraph, so the line before it stands alone.
    private static final int PARAGRAPH = 130;

    private static final Pattern LABELLED =
            Pattern.compile("(?iu)(?:date|дата|published|outlet|source|источник)\\s*:\\s*(.+)");

    static PageHeader of(String text, int from) {
        String title = null;
        String author = null;
        String outlet = null;
        LocalDate date = null;
        int bodyStart = from;
        int at = from;
        for (int line = 0; line < MOST_LINES && at < text.length(); line++) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String words = text.substring(at, end).strip();
            int next = newline < 0 ? end : newline + 1;
            if (words.isEmpty()) {
                at = next;
                continue;
            }
            LocalDate full = words.length() < 60 ? SaidDates.firstFull(words) : null;
            Matcher by = AUTHOR.matcher(words);
            Matcher labelled = LABELLED.matcher(words);
            if (STATUS.matcher(words).matches()) {
                bodyStart = next;
            } else if (full != null && words.length() < 60 && !endsSentence(words)) {
                date = date == null ? full : date;
                bodyStart = next;
            } else if (words.length() < 80 && by.matches()) {
                author = author == null ? by.group(1).strip() : author;
                bodyStart = next;
            } else if (words.length() < 80
                    && labelled.matches()
                    && (words.toLowerCase(java.util.Locale.ROOT).startsWith("outlet")
                            || words.toLowerCase(java.util.Locale.ROOT).startsWith("source"))) {
                outlet = outlet == null ? labelled.group(1).strip() : outlet;
                bodyStart = next;
            } else if (title == null
                    && words.length() < 160
                    && !endsSentence(words)
                    && standsAlone(text, next)
                    && !words.contains(": “")) {
                title = words.replaceFirst("^#+\\s*", "");
                bodyStart = next;
            } else {
                Matcher dateline = DATELINE.matcher(words);
                Matcher place = PLACE_ALONE.matcher(words);
                if (dateline.find()) {
                    outlet = outlet == null ? dateline.group(1).strip() : outlet;
                    bodyStart = text.indexOf(words, at) + dateline.end();
                } else if (place.find()) {
                    bodyStart = text.indexOf(words, at) + place.end();
                }
                break;
            }
            at = next;
        }
        if (date == null) {
            date = SaidDates.firstFull(text.substring(from, Math.min(text.length(), from + 500)));
        }
        return new PageHeader(
                new Description(title, outlet, author, date, null, null, null, null, null, null),
                bodyStart);
    }

    private static boolean endsSentence(@Nullable String words) {
        return words != null
                && !words.isEmpty()
                && ".;:!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// Whether a blank line, the end, a dateline or a whole paragraph in a line follows.
    private static boolean standsAlone(String text, int next) {
        int newline = text.indexOf('\n', next);
        String line = text.substring(next, newline < 0 ? text.length() : newline).strip();
        return line.isEmpty()
                || line.length() > PARAGRAPH
                || DATELINE.matcher(line).find()
                || PLACE_ALONE.matcher(line).find();
    }
}
