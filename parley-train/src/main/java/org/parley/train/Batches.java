package org.parley.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.parley.reading.encoder.PieceWindow;
import org.parley.reading.encoder.WordPieces;

/// Cuts texts into windows, and windows of like length into batches: other ones each epoch.
final class Batches {
    private final WordPieces vocabulary;
    private final int pieces;

    Batches(WordPieces vocabulary, int pieces) {
        this.vocabulary = vocabulary;
        this.pieces = pieces;
    }

    /// The batches of an epoch, in random order; the same for the same seed.
    List<List<Example>> of(List<Annotated> documents, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        record Placed(Example example, double place) {}
        List<Placed> placed = new ArrayList<>();
        for (Annotated document : documents) {
            for (PieceWindow window :
                    PieceWindow.forTraining(document.text(), PieceWindow.TRAINING_PIECES, random)) {
                Example example =
                        Example.of(document, window, window.input(document.text(), vocabulary));
                placed.add(
                        new Placed(example, example.input().ids().length + random.nextDouble(40)));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        List<List<Example>> batches = new ArrayList<>();
        List<Example> open = new ArrayList<>();
        int longest = 0;
        for (Placed next : placed) {
            int length = next.example().input().ids().length;
            if (!open.isEmpty() && (open.size() + 1) * Math.max(longest, length) > pieces) {
                batches.add(open);
                open = new ArrayList<>();
                longest = 0;
            }
            open.add(next.example());
            longest = Math.max(longest, length);
        }
        if (!open.isEmpty()) {
            batches.add(open);
        }
        Collections.shuffle(batches, new Random(seed));
        return batches;
    }
}
