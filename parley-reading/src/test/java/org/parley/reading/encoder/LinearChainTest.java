package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearChainTest {
    private static final int LABELS = 5;
    private static final int LENGTH = 4;

    static LongStream seeds() {
        Long pinned = Long.getLong("parley.seed");
        return pinned != null ? LongStream.of(pinned) : new SplittableRandom().longs(50);
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void bestIsTheBestOfAllLabellings(long seed) {
        Case given = Case.of(seed);
        int[] best = new int[0];
        double highest = Double.NEGATIVE_INFINITY;
        for (int[] labelling : all()) {
            double score = given.score(labelling);
            if (score > highest) {
                highest = score;
                best = labelling;
            }
        }
        assertThat(given.chain().best(given.emissions, LENGTH)).containsExactly(best);
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void lossIsTheShareAmongAllLabellings(long seed) {
        Case given = Case.of(seed);
        double all = 0;
        for (int[] labelling : all()) {
            all += Math.exp(given.score(labelling));
        }
        int[] gold = {0, 3, 4, 1};
        double expected = Math.log(all) - given.score(gold);
        assertThat(given.loss(gold)).isCloseTo(expected, within(1e-4));
        assertThat(given.chain().logShare(given.emissions, gold))
                .isCloseTo(-expected, within(1e-4));
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void gradientIsTheSlopeOfTheLoss(long seed) {
        Case given = Case.of(seed);
        int[] gold = {1, 2, 0, 3};
        float[] emissions = new float[LENGTH * LABELS];
        float[] transitions = new float[LABELS * LABELS];
        given.chain().loss(given.emissions, 0, gold, emissions, transitions, 1);
        for (int at = 0; at < emissions.length; at++) {
            assertThat((double) emissions[at])
                    .isCloseTo(slope(given, given.emissions, at, gold), within(2e-3));
        }
        for (int at = 0; at < transitions.length; at++) {
            assertThat((double) transitions[at])
                    .isCloseTo(slope(given, given.transitions, at, gold), within(2e-3));
        }
    }

    @Test
    void insideNeverComesFirstNorAfterAnother() {
        float[] emissions = new float[2 * LABELS];
        emissions[2] = 50;
        emissions[LABELS + 4] = 50;
        int[] best = LinearChain.ofOrder(LABELS).best(emissions, 2);
        assertThat(best[0]).isNotEqualTo(2);
        assertThat(best).containsExactly(3, 4);
    }

    @Test
    void labelsComeInPairs() {
        assertThatThrownBy(() -> new LinearChain(4, new float[16])).hasMessageContaining("Maybe");
    }

    private static double slope(Case given, float[] array, int at, int[] gold) {
        float old = array[at];
        float step = 0.01f;
        array[at] = old + step;
        double higher = given.loss(gold);
        array[at] = old - step;
        double lower = given.loss(gold);
        array[at] = old;
        return (higher - lower) / (2 * step);
    }

    private static List<int[]> all() {
        List<int[]> all = new ArrayList<>();
        int count = (int) Math.pow(LABELS, LENGTH);
        for (int number = 0; number < count; number++) {
            int[] labelling = new int[LENGTH];
            int rest = number;
            for (int at = 0; at < LENGTH; at++) {
                labelling[at] = rest % LABELS;
                rest /= LABELS;
            }
            if (isInOrder(labelling)) {
                all.add(labelling);
            }
        }
        return all;
    }

    private static boolean isInOrder(int[] labelling) {
        for (int at = 0; at < LENGTH; at++) {
            boolean inside = labelling[at] == 2 || labelling[at] == 4;
            int before = at == 0 ? 0 : labelling[at - 1];
            if (inside && before != labelling[at] && before != labelling[at] - 1) {
                return false;
            }
        }
        return true;
    }

    private static final class Case {
        final float[] emissions = new float[LENGTH * LABELS];
        final float[] transitions = new float[LABELS * LABELS];

        static Case of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            Case made = new Case();
            for (float[] array : List.of(made.emissions, made.transitions)) {
                for (int at = 0; at < array.length; at++) {
                    array[at] = (float) random.nextDouble(-2, 2);
                }
            }
            return made;
        }

        LinearChain chain() {
            return new LinearChain(LABELS, transitions);
        }

        double loss(int[] gold) {
            return chain().loss(
                            emissions,
                            0,
                            gold,
                            new float[emissions.length],
                            new float[transitions.length],
                            1);
        }

        double score(int[] labelling) {
            double score = 0;
            for (int at = 0; at < LENGTH; at++) {
                score += emissions[at * LABELS + labelling[at]];
                if (at > 0) {
                    score += transitions[labelling[at - 1] * LABELS + labelling[at]];
                }
            }
            return score;
        }
    }
}
