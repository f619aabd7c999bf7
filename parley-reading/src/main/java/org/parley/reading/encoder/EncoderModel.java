package org.parley.reading.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A trained model: vocabulary, encoder and heads. To be closed when no reader needs it any more,
/// unless it is the shipped one.
public final class EncoderModel implements AutoCloseable {
    /// File of the encoder, in ONNX form.
    public static final String ENCODER = "encoder.onnx";

    /// File of the heads.
    public static final String HEADS = "heads.bin";

    /// File of the pieces, one a line.
    public static final String VOCABULARY = "vocabulary.txt";

    /// File of what makes its scores likelihoods; a model may have none.
    public static final String CALIBRATION = "calibration.tsv";

    /// File that tells what the model was trained from, how, and how well it does.
    public static final String PROVENANCE = "provenance.json";

    private static final AtomicReference<@Nullable EncoderModel> SHIPPED = new AtomicReference<>();

    private final WordPieces vocabulary;
    private final OnnxEncoder encoder;
    private final List<OnnxLayer> layers = new ArrayList<>();
    private final Heads heads;
    private final Calibration calibration;

    private EncoderModel(
            WordPieces vocabulary,
            OnnxEncoder encoder,
            Map<String, float[]> weights,
            Calibration calibration) {
        this.vocabulary = vocabulary;
        this.encoder = encoder;
        this.calibration = calibration;
        this.heads = new Heads(weights, this::layer);
    }

    private Layer layer(float[] weights, float[] bias) {
        try {
            OnnxLayer layer = new OnnxLayer(weights, bias);
            layers.add(layer);
            return layer;
        } catch (OrtException refused) {
            throw new IllegalArgumentException("ONNX Runtime refuses a layer.", refused);
        }
    }

    /// The model that came with the program: loaded once, shared by all who ask, never to be
    /// closed.
    ///
    /// @throws UnavailableException if none did, or if ONNX Runtime cannot run here
    public static EncoderModel shipped() throws UnavailableException {
        synchronized (SHIPPED) {
            EncoderModel known = SHIPPED.get();
            if (known == null) {
                known = loadShipped();
                SHIPPED.set(known);
            }
            return known;
        }
    }

    private static EncoderModel loadShipped() throws UnavailableException {
        return load(name -> {
            InputStream stream = EncoderModel.class.getResourceAsStream("model/" + name);
            if (stream == null) {
                throw new NoSuchFileException("No " + name + " came with the program.");
            }
            return stream;
        });
    }

    /// A model in a folder, as `parley-train export` writes it.
    ///
    /// @throws UnavailableException if a file is missing, or if ONNX Runtime cannot run here
    public static EncoderModel in(Path folder) throws UnavailableException {
        return load(name -> Files.newInputStream(folder.resolve(name)));
    }

    /// A reader by a convention; shares this model.
    public EncoderReader reader(Convention convention) {
        return new EncoderReader(vocabulary, encoder, heads, convention);
    }

    /// A reader by a convention that leans as told; shares this model.
    public EncoderReader reader(Convention convention, Leaning leaning) {
        return new EncoderReader(vocabulary, encoder, heads, convention, leaning);
    }

    /// How likely it is right when it reads by the convention of attributions.
    public Calibration calibration() {
        return calibration;
    }

    @Override
    public void close() {
        layers.forEach(OnnxLayer::close);
        encoder.close();
    }

    @FunctionalInterface
    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    private static Calibration calibration(Opener files) throws IOException {
        try (InputStream stream = files.open(CALIBRATION)) {
            return Calibration.read(stream);
        } catch (NoSuchFileException none) {
            return Calibration.NONE;
        }
    }

    private static EncoderModel load(Opener files) throws UnavailableException {
        try (InputStream pieces = files.open(VOCABULARY);
                InputStream heads = files.open(HEADS);
                InputStream encoder = files.open(ENCODER)) {
            WordPieces vocabulary = WordPieces.read(pieces);
            Map<String, float[]> weights = HeadFile.read(heads);
            OnnxEncoder opened = OnnxEncoder.of(encoder.readAllBytes());
            try {
                return new EncoderModel(vocabulary, opened, weights, calibration(files));
            } catch (IOException | RuntimeException damaged) {
                opened.close();
                throw damaged;
            }
        } catch (IOException | RuntimeException damaged) {
            throw new UnavailableException("The encoder's model cannot be read.", damaged);
        }
    }
}
