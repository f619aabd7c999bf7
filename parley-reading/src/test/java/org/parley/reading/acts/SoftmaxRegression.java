package org.parley.reading.acts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Trains the weights of a multinomial logistic regression with an L2 penalty by L-BFGS.
///
/// Source of the method: J. Nocedal, S. J. Wright, "Numerical Optimization", 2nd ed., 2006,
/// algorithm 7.4 and 7.5, with backtracking (3.1) in place of a Wolfe search. Full batches and a
/// fixed order: there is nothing random in it.
final class SoftmaxRegression {
    private static final int MEMORY = 8;
    private static final int STEPS = 80;
    private static final double ENOUGH = 1e-5;

    private final int classes;
    private final double penalty;

    /// The examples as indices of features and their values.
    private int[][] index = {};

    private float[][] value = {};
    private int[] expected = {};
    private double[] weight = {};

    SoftmaxRegression(int classes, double penalty) {
        this.classes = classes;
        this.penalty = penalty;
    }

    /// An example: features with their values, the class, and how much it counts.
    record Example(Map<String, Float> features, int expected, double weight) {}

    /// The weights of each feature, one a class, by feature in alphabetical order.
    ///
    /// @param rarest a feature that fewer examples have is left out
    Map<String, float[]> train(List<Example> examples, int rarest) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        examples.forEach(
                one -> one.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.values().removeIf(count -> count < rarest);
        List<String> names = new ArrayList<>(counts.keySet());
        lay(examples, names);
        double[] found = minimise(names.size() * classes);
        Map<String, float[]> weights = new TreeMap<>();
        for (int feature = 0; feature < names.size(); feature++) {
            float[] of = new float[classes];
            for (int c = 0; c < classes; c++) {
                of[c] = (float) found[feature * classes + c];
            }
            weights.put(names.get(feature), of);
        }
        return weights;
    }

    private void lay(List<Example> examples, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        int n = examples.size();
        index = new int[n][];
        value = new float[n][];
        expected = new int[n];
        weight = new double[n];
        for (int i = 0; i < n; i++) {
            Map<String, Float> features = examples.get(i).features();
            int[] at = new int[features.size()];
            float[] values = new float[features.size()];
            int count = 0;
            for (Map.Entry<String, Float> feature : features.entrySet()) {
                Integer place = places.get(feature.getKey());
                if (place != null) {
                    at[count] = place;
                    values[count++] = feature.getValue();
                }
            }
            index[i] = Arrays.copyOf(at, count);
            value[i] = Arrays.copyOf(values, count);
            expected[i] = examples.get(i).expected();
            weight[i] = examples.get(i).weight();
        }
    }

    /// A step taken and the change of the gradient along it.
    private record Update(double[] step, double[] change) {}

    private double[] minimise(int size) {
        double[] w = new double[size];
        double[] gradient = new double[size];
        double loss = loss(w, gradient);
        Deque<Update> memory = new ArrayDeque<>();
        for (int step = 0; step < STEPS; step++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(gradient, direction);
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double nextLoss = loss;
            double length = 1;
            for (int halving = 0; halving < 20; halving++) {
                for (int i = 0; i < size; i++) {
                    next[i] = w[i] + length * direction[i];
                }
                nextLoss = loss(next, nextGradient);
                if (nextLoss <= loss + 1e-4 * length * slope) {
                    break;
                }
                length /= 2;
            }
            double[] taken = difference(next, w);
            double[] change = difference(nextGradient, gradient);
            if (dot(taken, change) > 1e-12) {
                memory.addLast(new Update(taken, change));
                if (memory.size() > MEMORY) {
                    memory.removeFirst();
                }
            }
            boolean done = loss - nextLoss < ENOUGH * Math.abs(loss);
            w = next;
            gradient = nextGradient;
            loss = nextLoss;
            if (done) {
                break;
            }
        }
        return w;
    }

    /// Minus the gradient, turned by what the last steps tell of the curvature.
    private static double[] direction(double[] gradient, Deque<Update> memory) {
        double[] d = gradient.clone();
        List<Update> updates = List.copyOf(memory);
        double[] alpha = new double[updates.size()];
        for (int i = updates.size() - 1; i >= 0; i--) {
            Update one = updates.get(i);
            alpha[i] = dot(one.step(), d) / dot(one.change(), one.step());
            add(d, -alpha[i], one.change());
        }
        double scale = 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
        if (!updates.isEmpty()) {
            Update last = updates.getLast();
            scale = dot(last.step(), last.change()) / dot(last.change(), last.change());
        }
        for (int i = 0; i < d.length; i++) {
            d[i] *= scale;
        }
        for (int i = 0; i < updates.size(); i++) {
            Update one = updates.get(i);
            double beta = dot(one.change(), d) / dot(one.change(), one.step());
            add(d, alpha[i] - beta, one.step());
        }
        for (int i = 0; i < d.length; i++) {
            d[i] = -d[i];
        }
        return d;
    }

    /// Penalised negative log likelihood; fills in its gradient.
    private double loss(double[] w, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < w.length; i++) {
            loss += 0.5 * penalty * w[i] * w[i];
            gradient[i] = penalty * w[i];
        }
        for (int i = 0; i < index.length; i++) {
            double[] p = new double[classes];
            for (int j = 0; j < index[i].length; j++) {
                int at = index[i][j] * classes;
                for (int c = 0; c < classes; c++) {
                    p[c] += w[at + c] * value[i][j];
                }
            }
            ActWeights.softmax(p);
            loss -= weight[i] * StrictMath.log(Math.max(1e-12, p[expected[i]]));
            p[expected[i]] -= 1;
            for (int j = 0; j < index[i].length; j++) {
                int at = index[i][j] * classes;
                double x = value[i][j] * weight[i];
                for (int c = 0; c < classes; c++) {
                    gradient[at + c] += x * p[c];
                }
            }
        }
        return loss;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = a.clone();
        add(difference, -1, b);
        return difference;
    }
}
