package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HeadsTest {
    @Test
    void denseIsTheSumOfProducts() {
        SplittableRandom random = new SplittableRandom(1);
        int inputs = 7;
        int outputs = 5;
        int count = 6; // four rows at once, then two alone
        float[] weights = random(random, inputs * outputs);
        float[] bias = random(random, outputs);
        float[] rows = random(random, count * inputs);
        float[] result = new Dense(weights, bias).apply(rows, count);
        for (int row = 0; row < count; row++) {
            for (int out = 0; out < outputs; out++) {
                double sum = bias[out];
                for (int in = 0; in < inputs; in++) {
                    sum += rows[row * inputs + in] * weights[out * inputs + in];
                }
                assertThat((double) result[row * outputs + out]).isCloseTo(sum, within(1e-5));
            }
        }
    }

    @Test
    void geluAgreesWithTheNormalDistribution() {
        // values of x * Phi(x) from tables of the normal distribution
        assertThat(Heads.gelu(1)).isCloseTo(0.8413447f, within(1e-6f));
        assertThat(Heads.gelu(-1)).isCloseTo(-0.1586553f, within(1e-6f));
        assertThat(Heads.gelu(2.5f)).isCloseTo(2.484476f, within(1e-6f));
        assertThat(Heads.gelu(0)).isZero();
        assertThat(Heads.gelu(-9)).isZero();
    }

    @Test
    void distancesFillTheirTableInOrder() {
        int before = -1;
        for (int distance = -200; distance <= 200; distance++) {
            int row = Heads.distanceRow(distance);
            assertThat(row).isBetween(Math.max(0, before), Heads.DISTANCES - 1);
            before = row;
        }
        assertThat(Heads.distanceRow(0)).isEqualTo(13);
        assertThat(Heads.distanceRow(-1)).isEqualTo(12);
        assertThat(Heads.distanceRow(1)).isEqualTo(14);
    }

    @Test
    void noSpanLiesOnItsCueOrBeyondReach() {
        Heads heads = RandomHeads.of(5);
        int count = 300;
        float[] words = random(new SplittableRandom(2), count * Heads.WIDTH);
        float[] projected = heads.spanWords(words, count);
        Heads.Labelled labelled =
                heads.spans(words, projected, new int[count], 100, 102, Convention.STATEMENTS);
        assertThat(labelled.from()).isEqualTo(100 - Heads.BEFORE);
        assertThat(labelled.labels()).hasSize(Heads.REACH);
        for (int word = 100; word <= 102; word++) {
            assertThat(labelled.labels()[word - labelled.from()]).isZero();
        }
        assertThat(labelled.logShare()).isLessThanOrEqualTo(0);
    }

    @Test
    void actsShareOutCertainty() {
        double[] acts =
                RandomHeads.of(5)
                        .acts(
                                random(new SplittableRandom(2), 20 * Heads.WIDTH),
                                Optional.of(new int[] {3, 4}),
                                List.of(new int[] {6, 9}, new int[] {11, 11}));
        assertThat(acts).hasSize(Heads.ACTS);
        assertThat(DoubleStream.of(acts).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void missingWeightsAreNamed() {
        assertThatThrownBy(() -> new Heads(Map.of())).hasMessageContaining("cue.hidden.weight");
    }

    private static float[] random(SplittableRandom random, int size) {
        float[] values = new float[size];
        for (int at = 0; at < size; at++) {
            values[at] = (float) random.nextGaussian();
        }
        return values;
    }
}
