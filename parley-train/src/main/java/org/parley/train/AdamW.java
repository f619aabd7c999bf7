package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;

/// Adam with decoupled weight decay, and gradients clipped by their common norm.
///
/// Source: I. Loshchilov, F. Hutter, "Decoupled Weight Decay Regularization", ICLR 2019, algorithm
/// 2; the update itself is DJL's.
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.98f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final double LARGEST_NORM = 5;

    private final Map<String, NDArray> parameters;
    private final Map<String, NDArray> means = new LinkedHashMap<>();
    private final Map<String, NDArray> squares = new LinkedHashMap<>();
    private int steps;

    AdamW(NDManager manager, Map<String, NDArray> parameters) {
        this.parameters = parameters;
        parameters.forEach((name, array) -> {
            means.put(name, manager.zeros(array.getShape()));
            squares.put(name, manager.zeros(array.getShape()));
        });
    }

    /// The moments, for a checkpoint: first and second under `mean.` and `square.`.
    Map<String, NDArray> moments() {
        Map<String, NDArray> moments = new LinkedHashMap<>();
        means.forEach((name, array) -> moments.put("mean." + name, array));
        squares.forEach((name, array) -> moments.put("square." + name, array));
        return moments;
    }

    int steps() {
        return steps;
    }

    void resume(int done) {
        steps = done;
    }

    /// One step down, gradients set to zero after it.
    ///
    /// @param pretrainedRate learning rate of the encoder
    /// @param headRate learning rate of all else
    /// @param batches how many batches' gradients were added up; their mean counts
    /// @return norm of the gradients before clipping
    double step(double pretrainedRate, double headRate, int batches) {
        steps++;
        double sum = 0;
        for (NDArray parameter : parameters.values()) {
            try (NDArray gradient = parameter.getGradient();
                    NDArray norm = gradient.norm()) {
                double value = norm.getFloat();
                sum += value * value;
            }
        }
        double norm = Math.sqrt(sum) / batches;
        float scale = (float) (Math.min(1, LARGEST_NORM / (norm + 1e-6)) / batches);
        double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
        parameters.forEach((name, parameter) -> {
            float rate = (float) (Network.isPretrained(name) ? pretrainedRate : headRate);
            try (NDArray gradient = parameter.getGradient()) {
                parameter
                        .getNDArrayInternal()
                        .adamUpdate(
                                new NDList(parameter, gradient, means.get(name), squares.get(name)),
                                new NDList(parameter),
                                rate,
                                (float) (rate * correction),
                                DECAY,
                                scale,
                                -1f,
                                BETA1,
                                BETA2,
                                EPSILON,
                                true,
                                true);
                gradient.subi(gradient);
            }
        });
        return norm;
    }
}
