package org.parley.train;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.reading.encoder.Heads;

/// The weights of the pretrained encoder out of its float32 ONNX file, by our own names.
///
/// In that file the weights of the linear layers are anonymous (`onnx::MatMul_885`) and transposed;
/// the node that uses one tells which it is. Here they are `outputs x inputs`, and query, key and
/// value of a layer are one matrix.
final class EncoderWeights {
    private static final int LAYERS = 6;

    private final Map<String, Values> values = new LinkedHashMap<>();

    /// Numbers and their shape.
    record Values(float[] values, long... shape) {}

    private EncoderWeights() {}

    /// Reads the published file from the class path.
    static EncoderWeights published() throws IOException {
        try (InputStream stream =
                EncoderWeights.class.getResourceAsStream("/all-minilm-l6-v2.onnx")) {
            if (stream == null) {
                throw new IOException(
                        "The encoder's float32 weights are not on the class path. Maybe the"
                                + " langchain4j artifact is missing.");
            }
            return of(OnnxMl.ModelProto.parseFrom(stream).getGraph());
        }
    }

    static EncoderWeights of(OnnxMl.GraphProto graph) {
        Map<String, OnnxMl.TensorProto> tensors = new HashMap<>();
        graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
        Map<String, OnnxMl.TensorProto> linear = new HashMap<>();
        for (OnnxMl.NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && tensors.containsKey(node.getInput(1))) {
                String name = node.getName().replaceFirst("^/", "").replaceFirst("/MatMul$", "");
                linear.put(name.replace('/', '.'), named(tensors, node.getInput(1)));
            }
        }
        EncoderWeights weights = new EncoderWeights();
        int width = Heads.WIDTH;
        weights.put("word", floats(named(tensors, "embeddings.word_embeddings.weight")), -1, width);
        weights.put(
                "position",
                floats(named(tensors, "embeddings.position_embeddings.weight")),
                512,
                width);
        float[] types = floats(named(tensors, "embeddings.token_type_embeddings.weight"));
        weights.put("type", Arrays.copyOf(types, width), width);
        weights.putNorm("norm", tensors, "embeddings.LayerNorm");
        for (int layer = 0; layer < LAYERS; layer++) {
            String from = "encoder.layer." + layer + ".";
            String to = "layer." + layer + ".";
            float[] matrix = new float[0];
            float[] bias = new float[0];
            for (String part : new String[] {"query", "key", "value"}) {
                String name = from + "attention.self." + part;
                matrix = joined(matrix, transposed(named(linear, name)));
                bias = joined(bias, floats(named(tensors, name + ".bias")));
            }
            weights.put(to + "qkv.weight", matrix, 3L * width, width);
            weights.put(to + "qkv.bias", bias, 3L * width);
            weights.putLinear(to + "out", tensors, linear, from + "attention.output.dense");
            weights.putNorm(to + "norm1", tensors, from + "attention.output.LayerNorm");
            weights.putLinear(to + "up", tensors, linear, from + "intermediate.dense");
            weights.putLinear(to + "down", tensors, linear, from + "output.dense");
            weights.putNorm(to + "norm2", tensors, from + "output.LayerNorm");
        }
        return weights;
    }

    /// The numbers of one.
    float[] of(String name) {
        return named(values, name).values();
    }

    /// All but the word embeddings.
    Map<String, Values> encoder() {
        Map<String, Values> encoder = new LinkedHashMap<>(values);
        encoder.remove("word");
        return encoder;
    }

    /// The one of a name.
    ///
    /// @throws IllegalStateException if there is none
    static <T> T named(Map<String, T> all, String name) {
        T one = all.get(name);
        if (one == null) {
            throw new IllegalStateException(
                    "Of %d arrays none is named %s. Maybe they are another encoder's."
                            .formatted(all.size(), name));
        }
        return one;
    }

    /// The numbers of a float tensor, however it stores them.
    static float[] floats(OnnxMl.TensorProto tensor) {
        if (tensor.getRawData().isEmpty()) {
            float[] numbers = new float[tensor.getFloatDataCount()];
            for (int at = 0; at < numbers.length; at++) {
                numbers[at] = tensor.getFloatData(at);
            }
            return numbers;
        }
        FloatBuffer buffer =
                ByteBuffer.wrap(tensor.getRawData().toByteArray())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asFloatBuffer();
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }

    private void putLinear(
            String to,
            Map<String, OnnxMl.TensorProto> tensors,
            Map<String, OnnxMl.TensorProto> linear,
            String from) {
        float[] bias = floats(named(tensors, from + ".bias"));
        float[] matrix = transposed(named(linear, from));
        put(to + ".weight", matrix, bias.length, matrix.length / bias.length);
        put(to + ".bias", bias, bias.length);
    }

    private void putNorm(String to, Map<String, OnnxMl.TensorProto> tensors, String from) {
        put(to + ".weight", floats(named(tensors, from + ".weight")), Heads.WIDTH);
        put(to + ".bias", floats(named(tensors, from + ".bias")), Heads.WIDTH);
    }

    private void put(String name, float[] numbers, long... shape) {
        if (shape[0] < 0) {
            shape[0] = numbers.length / shape[1];
        }
        values.put(name, new Values(numbers, shape));
    }

    private static float[] transposed(OnnxMl.TensorProto tensor) {
        return transposed(floats(tensor), (int) tensor.getDims(0), (int) tensor.getDims(1));
    }

    /// A matrix of `rows x columns` as `columns x rows`.
    static float[] transposed(float[] matrix, int rows, int columns) {
        float[] result = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                result[column * rows + row] = matrix[row * columns + column];
            }
        }
        return result;
    }

    private static float[] joined(float[] one, float[] other) {
        float[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
