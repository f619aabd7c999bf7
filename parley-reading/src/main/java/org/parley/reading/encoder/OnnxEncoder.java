package org.parley.reading.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// The encoder on ONNX Runtime, one window at a time on one thread. Thread-safe; to be closed.
///
/// The only class that knows ONNX Runtime.
public final class OnnxEncoder implements WordEncoder, AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxEncoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /// Over a model in ONNX form, with the inputs `input_ids`, `attention_mask` and
    /// `token_type_ids`.
    ///
    /// @throws UnavailableException if ONNX Runtime has no build for this platform, or refuses the
    ///   model
    public static OnnxEncoder of(byte[] model) throws UnavailableException {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return new OnnxEncoder(environment, environment.createSession(model, options));
            }
        } catch (OrtException refused) {
            throw new UnavailableException("ONNX Runtime refuses the model.", refused);
        } catch (LinkageError missing) {
            // the native library is loaded when the classes are: every way it can fail ends here
            throw new UnavailableException(
                    "ONNX Runtime has no build for %s on %s."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")),
                    missing);
        }
    }

    @Override
    public float[] encode(PieceWindow.Input window) {
        int pieces = window.ids().length;
        long[] shape = {1, pieces};
        long[] mask = new long[pieces];
        Arrays.fill(mask, 1);
        try (OnnxTensor ids = tensor(longs(window.ids()), shape);
                OnnxTensor seen = tensor(mask, shape);
                OnnxTensor cases = tensor(longs(window.cases()), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", seen,
                                        "token_type_ids", cases))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            int[] firsts = window.firsts();
            float[] words = new float[firsts.length * Heads.WIDTH];
            for (int word = 0; word < firsts.length; word++) {
                states.get(firsts[word] * Heads.WIDTH, words, word * Heads.WIDTH, Heads.WIDTH);
            }
            return words;
        } catch (OrtException broken) {
            throw new IllegalStateException(
                    "ONNX Runtime failed on a window of %d pieces.".formatted(pieces), broken);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException("ONNX Runtime could not close the model.", broken);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static long[] longs(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }
}
