package org.parley.reading.encoder;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/// The weights of the heads as a file: small arrays in float, large matrices in int8 with one scale
/// a row (an output).
///
/// Layout, big-endian: a mark, the number of arrays; then for each its name, rows, columns, a byte
/// that tells the form, and the numbers (in int8: the scales of all rows, then the bytes).
public final class HeadFile {
    private static final int MARK = 0x50524c48;
    private static final int SMALL = 4096;

    private HeadFile() {}

    /// Numbers with their shape.
    ///
    /// @param values `rows x columns`, row-major
    /// @param rows outputs of a matrix; 1 for a vector
    public record Matrix(float[] values, int rows) {
        /// How many columns there are.
        public int columns() {
            return values.length / rows;
        }
    }

    /// Writes arrays; does not close the stream.
    public static void write(Map<String, Matrix> arrays, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MARK);
        out.writeInt(arrays.size());
        for (Map.Entry<String, Matrix> entry : arrays.entrySet()) {
            Matrix matrix = entry.getValue();
            boolean small = matrix.values().length < SMALL || !entry.getKey().endsWith(".weight");
            out.writeUTF(entry.getKey());
            out.writeInt(matrix.rows());
            out.writeInt(matrix.columns());
            out.writeBoolean(small);
            if (small) {
                for (float value : matrix.values()) {
                    out.writeFloat(value);
                }
            } else {
                RowInt8 rows = RowInt8.of(matrix.values(), matrix.rows(), RowInt8.FULL);
                for (float scale : rows.scales()) {
                    out.writeFloat(scale);
                }
                out.write(rows.values());
            }
        }
        out.flush();
    }

    /// Reads arrays, in float again; does not close the stream.
    ///
    /// @throws IOException if it is no such file
    public static Map<String, float[]> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != MARK) {
            throw new IOException("This is no file of heads. Maybe it was damaged on its way.");
        }
        int count = in.readInt();
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (int index = 0; index < count; index++) {
            String name = in.readUTF();
            int rows = in.readInt();
            int columns = in.readInt();
            if (in.readBoolean()) {
                arrays.put(name, floats(in, rows * columns));
            } else {
                float[] scales = floats(in, rows);
                arrays.put(name, new RowInt8(in.readNBytes(rows * columns), scales).floats());
            }
        }
        return arrays;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int at = 0; at < count; at++) {
            values[at] = in.readFloat();
        }
        return values;
    }
}
