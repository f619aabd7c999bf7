package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.WordPieces;

/// The encoder and its heads as a network of DJL arrays: what training changes.
///
/// Arithmetic of the heads is that of [Heads]; a test holds the two together. Word embeddings are
/// frozen, all but the row of the paragraph break.
final class Network implements AutoCloseable {
    private static final int LAYERS = 6;
    private static final int ATTENTION = 12;
    private static final float DROPPED = 0.1f;
    private static final float DROPPED_SMALL = 0.3f;
    private static final int POOL = 1 << 23;

    private final NDManager manager;
    private final NDArray table;
    private final Map<String, NDArray> parameters = new LinkedHashMap<>();
    private final Map<Float, NDArray> masks = new TreeMap<>();
    private final SplittableRandom random;

    /// One way through the network.
    ///
    /// @param manager owns all arrays that come into being
    /// @param dropout draws what is dropped in training; null in reading
    record Pass(NDManager manager, @Nullable SplittableRandom dropout) {}

    /// A network at its start.
    ///
    /// @param weights of the pretrained encoder, by the names of [EncoderWeights]
    /// @param seed of the heads' first weights and of the dropout
    Network(NDManager parent, EncoderWeights weights, long seed) {
        manager = parent.newSubManager();
        random = new SplittableRandom(seed);
        float[] words = weights.of("word").clone();
        int width = Heads.WIDTH;
        float[] separator = java.util.Arrays.copyOfRange(words, 102 * width, 103 * width);
        java.util.Arrays.fill(words, WordPieces.BREAK * width, (WordPieces.BREAK + 1) * width, 0);
        table = manager.create(words, new Shape(words.length / width, width));
        weights.encoder()
                .forEach((name, values) -> add(name, values.values(), new Shape(values.shape())));
        add("break", separator, new Shape(1, width));
        add("case", new float[4 * width], new Shape(4, width));
        addHeads();
        for (float share : new float[] {DROPPED, DROPPED_SMALL}) {
            masks.put(share, mask(share));
        }
    }

    /// All that is trained, by name, in a fixed order.
    Map<String, NDArray> parameters() {
        return parameters;
    }

    /// Whether a parameter belongs to the pretrained encoder, and learns slowly.
    static boolean isPretrained(String name) {
        return name.startsWith("layer.")
                || name.startsWith("norm.")
                || name.equals("position")
                || name.equals("type");
    }

    /// The values of all parameters.
    Map<String, float[]> values() {
        Map<String, float[]> values = new LinkedHashMap<>();
        parameters.forEach((name, array) -> values.put(name, array.toFloatArray()));
        return values;
    }

    /// A vector for each word of the batch.
    ///
    /// @return `words x WIDTH`
    NDArray words(Pass pass, Batch batch) {
        int windows = batch.windows;
        int pieces = batch.pieces;
        Shape shape = new Shape(windows, pieces);
        NDArray state = embed(pass.manager().create(batch.ids, shape), table);
        NDArray breaks = pass.manager().create(batch.breaks, new Shape(windows, pieces, 1));
        state = state.add(breaks.matMul(parameter("break")));
        state = state.add(parameter("position").get(pass.manager(), new NDIndex("0:" + pieces)));
        state = state.add(parameter("type"));
        state = state.add(embed(pass.manager().create(batch.cases, shape), parameter("case")));
        state = drop(pass, normalise(state, "norm", 1e-12f), DROPPED);
        NDArray padding =
                batch.padded
                        ? pass.manager().create(batch.padding, new Shape(windows, 1, 1, pieces))
                        : null;
        for (int layer = 0; layer < LAYERS; layer++) {
            String name = "layer." + layer + ".";
            NDArray attended = attend(pass, state, name, padding);
            state =
                    normalise(
                            state.add(drop(pass, linear(attended, name + "out"), DROPPED)),
                            name + "norm1",
                            1e-12f);
            NDArray inner = linear(gelu(linear(state, name + "up")), name + "down");
            state = normalise(state.add(drop(pass, inner, DROPPED)), name + "norm2", 1e-12f);
        }
        NDArray flat = state.reshape((long) windows * pieces, Heads.WIDTH);
        return embed(pass.manager().create(batch.firsts, new Shape(batch.words)), flat);
    }

    /// Scores of the cue labels.
    ///
    /// @return `words x CUE_LABELS`
    NDArray cueScores(Pass pass, Batch batch, NDArray words) {
        NDArray styles = pass.manager().create(batch.styles, new Shape(batch.words));
        NDArray hidden = linear(words, "cue.hidden").add(embed(styles, parameter("cue.style")));
        return linear(drop(pass, gelu(hidden), DROPPED), "cue.out");
    }

