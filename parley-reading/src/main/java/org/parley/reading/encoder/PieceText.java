package org.parley.reading.encoder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// A text as the encoder sees it: words and single marks, each with its pieces, its case, and
/// whether a paragraph or a sentence begins with it.
///
/// Words are runs of letters, digits and underscores; every other visible character is a word of
/// its own. Offsets are UTF-16 code units. Immutable.
public final class PieceText {
    /// How many classes of letter case there are: none, lower, Title, UPPER.
    public static final int CASES = 4;

    private static final Set<String> TITLES =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt",
                    "st", "jr", "sr", "vs", "adm", "capt", "hon", "messrs");

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[][] pieces;
    private final byte[] cases;
    private final boolean[] paragraphStarts;
    private final boolean[] sentenceStarts;
    private final int[] paragraphs;

    private PieceText(String text, int[] starts, int[] ends, WordPieces vocabulary) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        int count = starts.length;
        this.pieces = new int[count][];
        this.cases = new byte[count];
        this.paragraphStarts = new boolean[count];
        this.sentenceStarts = new boolean[count];
        this.paragraphs = new int[count];
        int paragraph = 0;
        for (int word = 0; word < count; word++) {
            String letters = word(word);
            pieces[word] = vocabulary.of(letters);
            cases[word] = (byte) caseOf(letters);
            paragraphStarts[word] =
                    word == 0 || text.substring(ends[word - 1], starts[word]).indexOf('\n') >= 0;
            if (paragraphStarts[word]) {
                paragraph++;
            }
            paragraphs[word] = paragraph;
            sentenceStarts[word] = paragraphStarts[word] || opensSentence(word);
        }
    }

    /// The words of a text.
    public static PieceText of(String text, WordPieces vocabulary) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isSpace(point)) {
                at = next;
                continue;
            }
            if (isLetter(point)) {
                while (next < text.length() && isLetter(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
            }
            starts[count] = at;
            ends[count++] = next;
            at = next;
        }
        return new PieceText(
                text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), vocabulary);
    }

    /// The text itself.
    public String text() {
        return text;
    }

    /// How many words there are.
    public int size() {
        return starts.length;
    }

    /// First code unit of a word.
    public int start(int word) {
        return starts[word];
    }

    /// One past the last code unit of a word.
    public int end(int word) {
        return ends[word];
    }

    /// The letters of a word.
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /// The piece numbers of a word; do not write to the array.
    public int[] pieces(int word) {
        return pieces[word];
    }

    /// The case class of a word: 0 none, 1 lower or mixed from a small letter, 2 Title, 3 UPPER.
    public int caseClass(int word) {
        return cases[word];
    }

    /// Whether a paragraph (a line) begins with this word.
    public boolean startsParagraph(int word) {
        return paragraphStarts[word];
    }

    /// Whether a sentence begins with this word, by a plain rule.
    public boolean startsSentence(int word) {
        return sentenceStarts[word];
    }

    /// The number of the word's paragraph, from 1.
    public int paragraph(int word) {
        return paragraphs[word];
    }

    /// How many pieces a word takes in a window, the paragraph break before it included.
    public int length(int word) {
        return pieces[word].length + (paragraphStarts[word] && word > 0 ? 1 : 0);
    }

    /// First and last word that lie wholly within a stretch of the text, empty when none does.
    ///
    /// @return two indices, both inclusive, or an empty array
    public int[] within(int from, int to) {
        int first = Arrays.binarySearch(starts, from);
        first = first < 0 ? -first - 1 : first;
        int last = Arrays.binarySearch(ends, to);
        last = last < 0 ? -last - 2 : last;
        return first > last ? new int[0] : new int[] {first, last};
    }

    private boolean opensSentence(int word) {
        if (ends[word - 1] == starts[word]) {
            return false;
        }
        int before = word - 1;
        while (before > 0 && word - before < 4 && "”\"’)'".contains(word(before))) {
            before--;
        }
        String mark = word(before);
        if (!(mark.equals(".") || mark.equals("!") || mark.equals("?"))) {
            return false;
        }
        int first = text.codePointAt(starts[word]);
        if (!(Character.isUpperCase(first) || "\"“‘".indexOf(first) >= 0)) {
            return false;
        }
        return !(mark.equals(".") && before > 0 && abbreviates(before));
    }

    private boolean abbreviates(int mark) {
        String word = word(mark - 1);
        boolean joined = ends[mark - 1] == starts[mark];
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return joined && (initial || TITLES.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static int caseOf(String word) {
        if (!Character.isLetter(word.codePointAt(0))) {
            return 0;
        }
        boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
        boolean upper = word.codePoints().anyMatch(Character::isUpperCase);
        if (upper && !lower && word.length() > 1) {
            return 3;
        }
        return Character.isUpperCase(word.codePointAt(0)) ? 2 : 1;
    }

    private static boolean isLetter(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> point == '_';
        };
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }
}
