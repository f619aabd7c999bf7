package org.parley.train;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// The state of a run after some epochs: parameters, the optimizer's moments, and how far it is.
///
/// @param epochs how many are done
/// @param updates how many updates were made
/// @param seconds how long it has taken
/// @param values all arrays by name; moments under `mean.` and `square.`
record Checkpoint(int epochs, int updates, double seconds, Map<String, float[]> values) {
    private static final int MARK = 0x50524c43;

    /// The state of a network and its optimizer.
    static Checkpoint of(int epochs, double seconds, Map<String, float[]> values, AdamW optimizer) {
        Map<String, float[]> all = new LinkedHashMap<>(values);
        optimizer.moments().forEach((name, array) -> all.put(name, array.toFloatArray()));
        return new Checkpoint(epochs, optimizer.steps(), seconds, all);
    }

    /// Puts the values back into the arrays they came from; those without a value are left alone.
    void into(Map<String, NDArray> arrays) {
        arrays.forEach((name, array) -> {
            float[] stored = values.get(name);
            if (stored != null) {
                array.set(stored);
            }
        });
    }

    /// Writes to a file, whole or not at all.
    void write(Path file) throws IOException {
        Path open = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(open)))) {
            out.writeInt(MARK);
            out.writeInt(epochs);
            out.writeInt(updates);
            out.writeDouble(seconds);
            out.writeInt(values.size());
            for (Map.Entry<String, float[]> entry : values.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                ByteBuffer bytes = ByteBuffer.allocate(4 * entry.getValue().length);
                bytes.asFloatBuffer().put(entry.getValue());
                out.write(bytes.array());
            }
        }
        Files.move(open, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Reads a file.
    static Checkpoint read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MARK) {
                throw new IOException("[%s] is no checkpoint of parley-train.".formatted(file));
            }
            int epochs = in.readInt();
            int updates = in.readInt();
            double seconds = in.readDouble();
            int count = in.readInt();
            Map<String, float[]> values = new LinkedHashMap<>();
            for (int index = 0; index < count; index++) {
                String name = in.readUTF();
                float[] numbers = new float[in.readInt()];
                ByteBuffer.wrap(in.readNBytes(4 * numbers.length)).asFloatBuffer().get(numbers);
                values.put(name, numbers);
            }
            return new Checkpoint(epochs, updates, seconds, values);
        }
    }
}
