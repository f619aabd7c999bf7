package org.parley.reading.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Uncased WordPiece: a word to the numbers of its pieces, longest match first.
///
/// Source: M. Schuster, K. Nakajima, "Japanese and Korean voice search", ICASSP 2012, in the form
/// BERT's `BasicTokenizer` and `WordpieceTokenizer` gave it: lower case, accents off, every mark of
/// punctuation on its own. Words come from [PieceText], not from white space. Thread-safe.
public final class WordPieces {
    /// The number of the piece that stands for a paragraph break: `[unused0]`.
    public static final int BREAK = 1;

    private static final int LONGEST_WORD = 100;
    private static final int KEPT_PIECES = 12;
    private static final int KEPT_WORDS = 50_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private final int size;
    private final int unknown;
    private final int start;
    private final int end;

    /// Over a vocabulary.
    ///
    /// @param pieces in the order of their numbers; `[UNK]`, `[CLS]` and `[SEP]` among them
    public WordPieces(List<String> pieces) {
        for (int number = 0; number < pieces.size(); number++) {
            numbers.put(pieces.get(number), number);
        }
        this.size = pieces.size();
        this.unknown = numberOf("[UNK]");
        this.start = numberOf("[CLS]");
        this.end = numberOf("[SEP]");
    }

    /// Over a vocabulary file, a piece a line; closes the stream.
    public static WordPieces read(InputStream vocabulary) {
        List<String> pieces = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                pieces.add(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new WordPieces(pieces);
    }

    /// The number of pieces in the vocabulary.
    public int size() {
        return size;
    }

    /// The piece before the first word of a window.
    public int start() {
        return start;
    }

    /// The piece after the last word of a window.
    public int end() {
        return end;
    }

    /// The pieces of a word, at least one and at most twelve; the array is shared, do not write to
    /// it.
    public int[] of(String word) {
        int[] pieces = known.get(word);
        if (pieces == null) {
            pieces = split(word);
            if (known.size() < KEPT_WORDS) {
                known.put(word, pieces);
            }
        }
        return pieces;
    }

    private int[] split(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : parts(plain(word))) {
            match(part, pieces);
        }
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces.stream().limit(KEPT_PIECES).mapToInt(Integer::intValue).toArray();
    }

    private void match(String part, List<Integer> pieces) {
        if (part.codePointCount(0, part.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int before = pieces.size();
        int from = 0;
        while (from < part.length()) {
            int to = part.length();
            Integer number = null;
            while (to > from) {
                String piece = part.substring(from, to);
                number = numbers.get(from == 0 ? piece : "##" + piece);
                if (number != null) {
                    break;
                }
                to--;
            }
            if (number == null) {
                // a word with one unknown stretch is unknown as a whole
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(number);
            from = to;
        }
    }

    private static String plain(String word) {
        String split = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(split.length());
        split.codePoints()
                .filter(point ->
                        switch (Character.getType(point)) {
                            case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT ->
                                    false;
                            default -> point != 0xFFFD;
                        })
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        word.codePoints()
                .forEach(point -> {
                    if (isMark(point) || isIdeograph(point)) {
                        if (!open.isEmpty()) {
                            parts.add(open.toString());
                            open.setLength(0);
                        }
                        parts.add(Character.toString(point));
                    } else {
                        open.appendCodePoint(point);
                    }
                });
        if (!open.isEmpty()) {
            parts.add(open.toString());
        }
        return parts;
    }

    private static boolean isMark(int point) {
        if (point < 128) {
            return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int point) {
        return point >= 0x4E00 && point <= 0x9FFF
                || point >= 0x3400 && point <= 0x4DBF
                || point >= 0x20000 && point <= 0x2CEAF
                || point >= 0xF900 && point <= 0xFAFF;
    }

    private int numberOf(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException(
                    "The vocabulary of %d pieces has no %s. Maybe it is not one of BERT's."
                            .formatted(numbers.size(), piece));
        }
        return number;
    }
}
