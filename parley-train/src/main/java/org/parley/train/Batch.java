package org.parley.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.PieceWindow;
import org.parley.reading.encoder.WordPieces;

/// Several windows as flat arrays, for one step. Pieces are padded to the longest window; words are
/// not, they stand one window after the other.
final class Batch {
    final int windows;
    final int pieces;
    final long[] ids;
    final long[] cases;
    final float[] breaks;
    final float[] padding;
    final boolean padded;
    final int words;
    final long[] firsts;
    final long[] styles;
    final float[] cueTargets;
    final int usedPieces;

    final int cues;
    final long[] cueFirst;
    final long[] cueLast;
    final long[] cueStyle;
    final long[] around;
    final float[] valid;
    final float[] kept;
    final float[] fixed;
    final long[] distances;
    final long[] paragraphs;
    final List<Example.CueSpans> spans = new ArrayList<>();

    final int acts;
    final float[] actCues;
    final float[] actWithout;
    final float[] actContents;
    final float[] actTargets;

    final int sentences;
    final float[] sentenceWords;
    final float[] sentenceFirst;
    final float[] sentenceTargets;

    Batch(List<Example> examples) {
        windows = examples.size();
        pieces =
                examples.stream().mapToInt(example -> example.input().ids().length).max().orElse(0);
        usedPieces = examples.stream().mapToInt(example -> example.input().ids().length).sum();
        ids = new long[windows * pieces];
        cases = new long[windows * pieces];
        breaks = new float[windows * pieces];
        padding = new float[windows * pieces];
        padded = usedPieces < windows * pieces;
        words = examples.stream().mapToInt(example -> example.cueLabels().length).sum();
        firsts = new long[words];
        styles = new long[words];
        cueTargets = new float[words * Heads.CUE_LABELS];
        cues = examples.stream().mapToInt(example -> example.cues().size()).sum();
        cueFirst = new long[cues];
        cueLast = new long[cues];
        cueStyle = new long[cues];
        around = new long[cues * Heads.REACH];
        valid = new float[cues * Heads.REACH];
        kept = new float[cues * Heads.REACH];
        fixed = new float[cues * Heads.REACH * Heads.SPAN_LABELS];
        distances = new long[cues * Heads.REACH];
        paragraphs = new long[cues * Heads.REACH];
        acts = examples.stream().mapToInt(example -> example.acts().size()).sum();
        actCues = new float[acts * words];
        actWithout = new float[acts];
        actContents = new float[acts * words];
        actTargets = new float[acts * Heads.ACTS];
        sentences = examples.stream().mapToInt(example -> example.sentences().size()).sum();
        sentenceWords = new float[sentences * words];
        sentenceFirst = new float[sentences * words];
        sentenceTargets = new float[sentences];
        int base = 0;
        int cue = 0;
        int act = 0;
        int sentence = 0;
        for (int window = 0; window < windows; window++) {
            Example example = examples.get(window);
            putPieces(window, example.input());
            putWords(window, base, example);
            for (Example.CueSpans spansOf : example.cues()) {
                putCue(cue++, base, example, spansOf);
            }
            for (Example.ActOf actOf : example.acts()) {
                putAct(act++, base, actOf);
            }
            for (Example.SentenceIs is : example.sentences()) {
                putSentence(sentence++, base, is);
            }
            base += example.cueLabels().length;
        }
    }

    private void putPieces(int window, PieceWindow.Input input) {
        int from = window * pieces;
        Arrays.fill(padding, from + input.ids().length, from + pieces, -10_000f);
        for (int at = 0; at < input.ids().length; at++) {
            ids[from + at] = input.ids()[at];
            cases[from + at] = input.cases()[at];
            breaks[from + at] = input.ids()[at] == WordPieces.BREAK ? 1 : 0;
        }
    }

    private void putWords(int window, int base, Example example) {
        for (int word = 0; word < example.cueLabels().length; word++) {
            firsts[base + word] = (long) window * pieces + example.input().firsts()[word];
            styles[base + word] = example.convention().row();
            int label = example.cueLabels()[word];
            if (label >= 0) {
                cueTargets[(base + word) * Heads.CUE_LABELS + label] = 1;
            }
        }
    }

    private void putCue(int cue, int base, Example example, Example.CueSpans of) {
        spans.add(of);
        cueFirst[cue] = (long) base + of.first();
        cueLast[cue] = (long) base + of.last();
        cueStyle[cue] = example.convention().row();
        int size = example.cueLabels().length;
        for (int at = 0; at < Heads.REACH; at++) {
            int word = of.first() - Heads.BEFORE + at;
            int near = Math.clamp(word, 0, size - 1);
            boolean isWord = word == near;
            boolean ofCue = word >= of.first() && word <= of.last();
            int row = cue * Heads.REACH + at;
            around[row] = (long) base + near;
            valid[row] = isWord ? 1 : 0;
            kept[row] = isWord && !ofCue ? 1 : 0;
            if (kept[row] == 0) {
                Arrays.fill(
                        fixed,
                        row * Heads.SPAN_LABELS + 1,
                        (row + 1) * Heads.SPAN_LABELS,
                        -10_000f);
            }
            int distance = word < of.first() ? word - of.first() : Math.max(0, word - of.last());
            distances[row] = Heads.distanceRow(distance);
            paragraphs[row] =
                    Heads.paragraphRow(
                            example.paragraphs()[near] - example.paragraphs()[of.first()]);
        }
    }

    private void putAct(int act, int base, Example.ActOf of) {
        int row = act * words + base;
        int[] cue = of.cue();
        if (cue == null) {
            actWithout[act] = 1;
        } else {
            actCues[row + cue[0]] += 0.5f;
            actCues[row + cue[1]] += 0.5f;
        }
        int size = of.content().stream().mapToInt(piece -> piece[1] - piece[0] + 1).sum();
        for (int[] piece : of.content()) {
            for (int word = piece[0]; word <= piece[1]; word++) {
                actContents[row + word] += 1f / size;
            }
        }
        actTargets[act * Heads.ACTS + of.act()] = 1;
    }

    private void putSentence(int sentence, int base, Example.SentenceIs is) {
        int row = sentence * words + base;
        for (int word = is.first(); word <= is.last(); word++) {
            sentenceWords[row + word] = 1f / (is.last() - is.first() + 1);
        }
        sentenceFirst[row + is.first()] = 1;
        sentenceTargets[sentence] = is.says() ? 1 : -1;
    }
}
