package org.parley.app.answers;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// What a figure would be on other documents of the same kind: its 95 % interval by the bootstrap.
///
/// Source: B. Efron and R. Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13, the
/// percentile interval. Drawn are whole documents, since statements of one document err together.
///
/// @param low 2.5th percentile
/// @param high 97.5th percentile
record Interval(double low, double high) {
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    /// The interval of a figure over documents.
    ///
    /// @param documents at least one
    static Interval of(List<Tally> documents, ToDoubleFunction<Tally> figure) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Tally sum = Tally.NONE;
            for (int i = 0; i < documents.size(); i++) {
                sum = sum.plus(documents.get(random.nextInt(documents.size())));
            }
            drawn[draw] = figure.applyAsDouble(sum);
        }
        Arrays.sort(drawn);
        return new Interval(drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
    }

    @Override
    public String toString() {
        return "%.2f-%.2f".formatted(low, high);
    }
}
