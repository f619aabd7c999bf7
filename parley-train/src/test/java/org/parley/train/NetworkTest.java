package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.HeadFile;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.LinearChain;
import org.parley.reading.encoder.OnnxEncoder;
import org.parley.reading.encoder.PieceText;
import org.parley.reading.encoder.PieceWindow;
import org.parley.reading.encoder.RowInt8;
import org.parley.reading.encoder.UnavailableException;
import org.parley.reading.encoder.WordPieces;

/// The network against what it is copied from and what is copied from it. PyTorch's library is on
/// the class path for Linux on x86-64 only.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class NetworkTest {
    private static final String TEXT =
            "The minister said on Monday that her country would not sign the treaty.\n"
                    + "\"We are ready to talk,\" Ambassador John Doe told reporters in Geneva, and"
                    + " insisted on a ceasefire. The round could fail.";

    private static NDManager manager;
    private static Network network;
    private static WordPieces vocabulary;

    @BeforeAll
    static void load() throws IOException {
        vocabulary = Vocabulary.wordPieces();
        manager = NDManager.newBaseManager();
        network = new Network(manager, EncoderWeights.published(), 7);
    }

    @AfterAll
    static void close() {
        network.close();
        manager.close();
    }

    @Test
    void publishedPiecesHaveTheirKnownNumbers() {
        assertThat(vocabulary.size()).isEqualTo(30_522);
        assertThat(vocabulary.start()).isEqualTo(101);
        assertThat(vocabulary.end()).isEqualTo(102);
        assertThat(vocabulary.of("Hello")).containsExactly(7592);
        assertThat(vocabulary.of("embeddings")).containsExactly(7861, 8270, 4667, 2015);
        assertThat(vocabulary.of(".")).containsExactly(1012);
    }

    @Test
    void vectorsAreThoseOfThePublishedEncoder() throws IOException, UnavailableException {
        PieceText text = PieceText.of(TEXT.replace('\n', ' '), vocabulary);
        PieceWindow.Input plain = new PieceWindow(0, text.size()).input(text, vocabulary);
        PieceWindow.Input uncased =
                new PieceWindow.Input(plain.ids(), new int[plain.cases().length], plain.firsts());
        float[] ours = new DjlEncoder(network).encode(uncased);
        try (InputStream file = NetworkTest.class.getResourceAsStream("/all-minilm-l6-v2.onnx");
                OnnxEncoder published = OnnxEncoder.of(file.readAllBytes())) {
            assertThat(ours).containsExactly(published.encode(uncased), within(1e-4f));
        }
    }

    @Test
    void int8VectorsPointTheSameWay() throws IOException, UnavailableException {
        PieceText text = PieceText.of(TEXT, vocabulary);
        PieceWindow.Input input = new PieceWindow(0, text.size()).input(text, vocabulary);
        float[] ours = new DjlEncoder(network).encode(input);
        for (int highest : new int[] {RowInt8.FULL, RowInt8.REDUCED}) {
            try (OnnxEncoder int8 = OnnxEncoder.of(OnnxGraph.of(network.values(), highest))) {
                float[] theirs = int8.encode(input);
                double mean = 0;
                for (int word = 0; word < text.size(); word++) {
                    mean += cosine(ours, theirs, word) / text.size();
                }
                assertThat(mean).isGreaterThan(0.97);
            }
        }
    }

    @Test
    void headsScoreInJavaAsInTraining() throws IOException {
        Example example = example();
        int size = example.cueLabels().length;
        float[] words = new DjlEncoder(network).encode(example.input());
        Heads heads = new Heads(network.values());
        Batch batch = new Batch(List.of(example));
        try (NDManager step = NDManager.newBaseManager()) {
            Network.Pass pass = new Network.Pass(step, null);
            var vectors = network.words(pass, batch);
            assertThat(network.cueScores(pass, batch, vectors).toFloatArray())
                    .containsExactly(
                            heads.cueScores(words, size, Convention.STATEMENTS), within(1e-3f));
            float[] spans = network.spanScores(pass, batch, vectors).toFloatArray();
            Heads.Labelled labelled =
                    heads.spans(
                            words,
                            heads.spanWords(words, size),
                            example.paragraphs(),
                            2,
                            2,
                            Convention.STATEMENTS);
            int from = (Heads.BEFORE - 2) * Heads.SPAN_LABELS;
            float[] seen = Arrays.copyOfRange(spans, from, from + size * Heads.SPAN_LABELS);
            assertThat(
                            new LinearChain(
                                            Heads.SPAN_LABELS,
                                            EncoderWeights.named(
                                                    network.values(), "span.transitions"))
                                    .logShare(seen, labelled.labels()))
                    .isCloseTo(labelled.logShare(), within(1e-3));
            assertThat(
                            Heads.softmax(
                                    network.actScores(pass, batch, vectors).toFloatArray(),
                                    0,
                                    Heads.ACTS))
                    .containsExactly(
                            heads.acts(
                                    words,
                                    Optional.of(new int[] {2, 2}),
                                    List.of(new int[] {5, 12})),
                            within(1e-4));
            assertThat(network.sentenceScores(pass, batch, vectors).toFloatArray()[0])
                    .isCloseTo(heads.sentenceScore(words, 0, 13), within(1e-4f));
        }
    }

    @Test
    void headsInTheirFileLoseLittle() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Map<String, float[]> values = network.values();
        HeadFile.write(ExportCommand.heads(values), file);
        Map<String, float[]> read = HeadFile.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(new Heads(read)).isNotNull();
        assertThat(file.size()).isLessThan(2_000_000);
        read.forEach((name, numbers) -> {
            float[] old = EncoderWeights.named(values, name);
            for (int at = 0; at < old.length; at++) {
                assertThat(numbers[at]).as(name).isCloseTo(old[at], within(1e-3f));
            }
        });
    }

    @Test
    void trainingLearnsAFewSentencesAndGoesOnWhereItStopped(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> log = new ArrayList<>();
        List<Annotated> texts = List.of(annotated());
        try (NDManager own = NDManager.newBaseManager();
                Network pupil = new Network(own, EncoderWeights.published(), 3)) {
            Settings settings = settings(folder, 30);
            double before = loss(pupil);
            new Trainer(settings, vocabulary, pupil, own, log::add)
                    .run(texts, List.of(), done -> List.of());
            assertThat(loss(pupil)).isLessThan(before / 3);
            Map<String, float[]> trained = pupil.values();
            try (Network other = new Network(own, EncoderWeights.published(), 4)) {
                new Trainer(settings, vocabulary, other, own, log::add)
                        .run(texts, List.of(), done -> List.of());
                assertThat(other.values().get("cue.hidden.weight"))
                        .containsExactly(trained.get("cue.hidden.weight"));
            }
        }
        assertThat(log).anyMatch(line -> line.contains("resumed after epoch 30"));
    }

    private static Settings settings(Path folder, int epochs) {
        return new Settings(
                Path.of(""), List.of(), List.of(), List.of(), folder, epochs, 0, 0, 1, 640, 1, 1);
    }

    private static double loss(Network of) throws IOException {
        JniUtils.setGradMode(false);
        try (NDManager step = NDManager.newBaseManager()) {
            Loss.Parts parts =
                    Loss.of(of, new Network.Pass(step, null), new Batch(List.of(example())))
                            .parts();
            return parts.cue() + parts.span();
        }
    }

    private static Annotated annotated() {
        PieceText text = PieceText.of(TEXT, vocabulary);
        return new Annotated(
                "own",
                text,
                List.of(
                        new Relation(
                                List.of(new int[] {0, 1}),
                                List.of(new int[] {2, 2}),
                                List.of(new int[] {5, 12}),
                                2),
                        new Relation(
                                List.of(new int[] {22, 24}),
                                List.of(new int[] {25, 25}),
                                List.of(new int[] {14, 21}),
                                4)),
                List.of(),
                Convention.STATEMENTS);
    }

    private static Example example() {
        Annotated document = annotated();
        PieceWindow all = new PieceWindow(0, document.text().size());
        return Example.of(document, all, all.input(document.text(), vocabulary));
    }

    private static double cosine(float[] one, float[] other, int word) {
        double both = 0;
        double left = 0;
        double right = 0;
        for (int at = word * Heads.WIDTH; at < (word + 1) * Heads.WIDTH; at++) {
            both += one[at] * other[at];
            left += one[at] * one[at];
            right += other[at] * other[at];
        }
        return both / Math.sqrt(left * right);
    }
}
