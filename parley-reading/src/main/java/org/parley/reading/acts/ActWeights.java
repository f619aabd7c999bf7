package org.parley.reading.acts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.parley.model.statement.Act;

/// What each feature weighs for each act, and the probabilities that follow: multinomial logistic
/// regression, `p(act) = exp(w_act . x) / sum over acts`.
///
/// The table's head says from what it was trained and how. A feature that the table does not have
/// weighs nothing.
final class ActWeights {
    static final String TABLE = "act-weights-en.tsv";

    private final Map<String, float[]> byFeature;

    /// @param byFeature one weight an act, in the order of [Act]
    ActWeights(Map<String, float[]> byFeature) {
        this.byFeature = byFeature;
    }

    /// Reads the table from the class path.
    static ActWeights load() {
        Map<String, float[]> byFeature = new HashMap<>();
        try (InputStream in = ActWeights.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("feature\t")) {
                    String[] columns = line.split("\t", -1);
                    byFeature.put(columns[0], weights(columns));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ActWeights(byFeature);
    }

    private static float[] weights(String[] columns) {
        float[] weights = new float[Act.values().length];
        if (columns.length != weights.length + 1) {
            throw new IllegalStateException(
                    "%s: '%s' has %d weights, must have %d, one an act."
                            .formatted(TABLE, columns[0], columns.length - 1, weights.length));
        }
        for (int act = 0; act < weights.length; act++) {
            String cell = columns[act + 1];
            weights[act] = cell.isEmpty() ? 0 : Float.parseFloat(cell);
        }
        return weights;
    }

    /// The probability of each act, in the order of [Act]; they sum to 1.
    double[] probabilities(Map<String, Float> features) {
        double[] sums = new double[Act.values().length];
        features.forEach((feature, value) -> {
            float[] weights = byFeature.get(feature);
            if (weights != null) {
                for (int act = 0; act < sums.length; act++) {
                    sums[act] += weights[act] * value;
                }
            }
        });
        return softmax(sums);
    }

    /// Exponentials over their sum, in place; the largest is taken off first, against overflow.
    static double[] softmax(double[] sums) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            largest = Math.max(largest, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - largest);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }
}
