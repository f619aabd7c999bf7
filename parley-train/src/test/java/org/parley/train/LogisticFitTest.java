package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    @Test
    void weightsOfExamplesDrawnFromAModelAreFound() {
        double[] weights = {0.5, 1.5, -1};
        SplittableRandom random = new SplittableRandom(7);
        List<LogisticFit.Example> examples = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] inputs = {random.nextGaussian(), random.nextGaussian()};
            double odds = weights[0] + weights[1] * inputs[0] + weights[2] * inputs[1];
            examples.add(
                    new LogisticFit.Example(
                            inputs, random.nextDouble() < 1 / (1 + Math.exp(-odds))));
        }
        double[] found = LogisticFit.of(examples);
        for (int at = 0; at < 3; at++) {
            assertThat(found[at]).isCloseTo(weights[at], within(0.1));
        }
    }

    @Test
    void examplesThatPartCleanlyGiveFiniteWeights() {
        List<LogisticFit.Example> examples = new ArrayList<>();
        for (int i = 1; i < 50; i++) {
            examples.add(new LogisticFit.Example(new double[] {i, 0}, true));
            examples.add(new LogisticFit.Example(new double[] {-i, 0}, false));
        }
        for (double weight : LogisticFit.of(examples)) {
            assertThat(weight).isFinite();
        }
    }
}
