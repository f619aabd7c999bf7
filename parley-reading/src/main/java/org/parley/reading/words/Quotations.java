package org.parley.reading.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The stretches of a text that stand in quotation marks, outermost only.
///
/// Marks of one style may stand inside each other ("the possible “invasion” of"): they nest. A mark
/// that nobody closes ends with its paragraph, as newspapers do it when a quotation runs on.
public final class Quotations {
    private static final int DEEPEST = 16;

    private final List<Quotation> all;

    private Quotations(List<Quotation> all) {
        this.all = List.copyOf(all);
    }

    /// A stretch in quotation marks.
    ///
    /// @param start offset of the opening mark
    /// @param end one past the closing mark, or the paragraph's end when none closes it
    /// @param closed whether a mark closes it
    public record Quotation(int start, int end, boolean closed) {
        /// Whether an offset lies within, marks included.
        public boolean holds(int offset) {
            return start <= offset && offset < end;
        }

        /// Number of code units, marks included.
        public int length() {
            return end - start;
        }
    }

    /// Finds the quotations of a text whose sentences are known.
    public static Quotations in(String text, List<Sentence> sentences) {
        List<Quotation> found = new ArrayList<>();
        int index = 0;
        while (index < sentences.size()) {
            int paragraph = sentences.get(index).paragraph();
            int start = sentences.get(index).start();
            int end = start;
            while (index < sentences.size() && sentences.get(index).paragraph() == paragraph) {
                end = sentences.get(index).end();
                index++;
            }
            scan(text, start, end, found);
        }
        return new Quotations(found);
    }

    private static void scan(String text, int from, int to, List<Quotation> found) {
        Deque<Character> open = new ArrayDeque<>();
        int start = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char closer = closerOf(text, i, from, to, open);
            if (closer != 0) {
                if (open.isEmpty()) {
                    start = i;
                }
                if (open.size() < DEEPEST) {
                    open.push(closer);
                }
            } else if (!open.isEmpty() && (c == open.peek() || (c == '“' && open.peek() == '“'))) {
                open.pop();
                if (open.isEmpty()) {
                    found.add(new Quotation(start, i + 1, true));
                }
            }
        }
        if (!open.isEmpty() && start >= 0) {
            found.add(new Quotation(start, to, false));
        }
    }

    private static char closerOf(String text, int at, int from, int to, Deque<Character> open) {
        char c = text.charAt(at);
        return switch (c) {
            case '“' -> !open.isEmpty() && open.peek() == '“' ? 0 : '”';
            case '«' -> '»';
            case '„' -> '“';
            case '"' -> {
                boolean spaceBefore =
                        at == from || " \t\n\u00a0([—–-:“«".indexOf(text.charAt(at - 1)) >= 0;
                boolean wordAfter = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
                boolean inside = open.contains('"');
                // inside a straight quotation, only a mark between space and word can open another
                yield (inside
                                ? spaceBefore
                                        && wordAfter
                                        && at > from
                                        && text.charAt(at - 1) == ' '
                                : wordAfter && (spaceBefore || open.isEmpty()))
                        ? '"'
                        : 0;
            }
            default -> 0;
        };
    }

    /// All quotations, in order.
    public List<Quotation> all() {
        return all;
    }

    /// The quotation an offset lies in, or null.
    public @org.jspecify.annotations.Nullable Quotation at(int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quotation quotation = all.get(middle);
            if (offset < quotation.start()) {
                high = middle - 1;
            } else if (offset >= quotation.end()) {
                low = middle + 1;
            } else {
                return quotation;
            }
        }
        return null;
    }

    /// Whether any quotation shares a character with a stretch.
    public boolean touches(int start, int end) {
        for (Quotation quotation : all) {
            if (quotation.start() < end && start < quotation.end()) {
                return true;
            }
        }
        return false;
    }
}
