package org.parley.train;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.PieceText;
import org.parley.reading.encoder.PieceWindow;

/// A window with what the heads shall learn from it. Words count from the window's first.
///
/// @param input for the encoder
/// @param convention by which it was annotated
/// @param paragraphs paragraph of each word
/// @param cueLabels label of each word, -1 where a cue was cut
/// @param cues cues with their labelled surroundings
/// @param acts what is done by which content
/// @param sentences sentences, with whether they say something without a cue; none where the
///   convention does not tell
record Example(
        PieceWindow.Input input,
        Convention convention,
        int[] paragraphs,
        int[] cueLabels,
        List<CueSpans> cues,
        List<ActOf> acts,
        List<SentenceIs> sentences) {

    /// A cue, and the labels of the words the span head looks at.
    ///
    /// @param first first word
    /// @param last last word
    /// @param from first word looked at
    /// @param labels one a word from there on
    record CueSpans(int first, int last, int from, int[] labels) {}

    /// An act.
    ///
    /// @param cue first and last word; null when there is none
    /// @param content pieces
    /// @param act class of the act head
    record ActOf(int @Nullable [] cue, List<int[]> content, int act) {}

    /// A sentence.
    ///
    /// @param first first word
    /// @param last last word
    /// @param says whether something is said in it without a cue
    record SentenceIs(int first, int last, boolean says) {}

    /// The example of one window.
    static Example of(Annotated document, PieceWindow window, PieceWindow.Input input) {
        int[] paragraphs = new int[window.size()];
        for (int word = 0; word < paragraphs.length; word++) {
            paragraphs[word] = document.text().paragraph(window.from() + word);
        }
        int[] cueLabels = new int[window.size()];
        List<CueSpans> cues = new ArrayList<>();
        List<ActOf> acts = new ArrayList<>();
        List<Relation> relations = document.relations();
        for (int index = 0; index < relations.size(); index++) {
            Relation relation = relations.get(index);
            boolean whole = isWithin(relation, window);
            int[] cue = null;
            if (!relation.cue().isEmpty()) {
                int first = relation.cueFirst();
                int last = relation.cueLast();
                boolean seen = first >= window.from() && last < window.to();
                for (int word = Math.max(first, window.from());
                        word <= Math.min(last, window.to() - 1);
                        word++) {
                    cueLabels[word - window.from()] = !seen ? -1 : word == first ? 1 : 2;
                }
                if (whole) {
                    cue = new int[] {first - window.from(), last - window.from()};
                    if (!sharesCueWithEarlier(relations, index)) {
                        cues.add(spans(relations, relation, window));
                    }
                }
            }
            if (whole && relation.act() >= 0 && !relation.content().isEmpty()) {
                acts.add(new ActOf(cue, shifted(relation.content(), window), relation.act()));
            }
        }
        for (Relation relation : document.spurious()) {
            if (isWithin(relation, window)) {
                int[] cue =
                        relation.cue().isEmpty()
                                ? null
                                : shifted(relation.cue(), window).getFirst();
                acts.add(new ActOf(cue, shifted(relation.content(), window), noAct()));
            }
        }
        List<SentenceIs> sentences =
                document.convention() == Convention.STATEMENTS
                        ? sentences(document, window)
                        : List.of();
        return new Example(
                input, document.convention(), paragraphs, cueLabels, cues, acts, sentences);
    }

    /// The class of the act head that stands for no act at all.
    static int noAct() {
        return Heads.ACT_ORDER.size();
    }

    private static boolean isWithin(Relation relation, PieceWindow window) {
        return List.of(relation.source(), relation.cue(), relation.content()).stream()
                .flatMap(List::stream)
                .allMatch(piece -> piece[0] >= window.from() && piece[1] < window.to());
    }

    private static boolean hasSameCue(Relation one, Relation other) {
        return !other.cue().isEmpty()
                && one.cueFirst() == other.cueFirst()
                && one.cueLast() == other.cueLast();
    }

    private static boolean sharesCueWithEarlier(List<Relation> relations, int index) {
        return relations.subList(0, index).stream()
                .anyMatch(earlier -> hasSameCue(relations.get(index), earlier));
    }

    /// The labels around a cue, of all relations that share it.
    private static CueSpans spans(List<Relation> relations, Relation relation, PieceWindow window) {
        int first = relation.cueFirst();
        int from = Math.max(window.from(), first - Heads.BEFORE);
        int to = Math.min(window.to(), first + Heads.AFTER);
        int[] labels = new int[to - from];
        for (Relation other : relations) {
            if (hasSameCue(relation, other) && isWithin(other, window)) {
                mark(labels, from, other.source(), 1, relation);
                mark(labels, from, other.content(), 3, relation);
            }
        }
        for (int at = 0; at < labels.length; at++) {
            boolean inside = labels[at] > 0 && labels[at] % 2 == 0;
            int before = at == 0 ? 0 : labels[at - 1];
            if (inside && before != labels[at] && before != labels[at] - 1) {
                labels[at]--;
            }
        }
        return new CueSpans(
                first - window.from(),
                relation.cueLast() - window.from(),
                from - window.from(),
                labels);
    }

    private static void mark(int[] labels, int from, List<int[]> pieces, int begin, Relation cue) {
        for (int[] piece : pieces) {
            for (int word = piece[0]; word <= piece[1]; word++) {
                int at = word - from;
                boolean ofCue = word >= cue.cueFirst() && word <= cue.cueLast();
                if (at >= 0 && at < labels.length && !ofCue) {
                    labels[at] = word == piece[0] ? begin : begin + 1;
                }
            }
        }
    }

    private static List<int[]> shifted(List<int[]> pieces, PieceWindow window) {
        return pieces.stream()
                .map(piece -> new int[] {piece[0] - window.from(), piece[1] - window.from()})
                .toList();
    }

    private static List<SentenceIs> sentences(Annotated document, PieceWindow window) {
        PieceText text = document.text();
        boolean[] said = new boolean[text.size()];
        for (Relation relation : document.relations()) {
            if (relation.cue().isEmpty()) {
                for (int[] piece : relation.content()) {
                    for (int word = piece[0]; word <= piece[1]; word++) {
                        said[word] = true;
                    }
                }
            }
        }
        List<SentenceIs> sentences = new ArrayList<>();
        for (int first = window.from(); first < window.to(); ) {
            int next = first + 1;
            while (next < window.to() && !text.startsSentence(next)) {
                next++;
            }
            int count = 0;
            for (int word = first; word < next; word++) {
                count += said[word] ? 1 : 0;
            }
            boolean says = 2 * count >= next - first;
            if (says || count == 0) {
                sentences.add(
                        new SentenceIs(first - window.from(), next - 1 - window.from(), says));
            }
            first = next;
        }
        return sentences;
    }
}
