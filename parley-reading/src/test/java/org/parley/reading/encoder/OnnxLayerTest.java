package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OnnxLayerTest {
    private static float[] random(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return values;
    }

    @Test
    void agreesWithPlainJava() throws OrtException {
        float[] weights = random(7 * 5, 1);
        float[] bias = random(7, 2);
        float[] rows = random(3 * 5, 3);
        float[] plain = new Dense(weights, bias).apply(rows, 3);
        try (OnnxLayer layer = new OnnxLayer(weights, bias)) {
            float[] fast = layer.apply(rows, 3);
            assertThat(fast).hasSize(plain.length);
            for (int i = 0; i < plain.length; i++) {
                assertThat(fast[i]).isCloseTo(plain[i], within(1e-5f));
            }
        }
    }
}
