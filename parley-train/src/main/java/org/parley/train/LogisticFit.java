package org.parley.train;

import java.util.List;

/// Fits a logistic function of a constant and two inputs by Newton's method, with Platt's smoothed
/// targets.
///
/// Source: H.-T. Lin, C.-J. Lin and R. C. Weng, "A note on Platt's probabilistic outputs for
/// support vector machines", Machine Learning 68 (2007): targets of section 2, Newton as in section
/// 3 but with a small ridge in place of the line search.
final class LogisticFit {
    private static final int STEPS = 100;
    private static final double RIDGE = 1e-3;

    private LogisticFit() {}

    /// An example.
    ///
    /// @param inputs two
    record Example(double[] inputs, boolean right) {}

    /// Constant and weights of the inputs.
    static double[] of(List<Example> examples) {
        long right = examples.stream().filter(Example::right).count();
        double high = (right + 1.0) / (right + 2.0);
        double low = 1.0 / (examples.size() - right + 2.0);
        double[] weights = new double[3];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[3];
            double[][] curvature = {{RIDGE, 0, 0}, {0, RIDGE, 0}, {0, 0, RIDGE}};
            for (Example example : examples) {
                double[] x = {1, example.inputs()[0], example.inputs()[1]};
                double share = 1 / (1 + Math.exp(-dot(weights, x)));
                double miss = (example.right() ? high : low) - share;
                for (int row = 0; row < 3; row++) {
                    gradient[row] += miss * x[row];
                    for (int column = 0; column < 3; column++) {
                        curvature[row][column] += share * (1 - share) * x[row] * x[column];
                    }
                }
            }
            for (int row = 0; row < 3; row++) {
                gradient[row] -= RIDGE * weights[row];
            }
            double[] change = solved(curvature, gradient);
            for (int row = 0; row < 3; row++) {
                weights[row] += change[row];
            }
        }
        return weights;
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }

    /// Cramer's rule.
    private static double[] solved(double[][] matrix, double[] right) {
        double whole = determinant(matrix);
        double[] solution = new double[3];
        for (int column = 0; column < 3; column++) {
            double[][] replaced = new double[3][];
            for (int row = 0; row < 3; row++) {
                replaced[row] = matrix[row].clone();
                replaced[row][column] = right[row];
            }
            solution[column] = determinant(replaced) / whole;
        }
        return solution;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
