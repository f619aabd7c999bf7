package org.parley.reading.encoder;

/// A matrix in int8 with one scale a row, symmetric about zero.
///
/// A row is one output of a linear layer: its own scale keeps one large weight from making all
/// other outputs coarse.
///
/// @param values `rows x columns`, row-major
/// @param scales what 1 stands for, a row; never 0
public record RowInt8(byte[] values, float[] scales) {
    /// Highest magnitude where all eight bits are used.
    public static final int FULL = 127;

    /// Highest magnitude for processors without VNNI, whose sums of two products of unsigned and
    /// signed bytes saturate at 16 bits beyond this.
    public static final int REDUCED = 63;

    /// A float matrix in int8.
    ///
    /// @param highest magnitude that the largest weight of a row gets
    public static RowInt8 of(float[] matrix, int rows, int highest) {
        int columns = matrix.length / rows;
        byte[] values = new byte[matrix.length];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            float largest = 0;
            for (int at = row * columns; at < (row + 1) * columns; at++) {
                largest = Math.max(largest, Math.abs(matrix[at]));
            }
            scales[row] = largest == 0 ? 1 : largest / highest;
            for (int at = row * columns; at < (row + 1) * columns; at++) {
                values[at] = (byte) Math.round(matrix[at] / scales[row]);
            }
        }
        return new RowInt8(values, scales);
    }

    /// The matrix in float again; each number is off by half a scale at most.
    public float[] floats() {
        int columns = values.length / scales.length;
        float[] matrix = new float[values.length];
        for (int at = 0; at < matrix.length; at++) {
            matrix[at] = values[at] * scales[at / columns];
        }
        return matrix;
    }
}
