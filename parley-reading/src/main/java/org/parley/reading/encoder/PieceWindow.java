package org.parley.reading.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// A stretch of words that the encoder sees at once, and the numbers it is fed.
///
/// @param from first word
/// @param to one past the last
public record PieceWindow(int from, int to) {
    /// How many pieces a window holds in training, the two at its ends not counted.
    public static final int TRAINING_PIECES = 320;

    /// How many in reading.
    public static final int READING_PIECES = 384;

    /// How many pieces of context each of two neighbouring windows has to itself.
    public static final int CONTEXT_PIECES = 48;

    private static final int SENTENCE_SEARCH = 40;

    /// What the encoder is fed for a window.
    ///
    /// @param ids piece numbers, with the pieces that open and close the window
    /// @param cases case class of each piece, 0 for pieces that are no word's
    /// @param firsts index of the first piece of each word
    public record Input(int[] ids, int[] cases, int[] firsts) {}

    /// How many words it has.
    public int size() {
        return to - from;
    }

    /// The numbers for the encoder.
    public Input input(PieceText text, WordPieces vocabulary) {
        int length = 2;
        for (int word = from; word < to; word++) {
            length += text.length(word);
        }
        int[] ids = new int[length];
        int[] cases = new int[length];
        int[] firsts = new int[size()];
        int at = 0;
        ids[at++] = vocabulary.start();
        for (int word = from; word < to; word++) {
            if (text.startsParagraph(word) && word > from) {
                ids[at++] = WordPieces.BREAK;
            }
            firsts[word - from] = at;
            for (int piece : text.pieces(word)) {
                cases[at] = text.caseClass(word);
                ids[at++] = piece;
            }
        }
        ids[at++] = vocabulary.end();
        return new Input(Arrays.copyOf(ids, at), Arrays.copyOf(cases, at), firsts);
    }

    /// Windows without overlap, cut at sentence starts, the first of random size: each epoch of
    /// training sees other cuts.
    public static List<PieceWindow> forTraining(
            PieceText text, int pieces, RandomGenerator random) {
        List<PieceWindow> windows = new ArrayList<>();
        int limit = random.nextInt(pieces / 3, pieces + 1);
        int from = 0;
        while (from < text.size()) {
            int length = 0;
            int to = from;
            int sentence = from;
            while (to < text.size() && length + text.length(to) <= limit) {
                length += text.length(to);
                to++;
                if (to < text.size() && text.startsSentence(to)) {
                    sentence = to;
                }
            }
            if (to < text.size()) {
                to = sentence > from ? sentence : Math.max(to, from + 1);
            }
            windows.add(new PieceWindow(from, to));
            from = to;
            limit = pieces;
        }
        return windows;
    }

    /// Windows that overlap by twice the context, cut at sentence starts where one is near.
    public static List<PieceWindow> forReading(PieceText text, int pieces, int context) {
        List<PieceWindow> windows = new ArrayList<>();
        int size = text.size();
        int from = 0;
        while (from < size) {
            int length = 0;
            int to = from;
            while (to < size && length + text.length(to) <= pieces) {
                length += text.length(to++);
            }
            to = Math.max(to, from + 1);
            if (to == size) {
                windows.add(new PieceWindow(from, to));
                return windows;
            }
            to = sentenceBefore(text, to, from + 1);
            windows.add(new PieceWindow(from, to));
            length = 0;
            int back = to;
            while (back > from + 1 && length + text.length(back - 1) <= 2 * context) {
                length += text.length(--back);
            }
            from = Math.max(sentenceBefore(text, back, from + 1), from + 1);
        }
        return windows;
    }

    private static int sentenceBefore(PieceText text, int word, int lowest) {
        for (int start = word; start > Math.max(lowest, word - SENTENCE_SEARCH); start--) {
            if (text.startsSentence(start)) {
                return start;
            }
        }
        return word;
    }
}
