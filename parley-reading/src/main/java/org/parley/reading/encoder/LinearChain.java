package org.parley.reading.encoder;

/// A linear-chain conditional random field over few labels: the best labelling, and what training
/// needs, the likelihood of a labelling with its gradient.
///
/// Source: J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields", ICML 2001; forward
/// and backward sums in log space after C. Sutton, A. McCallum, "An Introduction to Conditional
/// Random Fields" (2012), section 4.1. Label 0 is "outside"; then come pairs of "begin" and
/// "inside". An inside label follows only its own begin or itself, and never comes first. Immutable
/// but for the array of transitions, which the caller owns.
public final class LinearChain {
    private static final float NEVER = -1e4f;

    private final int labels;
    private final float[] transitions;

    /// Over given transitions.
    ///
    /// @param labels how many, odd
    /// @param transitions `labels x labels`, row-major, from row to column; forbidden ones need not
    ///   be marked
    public LinearChain(int labels, float[] transitions) {
        if (labels % 2 == 0 || transitions.length != labels * labels) {
            throw new IllegalArgumentException(
                    "%d labels and %d transitions. Maybe the labels lack \"outside\": 1 + 2 per kind."
                            .formatted(labels, transitions.length));
        }
        this.labels = labels;
        this.transitions = transitions.clone();
        for (int inside = 2; inside < labels; inside += 2) {
            for (int before = 0; before < labels; before++) {
                if (before != inside && before != inside - 1) {
                    this.transitions[before * labels + inside] += NEVER;
                }
            }
        }
    }

    /// A chain that only keeps labels in order.
    public static LinearChain ofOrder(int labels) {
        return new LinearChain(labels, new float[labels * labels]);
    }

    /// The labelling with the highest score (Viterbi); ties go to the lower label.
    ///
    /// @param emissions `length x labels`, row-major
    public int[] best(float[] emissions, int length) {
        if (length == 0) {
            return new int[0];
        }
        float[] score = new float[labels];
        float[] next = new float[labels];
        byte[] back = new byte[length * labels];
        for (int label = 0; label < labels; label++) {
            score[label] = emissions[label] + first(label);
        }
        for (int at = 1; at < length; at++) {
            for (int label = 0; label < labels; label++) {
                int chosen = 0;
                float highest = Float.NEGATIVE_INFINITY;
                for (int before = 0; before < labels; before++) {
                    float sum = score[before] + transitions[before * labels + label];
                    if (sum > highest) {
                        highest = sum;
                        chosen = before;
                    }
                }
                next[label] = highest + emissions[at * labels + label];
                back[at * labels + label] = (byte) chosen;
            }
            float[] swap = score;
            score = next;
            next = swap;
        }
        int label = 0;
        for (int other = 1; other < labels; other++) {
            if (score[other] > score[label]) {
                label = other;
            }
        }
        int[] path = new int[length];
        for (int at = length - 1; at >= 0; at--) {
            path[at] = label;
            label = back[at * labels + label];
        }
        return path;
    }

    /// Negative log likelihood of a labelling; adds its gradient to two arrays.
    ///
    /// @param emissions holds `length x labels` scores from `offset`, row-major
    /// @param gold the labelling
    /// @param emissionGradient same layout and offset as `emissions`; added to
    /// @param transitionGradient `labels x labels`; added to
    /// @param scale factor of the gradients
    public double loss(
            float[] emissions,
            int offset,
            int[] gold,
            float[] emissionGradient,
            float[] transitionGradient,
            float scale) {
        int length = gold.length;
        double[] forward = forward(emissions, offset, length);
        double[] backward = backward(emissions, offset, length);
        double total = sum(forward, (length - 1) * labels);
        double score = 0;
        for (int at = 0; at < length; at++) {
            int row = at * labels;
            score += emissions[offset + row + gold[at]];
            score += at == 0 ? first(gold[0]) : transitions[gold[at - 1] * labels + gold[at]];
            for (int label = 0; label < labels; label++) {
                double share = Math.exp(forward[row + label] + backward[row + label] - total);
                emissionGradient[offset + row + label] +=
                        (float) (scale * (share - (gold[at] == label ? 1 : 0)));
            }
            if (at > 0) {
                transitionGradient[gold[at - 1] * labels + gold[at]] -= scale;
                for (int before = 0; before < labels; before++) {
                    for (int label = 0; label < labels; label++) {
                        double share =
                                forward[row - labels + before]
                                        + transitions[before * labels + label]
                                        + emissions[offset + row + label]
                                        + backward[row + label]
                                        - total;
                        if (share > -30) {
                            transitionGradient[before * labels + label] +=
                                    (float) (scale * Math.exp(share));
                        }
                    }
                }
            }
        }
        return total - score;
    }

    /// Log of the share that one labelling has of all: 0 is certain.
    public double logShare(float[] emissions, int[] labelling) {
        double score = 0;
        for (int at = 0; at < labelling.length; at++) {
            score += emissions[at * labels + labelling[at]];
            score +=
                    at == 0
                            ? first(labelling[0])
                            : transitions[labelling[at - 1] * labels + labelling[at]];
        }
        double[] forward = forward(emissions, 0, labelling.length);
        return score - sum(forward, (labelling.length - 1) * labels);
    }

    private float first(int label) {
        return label > 0 && label % 2 == 0 ? NEVER : 0;
    }

    private double[] forward(float[] emissions, int offset, int length) {
        double[] sums = new double[length * labels];
        double[] terms = new double[labels];
        for (int label = 0; label < labels; label++) {
            sums[label] = emissions[offset + label] + first(label);
        }
        for (int at = 1; at < length; at++) {
            int row = at * labels;
            for (int label = 0; label < labels; label++) {
                for (int before = 0; before < labels; before++) {
                    terms[before] =
                            sums[row - labels + before] + transitions[before * labels + label];
                }
                sums[row + label] = sum(terms, 0) + emissions[offset + row + label];
            }
        }
        return sums;
    }

    private double[] backward(float[] emissions, int offset, int length) {
        double[] sums = new double[length * labels];
        double[] terms = new double[labels];
        for (int at = length - 2; at >= 0; at--) {
            int next = (at + 1) * labels;
            for (int label = 0; label < labels; label++) {
                for (int after = 0; after < labels; after++) {
                    terms[after] =
                            transitions[label * labels + after]
                                    + emissions[offset + next + after]
                                    + sums[next + after];
                }
                sums[at * labels + label] = sum(terms, 0);
            }
        }
        return sums;
    }

    /// Log of the sum of exponentials of `labels` terms; terms more than 40 below the highest are
    /// lost to rounding anyway and cost an `exp`.
    private double sum(double[] terms, int from) {
        double highest = terms[from];
        for (int label = 1; label < labels; label++) {
            highest = Math.max(highest, terms[from + label]);
        }
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            double below = terms[from + label] - highest;
            if (below > -40) {
                sum += Math.exp(below);
            }
        }
        return highest + Math.log(sum);
    }
}
