package org.parley.reading.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The ONNX form of one fully connected layer, `Gemm(x, W, b)` with W transposed, as bytes: a
/// message in the wire format of Protocol Buffers by the field numbers of `onnx.proto` (IR 8, opset
/// 17).
final class LayerGraph {
    /// Name of the graph's only input, `rows x inputs`.
    static final String INPUT = "x";

    private static final int FLOAT = 1;

    private LayerGraph() {}

    /// The graph.
    ///
    /// @param weights `outputs x inputs`, row-major
    /// @param bias one per output
    static byte[] of(float[] weights, float[] bias, int inputs, int outputs) {
        Message node =
                new Message()
                        .text(1, INPUT)
                        .text(1, "w")
                        .text(1, "b")
                        .text(2, "y")
                        .text(4, "Gemm")
                        .inner(5, new Message().text(1, "transB").number(3, 1).number(20, 2));
        Message graph =
                new Message()
                        .inner(1, node)
                        .text(2, "layer")
                        .inner(5, tensor("w", weights, outputs, inputs))
                        .inner(5, tensor("b", bias, outputs))
                        .inner(11, rows(INPUT, inputs))
                        .inner(12, rows("y", outputs));
        return new Message()
                .number(1, 8)
                .inner(7, graph)
                .inner(8, new Message().text(1, "").number(2, 17))
                .bytes();
    }

    private static Message tensor(String name, float[] values, long... shape) {
        Message tensor = new Message();
        for (long size : shape) {
            tensor.number(1, size);
        }
        ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return tensor.number(2, FLOAT).text(8, name).bytes(9, raw.array());
    }

    /// A value of any number of rows.
    private static Message rows(String name, int width) {
        Message shape =
                new Message()
                        .inner(1, new Message().text(2, "rows"))
                        .inner(1, new Message().number(1, width));
        Message type = new Message().number(1, FLOAT).inner(2, shape);
        return new Message().text(1, name).inner(2, new Message().inner(1, type));
    }

    /// A message being written.
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message inner(int field, Message message) {
            return bytes(field, message.bytes());
        }

        Message bytes(int field, byte[] value) {
            varint(field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
