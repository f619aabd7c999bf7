package org.parley.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into paragraphs and sentences. A blank line, a list mark, or a line that is complete
/// in itself ends a paragraph; hard-wrapped lines are joined.
public final class Sentences {
    private static final Pattern LIST_MARK =
            Pattern.compile("[ \\t]*(?:[•●▪◦*–—-]|#{1,6}|\\(?[a-z0-9]{1,3}\\)|\\d{1,2}\\.)\\s+.*");
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "sen",
                    "rep", "gov", "pres", "amb", "st", "jr", "sr", "vs", "etc", "e.g", "i.e", "no",
                    "nos", "art", "arts", "para", "paras", "inc", "ltd", "co", "corp", "jan", "feb",
                    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "cf",
                    "approx", "fig", "vol", "pp", "rev", "hon", "adm", "maj", "brig", "г", "гг",
                    "т", "д", "им", "ст", "стр", "см", "проф", "акад", "др", "пр", "ген", "п", "пп",
                    "ч");

    /// Abbreviated measures: a word with a capital behind one begins a sentence, an acronym or a
    /// figure does not.
    private static final Set<String> MEASURES = Set.of("руб", "млн", "млрд", "тыс", "долл");

    private static final String CLOSERS = "\"”’»)]'";
    private static final String OPENERS = "\"“‘«([„'";

    /// A sentence longer than this is cut at white space, so that no sentence is unbounded.
    private static final int LONGEST = 1_200;

    private Sentences() {}

    /// Sentences of `text` from an offset on, in order, tokens not yet tagged.
    public static List<Sentence> of(String text, int from) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (int[] range : paragraphs(text, from)) {
            int before = sentences.size();
            split(text, range[0], range[1], paragraph, sentences);
            if (sentences.size() > before) {
                paragraph++;
            }
        }
        return sentences;
    }

    /// Index of the sentence that an offset lies in, by halving; -1 when it lies in none.
    ///
    /// @param sentences in order of place
    public static int indexAt(List<Sentence> sentences, int offset) {
        int index = firstPast(sentences, offset);
        return index < sentences.size() && sentences.get(index).start() <= offset ? index : -1;
    }

    /// Index of the first sentence that ends past an offset; their number when none does.
    ///
    /// @param sentences in order of place
    public static int firstPast(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<int[]> paragraphs(String text, int from) {
        boolean wrapped = hardWrapped(text, from);
        List<int[]> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        int lineStart = from;
        while (lineStart <= text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? text.length() : newline;
            String line = text.substring(lineStart, lineEnd);
            boolean blank = line.isBlank();
            boolean item = !blank && line.length() < 400 && LIST_MARK.matcher(line).matches();
            boolean heading = start >= 0 && !wrapped;
            if (start >= 0 && (blank || item || heading)) {
                paragraphs.add(new int[] {start, end});
                start = -1;
            }
            if (!blank) {
                if (start < 0) {
                    start = lineStart;
                }
                end = lineEnd;
            }
            if (newline < 0) {
                break;
            }
            lineStart = newline + 1;
        }
        if (start >= 0) {
            paragraphs.add(new int[] {start, end});
        }
        return paragraphs;
    }

    /// Whether lines are broken at a column: most lines that have a neighbour end in mid-sentence.
    private static boolean hardWrapped(String text, int from) {
        String[] lines =
                text.substring(from, Math.min(text.length(), from + 20_000)).split("\n", -1);
        int followed = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = lines[i].strip();
            String next = lines[i + 1].strip();
            if (line.isEmpty() || next.isEmpty() || LIST_MARK.matcher(lines[i + 1]).matches()) {
                continue;
            }
            followed++;
            boolean ends = ".!?:;\"”»".indexOf(line.charAt(line.length() - 1)) >= 0;
            if (!ends && line.length() >= 40 && line.length() <= 110) {
                open++;
            }
        }
        return followed > 0 && open * 2 >= followed;
    }

    private static void split(
            String text, int from, int to, int paragraph, List<Sentence> sentences) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean overlong = i - start > LONGEST && Character.isWhitespace(c);
            if (overlong) {
                add(text, start, i, paragraph, sentences);
                start = i;
            } else if (".!?…".indexOf(c) >= 0 && endsSentence(text, start, i, to)) {
                int end = i + 1;
                while (end < to && (".!?…".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                while (end < to && CLOSERS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(text, start, end, paragraph, sentences);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, to, paragraph, sentences);
    }

    /// White space, a no-break space included: texts from the web part sentences by it.
    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean endsSentence(String text, int start, int mark, int to) {
        int after = mark + 1;
        while (after < to && (".!?…" + CLOSERS).indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        if (after >= to) {
            return true;
        }
        if (!space(text.charAt(after))) {
            return false;
        }
        int next = after;
        while (next < to && space(text.charAt(next))) {
            next++;
        }
        while (next < to && OPENERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= to) {
            return true;
        }
        char first = text.charAt(next);
        boolean fresh = Character.isUpperCase(first) || Character.isDigit(first) || first == '@';
        if (text.charAt(mark) != '.') {
            // a question mark inside a quotation may be followed by "he asked"
            return fresh;
        }
        if (!fresh && "•–—-".indexOf(first) < 0) {
            return false;
        }
        int wordStart = mark;
        while (wordStart > start
                && (Character.isLetter(text.charAt(wordStart - 1))
                        || text.charAt(wordStart - 1) == '.')) {
            wordStart--;
        }
        String word = text.substring(wordStart, mark).toLowerCase(Locale.ROOT);
        if (MEASURES.contains(word)) {
            return worded(text, next, to);
        }
        if (ABBREVIATIONS.contains(word)) {
            return "no".equals(word) ? !Character.isDigit(first) : false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(wordStart));
        boolean dotted = word.length() > 1 && word.charAt(word.length() - 2) == '.';
        // "the U.S. The" ends a sentence, "the U.S. Senate" does not: only a function word tells
        return !initial && (!dotted || startsFresh(text, next, to));
    }

    private static final Pattern FRESH =
            Pattern.compile(
                    "(?:The|This|That|These|It|He|She|They|We|In|On|At|But|And|However|A|An)\\b");

    private static boolean worded(String text, int next, int to) {
        return Character.isUpperCase(text.charAt(next))
                && (next + 1 == to || !Character.isUpperCase(text.charAt(next + 1)));
    }

    private static boolean startsFresh(String text, int next, int to) {
        Matcher matcher = FRESH.matcher(text).region(next, to);
        return matcher.lookingAt();
    }

    private static void add(
            String text, int start, int end, int paragraph, List<Sentence> sentences) {
        int from = start;
        int to = end;
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        // the mark of a list item is no word of it
        if (from + 1 < to && "•●▪◦".indexOf(text.charAt(from)) >= 0) {
            from++;
            while (from < to && space(text.charAt(from))) {
                from++;
            }
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(from, to, paragraph, Tokens.of(text, from, to)));
        }
    }
}
