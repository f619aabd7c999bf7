package org.parley.reading.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.reading.acts.SoftmaxRegression.Example;

class SoftmaxRegressionTest {
    private static final Map<String, Float> A = Map.of("a", 1f, "both", 1f);
    private static final Map<String, Float> B = Map.of("b", 1f, "both", 1f);

    /// The weights of a feature after training.
    private static float[] weights(List<Example> examples, double penalty, String feature) {
        Map<String, float[]> all = new SoftmaxRegression(2, penalty).train(examples, 1);
        return Objects.requireNonNull(all.get(feature), feature);
    }

    @Test
    void featureSpeaksForTheClassItIsSeenWith() {
        List<Example> examples = List.of(new Example(A, 0, 1), new Example(B, 1, 1));
        float[] weights = weights(examples, 0.1, "a");
        assertThat(weights[0]).isPositive();
        assertThat(weights[1]).isNegative();
        assertThat(weights(examples, 0.1, "both")[0]).isCloseTo(0f, within(1e-3f));
    }

    /// At the minimum the gradient is zero: `penalty * w = sum of (seen - expected) * x`. With one
    /// feature of value 1, seen three times with class 0 and once with class 1, `w` solves `penalty
    /// * w = 3 - 4 * sigmoid(2 * w)`.
    @Test
    void weightsSolveTheEquationOfTheMinimum() {
        Map<String, Float> x = Map.of("x", 1f);
        List<Example> examples = List.of(new Example(x, 0, 3), new Example(x, 1, 1));
        double w = weights(examples, 0.5, "x")[0];
        assertThat(0.5 * w).isCloseTo(3 - 4 / (1 + Math.exp(-2 * w)), within(0.02));
    }

    @Test
    void weightOfAnExampleIsAsManyOfThem() {
        Example a = new Example(A, 0, 1);
        Example b = new Example(B, 1, 1);
        float twice = weights(List.of(new Example(A, 0, 2), b), 1, "both")[0];
        assertThat(weights(List.of(a, a, b), 1, "both")[0]).isCloseTo(twice, within(1e-3f));
    }

    @Test
    void rareFeaturesAreLeftOut() {
        List<Example> examples = List.of(new Example(A, 0, 1), new Example(B, 1, 1));
        assertThat(new SoftmaxRegression(2, 1).train(examples, 2)).containsOnlyKeys("both");
    }
}