    /// Scores of the span labels around each cue, those of the cue itself and of places beyond the
    /// window fixed to "outside".
    ///
    /// @return `cues x REACH x SPAN_LABELS`
    NDArray spanScores(Pass pass, Batch batch, NDArray plain) {
        int cues = batch.cues;
        int reach = Heads.REACH;
        NDArray words = drop(pass, plain, DROPPED);
        NDArray around = pass.manager().create(batch.around, new Shape(cues, reach));
        NDArray first = embed(pass.manager().create(batch.cueFirst, new Shape(cues)), words);
        NDArray last = embed(pass.manager().create(batch.cueLast, new Shape(cues)), words);
        NDArray middle = scaled(pass, first.add(last), 0.5f);
        NDArray gate = linear(middle, "span.gate").tanh().reshape(cues, 1, Heads.WIDTH);
        NDArray ofCue =
                linear(first.concat(last, 1).concat(middle, 1), "span.cue")
                        .add(
                                embed(
                                        pass.manager().create(batch.cueStyle, new Shape(cues)),
                                        parameter("span.style")))
                        .reshape(cues, 1, Heads.INNER);
        NDArray gated = embed(around, words).mul(gate);
        NDArray product =
                gated.reshape((long) cues * reach, Heads.WIDTH)
                        .matMul(parameter("span.product.weight").transpose())
                        .reshape(cues, reach, Heads.INNER);
        NDArray state =
                embed(around, linear(words, "span.word"))
                        .add(product)
                        .add(ofCue)
                        .add(
                                embed(
                                        pass.manager()
                                                .create(batch.distances, new Shape(cues, reach)),
                                        parameter("span.distance")))
                        .add(
                                embed(
                                        pass.manager()
                                                .create(batch.paragraphs, new Shape(cues, reach)),
                                        parameter("span.paragraph")));
        state = gelu(state);
        NDArray valid = pass.manager().create(batch.valid, new Shape(cues, reach, 1));
        for (int index = 0; index < Heads.DILATIONS.size(); index++) {
            state = convolve(pass, state, valid, index);
        }
        NDArray scores = linear(normalise(state, "span.norm", 1e-5f), "span.out");
        return scores.mul(pass.manager().create(batch.kept, new Shape(cues, reach, 1)))
                .add(pass.manager().create(batch.fixed, new Shape(cues, reach, Heads.SPAN_LABELS)));
    }

    /// Scores of the acts.
    ///
    /// @return `acts x ACTS`
    NDArray actScores(Pass pass, Batch batch, NDArray words) {
        NDArray cue =
                pass.manager()
                        .create(batch.actCues, new Shape(batch.acts, batch.words))
                        .matMul(words)
                        .add(
                                pass.manager()
                                        .create(batch.actWithout, new Shape(batch.acts, 1))
                                        .matMul(parameter("act.nocue")));
        NDArray content =
                pass.manager()
                        .create(batch.actContents, new Shape(batch.acts, batch.words))
                        .matMul(words);
        NDArray input = drop(pass, cue.concat(content, 1), DROPPED_SMALL);
        NDArray hidden = gelu(linear(input, "act.hidden"));
        return linear(drop(pass, hidden, DROPPED_SMALL), "act.out");
    }

    /// Log odds that sentences say something without a cue.
    ///
    /// @return `sentences x 1`
    NDArray sentenceScores(Pass pass, Batch batch, NDArray words) {
        Shape shape = new Shape(batch.sentences, batch.words);
        NDArray mean = pass.manager().create(batch.sentenceWords, shape).matMul(words);
        NDArray first = pass.manager().create(batch.sentenceFirst, shape).matMul(words);
        NDArray input = drop(pass, mean.concat(first, 1), DROPPED_SMALL);
        NDArray hidden = gelu(linear(input, "sentence.hidden"));
        return linear(drop(pass, hidden, DROPPED_SMALL), "sentence.out");
    }

    @Override
    public void close() {
        manager.close();
    }

    private NDArray attend(Pass pass, NDArray state, String name, @Nullable NDArray padding) {
        long windows = state.getShape().get(0);
        long pieces = state.getShape().get(1);
        int width = Heads.WIDTH / ATTENTION;
        NDArray all =
                linear(state, name + "qkv")
                        .reshape(windows, pieces, 3, ATTENTION, width)
                        .transpose(2, 0, 3, 1, 4);
        NDArray query = scaled(pass, all.get(0), (float) (1 / Math.sqrt(width)));
        NDArray weights = query.matMul(all.get(1).transpose(0, 1, 3, 2));
        if (padding != null) {
            weights = weights.addi(padding);
        }
        return weights.softmax(-1)
                .matMul(all.get(2))
                .transpose(0, 2, 1, 3)
                .reshape(windows, pieces, Heads.WIDTH);
    }

    private NDArray convolve(Pass pass, NDArray state, NDArray valid, int index) {
        String name = "span.conv" + index;
        int dilation = Heads.DILATIONS.get(index);
        long cues = state.getShape().get(0);
        NDArray normal = normalise(state, name + ".norm", 1e-5f).mul(valid);
        NDArray zeros = pass.manager().zeros(new Shape(cues, dilation, Heads.INNER));
        NDArray padded = zeros.concat(normal, 1).concat(zeros, 1);
        int reach = Heads.REACH;
        NDArray left = padded.get(new NDIndex(":, 0:" + reach));
        NDArray right =
                padded.get(new NDIndex(":, %d:%d".formatted(2 * dilation, 2 * dilation + reach)));
        return state.add(gelu(linear(left.concat(normal, 2).concat(right, 2), name)));
    }

