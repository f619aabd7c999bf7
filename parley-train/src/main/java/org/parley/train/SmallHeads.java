package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.WordEncoder;

/// Trains the act and sentence heads on, alone, on the vectors of the finished int8 encoder.
///
/// They have few examples and would need many more passes than the encoder bears; on vectors that
/// are kept, a pass over all texts takes a second, and the heads learn from what they will see.
final class SmallHeads {
    private static final double RATE = 1e-3;

    private final Network network;
    private final Consumer<String> log;

    SmallHeads(Network network, Consumer<String> log) {
        this.network = network;
        this.log = log;
    }

    /// A window with its vectors.
    private record Seen(Batch batch, float[] words) {}

    /// Trains for some passes.
    void train(List<Example> examples, WordEncoder encoder, int passes, long seed) {
        List<Seen> all = new ArrayList<>();
        for (Example example : examples) {
            if (!example.acts().isEmpty() || !example.sentences().isEmpty()) {
                all.add(new Seen(new Batch(List.of(example)), encoder.encode(example.input())));
            }
        }
        Map<String, NDArray> small = new LinkedHashMap<>();
        network.parameters()
                .forEach((name, array) -> {
                    if (name.startsWith("act.") || name.startsWith("sentence.")) {
                        small.put(name, array);
                    }
                });
        SplittableRandom random = new SplittableRandom(seed);
        JniUtils.setGradMode(true);
        try (NDManager manager = NDManager.newBaseManager()) {
            AdamW optimizer = new AdamW(manager, small);
            for (int pass = 0; pass < passes; pass++) {
                Collections.shuffle(all, new Random(seed + pass));
                double sum = 0;
                for (int from = 0; from < all.size(); from += 4) {
                    List<Seen> some = all.subList(from, Math.min(all.size(), from + 4));
                    for (Seen seen : some) {
                        sum += backward(seen, random);
                    }
                    JniUtils.setGradMode(false);
                    double height = 1 - (pass + 0.5) / passes;
                    optimizer.step(0, RATE * height, some.size());
                    JniUtils.setGradMode(true);
                }
                log.accept("pass %d loss %.3f".formatted(pass + 1, sum / all.size()));
            }
        } finally {
            JniUtils.setGradMode(false);
        }
    }

    private double backward(Seen seen, SplittableRandom random) {
        try (NDManager step = NDManager.newBaseManager()) {
            NDArray words = step.create(seen.words(), new Shape(seen.batch().words, Heads.WIDTH));
            NDArray loss = Loss.small(network, new Network.Pass(step, random), seen.batch(), words);
            JniUtils.backward(
                    (PtNDArray) loss, (PtNDArray) step.ones(loss.getShape()), false, false);
            return loss.getFloat();
        }
    }
}
