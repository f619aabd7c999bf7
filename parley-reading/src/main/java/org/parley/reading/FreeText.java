package org.parley.reading;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Sentence;

/// Stretches of a document that no attribution has used.
final class FreeText {
    private final String text;
    private final BitSet used = new BitSet();

    /// What the attributions of these drafts leave.
    FreeText(EnglishPage page, List<Draft> drafts) {
        this.text = page.text();
        for (Draft draft : drafts) {
            Attribution one = draft.attribution();
            for (List<Range> role : List.of(one.content(), one.cue(), one.source())) {
                role.forEach(range -> used.set(range.start(), range.end()));
            }
        }
    }

    /// The longest stretch of a sentence, cut at its commas, that no attribution has used.
    @Nullable Range longestIn(Sentence s) {
        int first = used.nextSetBit(s.start());
        boolean any = first >= 0 && first < s.end();
        int end = s.end();
        while (end > s.start() + 1 && ".;:!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (!any) {
            int start = s.start();
            while (start < end
                    && !Character.isLetterOrDigit(text.charAt(start))
                    && "“\"«(".indexOf(text.charAt(start)) < 0) {
                start++;
            }
            return start < end ? new Range(start, end) : null;
        }
        Range best = null;
        int start = -1;
        for (int i = s.start(); i <= end; i++) {
            boolean open = i < end && !used.get(i);
            if (open && start < 0) {
                start = i;
            } else if (!open && start >= 0) {
                Range candidate = trimmed(text, start, i);
                if (candidate != null
                        && (best == null
                                || candidate.end() - candidate.start()
                                        > best.end() - best.start())) {
                    best = candidate;
                }
                start = -1;
            }
        }
        boolean clause = best != null && best.end() - best.start() > 40;
        return clause ? best : null;
    }

    private static @Nullable Range trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Range(start, end) : null;
    }
}