    /// An array times a number. DJL's own `mul(Number)` closes the number at once, and its memory,
    /// which is Java's, may be given to another before the backward pass reads it: gradients then
    /// come out as anything.
    static NDArray scaled(Pass pass, NDArray input, float factor) {
        return input.mul(pass.manager().create(factor));
    }

    private NDArray linear(NDArray input, String name) {
        return input.getNDArrayInternal()
                .linear(input, parameter(name + ".weight"), parameter(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray normalise(NDArray input, String name, float epsilon) {
        long width = input.getShape().get(input.getShape().dimension() - 1);
        return input.getNDArrayInternal()
                .layerNorm(
                        input,
                        new Shape(width),
                        parameter(name + ".weight"),
                        parameter(name + ".bias"),
                        epsilon)
                .singletonOrThrow();
    }

    private static NDArray embed(NDArray rows, NDArray table) {
        NDList result = rows.getNDArrayInternal().embedding(rows, table, SparseFormat.DENSE);
        return result.singletonOrThrow();
    }

    private static NDArray gelu(NDArray input) {
        return input.getNDArrayInternal().gelu();
    }

    /// Dropout with a stretch of masks drawn beforehand: drawing them anew took a third of a step.
    private NDArray drop(Pass pass, NDArray input, float share) {
        NDArray pool = masks.get(share);
        SplittableRandom dropout = pass.dropout();
        if (dropout == null || pool == null) {
            return input;
        }
        long size = input.getShape().size();
        if (size >= POOL) {
            throw new IllegalArgumentException(
                    "An array of %d numbers exceeds the %d masks. Maybe the batch is too large."
                            .formatted(size, POOL));
        }
        long from = dropout.nextLong(POOL - size);
        return input.mul(
                pool.get(pass.manager(), new NDIndex(from + ":" + (from + size)))
                        .reshape(input.getShape()));
    }

    private NDArray mask(float share) {
        float[] values = new float[POOL];
        for (int at = 0; at < POOL; at++) {
            values[at] = random.nextDouble() < share ? 0 : 1 / (1 - share);
        }
        return manager.create(values);
    }

    private NDArray parameter(String name) {
        NDArray array = parameters.get(name);
        if (array == null) {
            throw new IllegalStateException("No parameter \"" + name + "\".");
        }
        return array;
    }

    private void add(String name, float[] values, Shape shape) {
        NDArray array = manager.create(values, shape);
        array.setRequiresGradient(true);
        parameters.put(name, array);
    }

    private void addHeads() {
        int width = Heads.WIDTH;
        int inner = Heads.INNER;
        int small = Heads.SMALL;
        int styles = Convention.values().length;
        addLinear("cue.hidden", width, inner);
        add("cue.style", new float[styles * inner], new Shape(styles, inner));
        addLinear("cue.out", inner, Heads.CUE_LABELS);
        addLinear("span.word", width, inner);
        addLinear("span.cue", 3 * width, inner);
        add("span.product.weight", uniform(width, inner), new Shape(inner, width));
        addLinear("span.gate", width, width);
        add("span.distance", normal(Heads.DISTANCES * inner), new Shape(Heads.DISTANCES, inner));
        add("span.paragraph", normal(Heads.PARAGRAPHS * inner), new Shape(Heads.PARAGRAPHS, inner));
        add("span.style", new float[styles * inner], new Shape(styles, inner));
        for (int index = 0; index < Heads.DILATIONS.size(); index++) {
            addNorm("span.conv" + index + ".norm", inner);
            addLinear("span.conv" + index, 3 * inner, inner);
        }
        addNorm("span.norm", inner);
        addLinear("span.out", inner, Heads.SPAN_LABELS);
        int labels = Heads.SPAN_LABELS;
        add("span.transitions", new float[labels * labels], new Shape(labels, labels));
        addLinear("sentence.hidden", 2 * width, small);
        addLinear("sentence.out", small, 1);
        add("act.nocue", new float[width], new Shape(1, width));
        addLinear("act.hidden", 2 * width, small);
        addLinear("act.out", small, Heads.ACTS);
    }

    private void addLinear(String name, int inputs, int outputs) {
        add(name + ".weight", uniform(inputs, outputs), new Shape(outputs, inputs));
        add(name + ".bias", new float[outputs], new Shape(outputs));
    }

    private void addNorm(String name, int size) {
        float[] ones = new float[size];
        java.util.Arrays.fill(ones, 1);
        add(name + ".weight", ones, new Shape(size));
        add(name + ".bias", new float[size], new Shape(size));
    }

    private float[] uniform(int inputs, int outputs) {
        double bound = 1 / Math.sqrt(inputs);
        float[] values = new float[inputs * outputs];
        for (int at = 0; at < values.length; at++) {
            values[at] = (float) random.nextDouble(-bound, bound);
        }
        return values;
    }

    private float[] normal(int size) {
        float[] values = new float[size];
        for (int at = 0; at < size; at++) {
            values[at] = (float) (0.1 * random.nextGaussian());
        }
        return values;
    }
}
