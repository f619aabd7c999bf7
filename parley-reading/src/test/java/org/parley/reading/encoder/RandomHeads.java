package org.parley.reading.encoder;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// Heads with random weights, to test what holds for any.
final class RandomHeads {
    private final SplittableRandom random;
    private final Map<String, float[]> weights = new HashMap<>();

    private RandomHeads(long seed) {
        random = new SplittableRandom(seed);
    }

    static Heads of(long seed) {
        RandomHeads made = new RandomHeads(seed);
        int width = Heads.WIDTH;
        int inner = Heads.INNER;
        int styles = Convention.values().length;
        made.linear("cue.hidden", width, inner);
        made.put("cue.style", styles * inner, 0.1);
        made.linear("cue.out", inner, Heads.CUE_LABELS);
        made.linear("span.word", width, inner);
        made.linear("span.cue", 3 * width, inner);
        made.put("span.product.weight", width * inner, 0.1);
        made.linear("span.gate", width, width);
        made.put("span.distance", Heads.DISTANCES * inner, 0.1);
        made.put("span.paragraph", Heads.PARAGRAPHS * inner, 0.1);
        made.put("span.style", styles * inner, 0.1);
        for (int index = 0; index < Heads.DILATIONS.size(); index++) {
            made.norm("span.conv" + index + ".norm");
            made.linear("span.conv" + index, 3 * inner, inner);
        }
        made.norm("span.norm");
        made.linear("span.out", inner, Heads.SPAN_LABELS);
        made.put("span.transitions", Heads.SPAN_LABELS * Heads.SPAN_LABELS, 1);
        made.linear("sentence.hidden", 2 * width, Heads.SMALL);
        made.linear("sentence.out", Heads.SMALL, 1);
        made.put("act.nocue", width, 1);
        made.linear("act.hidden", 2 * width, Heads.SMALL);
        made.linear("act.out", Heads.SMALL, Heads.ACTS);
        return new Heads(made.weights);
    }

    private void linear(String name, int inputs, int outputs) {
        put(name + ".weight", inputs * outputs, 2 / Math.sqrt(inputs));
        put(name + ".bias", outputs, 0.1);
    }

    private void norm(String name) {
        put(name + ".weight", Heads.INNER, 1);
        put(name + ".bias", Heads.INNER, 0.1);
    }

    private void put(String name, int size, double spread) {
        float[] values = new float[size];
        for (int at = 0; at < size; at++) {
            values[at] = (float) (spread * random.nextGaussian());
        }
        weights.put(name, values);
    }
}
