package org.parley.train;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.PieceText;
import org.parley.reading.encoder.RowInt8;
import org.parley.reading.encoder.WordPieces;

/// Puts trained weights into the graph of the published int8 encoder.
///
/// No node changes, only what the nodes read: the linear layers in int8 with one scale an output,
/// the biases and norms in float, the case classes as a table of token types with four rows, and
/// the paragraph break as a row of the table of words. Which array a linear layer reads, the name
/// of its `MatMulInteger` node tells.
final class OnnxGraph {
    private static final int FLOAT = OnnxMl.TensorProto.DataType.FLOAT_VALUE;
    private static final int INT8 = OnnxMl.TensorProto.DataType.INT8_VALUE;
    private static final int UINT8 = OnnxMl.TensorProto.DataType.UINT8_VALUE;
    private static final String TABLES = "embeddings.%s_embeddings.weight";

    private final Map<String, OnnxMl.TensorProto> tensors = new HashMap<>();
    private final OnnxMl.ModelProto model;
    private final int highest;

    private OnnxGraph(OnnxMl.ModelProto model, int highest) {
        this.model = model;
        this.highest = highest;
        model.getGraph()
                .getInitializerList()
                .forEach(tensor -> tensors.put(tensor.getName(), tensor));
    }

    /// The trained encoder as an ONNX file.
    ///
    /// @param values parameters of a [Network]
    /// @param highest magnitude of the largest weight of an output, see [RowInt8]
    static byte[] of(Map<String, float[]> values, int highest) throws IOException {
        try (InputStream stream = OnnxGraph.class.getResourceAsStream("/all-minilm-l6-v2-q.onnx")) {
            if (stream == null) {
                throw new IOException(
                        "The encoder's int8 graph is not on the class path. Maybe the langchain4j"
                                + " artifact is missing.");
            }
            OnnxGraph graph = new OnnxGraph(OnnxMl.ModelProto.parseFrom(stream), highest);
            return graph.with(values);
        }
    }

    private byte[] with(Map<String, float[]> values) {
        putTables(values);
        putNorm("embeddings.LayerNorm", values, "norm");
        for (int layer = 0; values.containsKey("layer." + layer + ".qkv.weight"); layer++) {
            putLayer(layer, values);
        }
        OnnxMl.GraphProto.Builder graph = model.getGraph().toBuilder().clearInitializer();
        for (OnnxMl.TensorProto old : model.getGraph().getInitializerList()) {
            graph.addInitializer(EncoderWeights.named(tensors, old.getName()));
        }
        return model.toBuilder().setGraph(graph).build().toByteArray();
    }

    private void putLayer(int layer, Map<String, float[]> values) {
        String from = "layer." + layer + ".";
        String to = "encoder.layer." + layer + ".";
        int width = Heads.WIDTH;
        List<String> parts = List.of("query", "key", "value");
        for (int part = 0; part < parts.size(); part++) {
            String name = to + "attention.self." + parts.get(part);
            float[] matrix = EncoderWeights.named(values, from + "qkv.weight");
            float[] bias = EncoderWeights.named(values, from + "qkv.bias");
            int size = width * width;
            putMatrix(name, Arrays.copyOfRange(matrix, part * size, (part + 1) * size), width);
            putFloats(name + ".bias", Arrays.copyOfRange(bias, part * width, (part + 1) * width));
        }
        putLinear(to + "attention.output.dense", values, from + "out");
        putNorm(to + "attention.output.LayerNorm", values, from + "norm1");
        putLinear(to + "intermediate.dense", values, from + "up");
        putLinear(to + "output.dense", values, from + "down");
        putNorm(to + "output.LayerNorm", values, from + "norm2");
    }

    private void putLinear(String name, Map<String, float[]> values, String from) {
        float[] bias = EncoderWeights.named(values, from + ".bias");
        putMatrix(name, EncoderWeights.named(values, from + ".weight"), bias.length);
        putFloats(name + ".bias", bias);
    }

    private void putNorm(String name, Map<String, float[]> values, String from) {
        putFloats(name + ".weight", EncoderWeights.named(values, from + ".weight"));
        putFloats(name + ".bias", EncoderWeights.named(values, from + ".bias"));
    }

