package org.parley.reading.encoder;

/// A fully connected layer in plain Java.
///
/// The weights are kept transposed (`inputs x outputs`), so that the inner loop runs over
/// neighbouring outputs and auto-vectorises; four rows share each weight that is loaded.
final class Dense implements Layer {
    private final int inputs;
    private final int outputs;
    private final float[] weights;
    private final float[] bias;

    /// From trained weights.
    ///
    /// @param weights `outputs x inputs`, row-major
    /// @param bias one per output
    Dense(float[] weights, float[] bias) {
        this.outputs = bias.length;
        this.inputs = weights.length / outputs;
        this.bias = bias;
        this.weights = new float[weights.length];
        for (int out = 0; out < outputs; out++) {
            for (int in = 0; in < inputs; in++) {
                this.weights[in * outputs + out] = weights[out * inputs + in];
            }
        }
    }

    @Override
    public float[] apply(float[] rows, int count) {
        float[] result = new float[count * outputs];
        for (int row = 0; row < count; row++) {
            System.arraycopy(bias, 0, result, row * outputs, outputs);
        }
        addProducts(rows, count, result);
        return result;
    }

    private void addProducts(float[] rows, int count, float[] result) {
        int row = 0;
        for (; row + 4 <= count; row += 4) {
            four(rows, row * inputs, result, row * outputs);
        }
        for (; row < count; row++) {
            one(rows, row * inputs, result, row * outputs);
        }
    }

    private void four(float[] rows, int from, float[] result, int to) {
        int width = outputs;
        int to1 = to + width;
        int to2 = to1 + width;
        int to3 = to2 + width;
        for (int in = 0; in < inputs; in++) {
            float a = rows[from + in];
            float b = rows[from + inputs + in];
            float c = rows[from + 2 * inputs + in];
            float d = rows[from + 3 * inputs + in];
            int at = in * width;
            for (int out = 0; out < width; out++) {
                float weight = weights[at + out];
                result[to + out] += a * weight;
                result[to1 + out] += b * weight;
                result[to2 + out] += c * weight;
                result[to3 + out] += d * weight;
            }
        }
    }

    private void one(float[] rows, int from, float[] result, int to) {
        for (int in = 0; in < inputs; in++) {
            float a = rows[from + in];
            int at = in * outputs;
            for (int out = 0; out < outputs; out++) {
                result[to + out] += a * weights[at + out];
            }
        }
    }
}