    /// A linear layer's weights, `outputs x inputs`, as the graph has them: `inputs x outputs`.
    private void putMatrix(String layer, float[] matrix, int outputs) {
        String weights = weightsOf(layer);
        RowInt8 rows = RowInt8.of(matrix, outputs, highest);
        int inputs = matrix.length / outputs;
        byte[] turned = new byte[matrix.length];
        for (int out = 0; out < outputs; out++) {
            for (int in = 0; in < inputs; in++) {
                turned[in * outputs + out] = rows.values()[out * inputs + in];
            }
        }
        String base = weights.substring(0, weights.length() - "_quantized".length());
        put(weights, INT8, turned, inputs, outputs);
        put(base + "_zero_point", INT8, new byte[outputs], outputs);
        putFloats(base + "_scale", rows.scales());
    }

    private String weightsOf(String layer) {
        String node = "/" + layer.replace(".", "/").replace("layer/", "layer.") + "/MatMul_quant";
        return model.getGraph().getNodeList().stream()
                .filter(each -> each.getName().equals(node))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The graph has no node %s. Maybe it is of another encoder."
                                        .formatted(node)))
                .getInput(1);
    }

    private void putTables(Map<String, float[]> values) {
        String words = TABLES.formatted("word");
        OnnxMl.TensorProto old = EncoderWeights.named(tensors, words + "_quantized");
        byte[] table = old.getRawData().toByteArray();
        float scale = EncoderWeights.floats(EncoderWeights.named(tensors, words + "_scale"))[0];
        int zero = EncoderWeights.named(tensors, words + "_zero_point").getInt32Data(0);
        float[] row = EncoderWeights.named(values, "break");
        for (int unit = 0; unit < row.length; unit++) {
            table[WordPieces.BREAK * row.length + unit] = unsigned(row[unit], scale, zero);
        }
        put(words + "_quantized", UINT8, table, table.length / Heads.WIDTH, Heads.WIDTH);
        putTable(TABLES.formatted("position"), EncoderWeights.named(values, "position"));
        float[] type = EncoderWeights.named(values, "type");
        float[] cases = EncoderWeights.named(values, "case");
        float[] types = new float[PieceText.CASES * Heads.WIDTH];
        for (int at = 0; at < types.length; at++) {
            types[at] = type[at % Heads.WIDTH] + cases[at];
        }
        putTable(TABLES.formatted("token_type"), types);
    }

    /// A table of embeddings in unsigned bytes with one scale.
    private void putTable(String name, float[] values) {
        float lowest = 0;
        float largest = 0;
        for (float value : values) {
            lowest = Math.min(lowest, value);
            largest = Math.max(largest, value);
        }
        float scale = (largest - lowest) / 255;
        int zero = Math.round(-lowest / scale);
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = unsigned(values[at], scale, zero);
        }
        put(name + "_quantized", UINT8, bytes, values.length / Heads.WIDTH, Heads.WIDTH);
        put(name + "_zero_point", UINT8, new byte[] {(byte) zero});
        tensors.put(
                name + "_scale",
                OnnxMl.TensorProto.newBuilder()
                        .setName(name + "_scale")
                        .setDataType(FLOAT)
                        .addFloatData(scale)
                        .build());
    }

    private static byte unsigned(float value, float scale, int zero) {
        return (byte) Math.clamp(Math.round(value / scale) + zero, 0, 255);
    }

    private void put(String name, int type, byte[] bytes, long... shape) {
        check(name);
        OnnxMl.TensorProto.Builder tensor =
                OnnxMl.TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(type)
                        .setRawData(ByteString.copyFrom(bytes));
        for (long size : shape) {
            tensor.addDims(size);
        }
        tensors.put(name, tensor.build());
    }

    private void putFloats(String name, float[] values) {
        check(name);
        List<Float> numbers = new ArrayList<>(values.length);
        for (float value : values) {
            numbers.add(value);
        }
        tensors.put(
                name,
                OnnxMl.TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(FLOAT)
                        .addDims(values.length)
                        .addAllFloatData(numbers)
                        .build());
    }

    private void check(String name) {
        if (!tensors.containsKey(name)) {
            throw new IllegalStateException(
                    "The graph has no array %s. Maybe it is of another encoder.".formatted(name));
        }
    }
}
