package org.parley.reading.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.statement.Act;

/// What stands on the encoder's word vectors: which words are cues, what is source and content of a
/// cue, which sentences say something without a cue, and what is done by saying it.
///
/// Plain float arithmetic, the same as in training. All word vectors are rows of [#WIDTH] floats.
/// Immutable and thread-safe.
public final class Heads {
    /// Width of a word vector.
    public static final int WIDTH = 384;

    /// Width inside the heads.
    public static final int INNER = 256;

    /// Width inside the sentence and act heads, which have few examples to learn from.
    public static final int SMALL = 128;

    /// Labels of the cue head: outside, begin, inside.
    public static final int CUE_LABELS = 3;

    /// Labels of the span head: outside, begin and inside source, begin and inside content.
    public static final int SPAN_LABELS = 5;

    /// How many words before the cue the span head looks at.
    public static final int BEFORE = 64;

    /// How many words from the cue's first on it looks at, that one included.
    public static final int AFTER = 105;

    /// Words from one to the other end of what the span head looks at.
    public static final int REACH = BEFORE + AFTER;

    /// Rows of the table of distances.
    public static final int DISTANCES = 27;

    /// Rows of the table of paragraph distances.
    public static final int PARAGRAPHS = 7;

    /// Steps of the two convolutions.
    public static final List<Integer> DILATIONS = List.of(1, 3);

    /// Classes of the act head but the last, which is "none": models are stored in this order.
    public static final List<Act> ACT_ORDER = List.of(Act.values());

    /// How many classes the act head has.
    public static final int ACTS = ACT_ORDER.size() + 1;

    private static final int[] DISTANCE_EDGES = {1, 2, 3, 4, 5, 7, 10, 15, 23, 35, 55};
    private static final float EPSILON = 1e-5f;

    private final Map<String, float[]> weights;
    private final Layer cueHidden;
    private final Layer cueOut;
    private final Layer spanWord;
    private final Layer spanCue;
    private final Layer spanProduct;
    private final Layer spanGate;
    private final Layer[] convolutions;
    private final Layer spanOut;
    private final Layer sentenceHidden;
    private final Layer sentenceOut;
    private final Layer actHidden;
    private final Layer actOut;
    private final LinearChain cueChain = LinearChain.ofOrder(CUE_LABELS);
    private final LinearChain spanChain;

    /// From trained weights, under the names `parley-train` gives them, in plain Java.
    ///
    /// @throws IllegalArgumentException if one is missing
    public Heads(Map<String, float[]> weights) {
        this(weights, Dense::new);
    }

    /// From trained weights.
    ///
    /// @param wide makes the layers that see many rows at once
    /// @throws IllegalArgumentException if one is missing
    Heads(Map<String, float[]> weights, Layer.Maker wide) {
        this.weights = Map.copyOf(weights);
        this.cueHidden = dense("cue.hidden", wide);
        this.cueOut = dense("cue.out");
        this.spanWord = dense("span.word", wide);
        this.spanCue = dense("span.cue");
        this.spanProduct = wide.of(weight("span.product.weight"), new float[INNER]);
        this.spanGate = dense("span.gate");
        this.convolutions =
                IntStream.range(0, DILATIONS.size())
                        .mapToObj(index -> dense("span.conv" + index, wide))
                        .toArray(Layer[]::new);
        this.spanOut = dense("span.out");
        this.spanChain = new LinearChain(SPAN_LABELS, weight("span.transitions"));
        this.sentenceHidden = dense("sentence.hidden");
        this.sentenceOut = dense("sentence.out");
        this.actHidden = dense("act.hidden");
        this.actOut = dense("act.out");
    }

    /// Scores of the cue labels.
    ///
    /// @param words `count x WIDTH`
    /// @return `count x CUE_LABELS`
    public float[] cueScores(float[] words, int count, Convention convention) {
        float[] hidden = cueHidden.apply(words, count);
        float[] style = weight("cue.style");
        int from = convention.row() * INNER;
        for (int word = 0; word < count; word++) {
            for (int unit = 0; unit < INNER; unit++) {
                int at = word * INNER + unit;
                hidden[at] = gelu(hidden[at] + style[from + unit]);
            }
        }
        return cueOut.apply(hidden, count);
    }

    /// The best labels of cues for scores of neighbouring words.
    public int[] cues(float[] scores, int count) {
        return cueChain.best(scores, count);
    }

    /// The part of the span head that does not depend on the cue, once a window.
    ///
    /// @param words `count x WIDTH`
    /// @return `count x INNER`
    public float[] spanWords(float[] words, int count) {
        return spanWord.apply(words, count);
    }

    /// Labels of the words around one cue.
    ///
    /// @param from index of the first word labelled
    /// @param labels one per word from there on
    /// @param logShare log of the share these labels have of all labellings
    public record Labelled(int from, int[] labels, double logShare) {}

    /// Source and content of one cue.
    ///
    /// @param words `count x WIDTH`
    /// @param projected what [#spanWords] gave for them
    /// @param paragraphs paragraph number of each word
    /// @param first first word of the cue
    /// @param last last word of the cue
    public Labelled spans(
            float[] words,
            float[] projected,
            int[] paragraphs,
            int first,
            int last,
            Convention convention) {
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(paragraphs.length, first + AFTER);
        int count = to - from;
        float[] state = spanInput(words, projected, paragraphs, first, last, from, count);
        float[] style = weight("span.style");
        for (int at = 0; at < state.length; at++) {
            state[at] = gelu(state[at] + style[convention.row() * INNER + at % INNER]);
        }
        for (int index = 0; index < convolutions.length; index++) {
            convolve(state, count, index);
        }
        normalise(state, count, "span.norm");
        float[] emissions = spanOut.apply(state, count);
        for (int word = first; word <= Math.min(last, to - 1); word++) {
            int row = (word - from) * SPAN_LABELS;
            emissions[row] = 0;
            Arrays.fill(emissions, row + 1, row + SPAN_LABELS, -1e4f);
        }
        int[] labels = spanChain.best(emissions, count);
        return new Labelled(from, labels, spanChain.logShare(emissions, labels));
    }

    /// The log odds that a sentence says something without a cue.
    ///
    /// @param words vectors of a window
    /// @param first first word of the sentence
    /// @param last last word
    public float sentenceScore(float[] words, int first, int last) {
        float[] input = new float[2 * WIDTH];
        mean(words, first, last, input, 0);
        System.arraycopy(words, first * WIDTH, input, WIDTH, WIDTH);
        float[] hidden = gelu(sentenceHidden.apply(input, 1));
        return sentenceOut.apply(hidden, 1)[0];
    }

    /// The likelihood of each act, and of none, in [#ACT_ORDER], none last.
    ///
    /// @param words vectors of a window
    /// @param cue first and last word of the cue; empty when there is none
    /// @param content first and last word of each piece of the content, in turn; not empty
    public double[] acts(float[] words, Optional<int[]> cue, List<int[]> content) {
        float[] input = new float[2 * WIDTH];
        cue.ifPresentOrElse(
                ends -> {
                    for (int unit = 0; unit < WIDTH; unit++) {
                        input[unit] =
                                (words[ends[0] * WIDTH + unit] + words[ends[1] * WIDTH + unit]) / 2;
                    }
                },
                () -> System.arraycopy(weight("act.nocue"), 0, input, 0, WIDTH));
        int size = content.stream().mapToInt(piece -> piece[1] - piece[0] + 1).sum();
        for (int[] piece : content) {
            for (int word = piece[0]; word <= piece[1]; word++) {
                for (int unit = 0; unit < WIDTH; unit++) {
                    input[WIDTH + unit] += words[word * WIDTH + unit] / size;
                }
            }
        }
        float[] scores = actOut.apply(gelu(actHidden.apply(input, 1)), 1);
        return softmax(scores, 0, scores.length);
    }

    /// Softmax of a stretch of scores.
    public static double[] softmax(float[] scores, int from, int count) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < count; at++) {
            highest = Math.max(highest, scores[from + at]);
        }
        double[] shares = new double[count];
        double sum = 0;
        for (int at = 0; at < count; at++) {
            shares[at] = Math.exp(scores[from + at] - highest);
            sum += shares[at];
        }
        for (int at = 0; at < count; at++) {
            shares[at] /= sum;
        }
        return shares;
    }

    /// The row of the table of distances: 13 within the cue, lower before it, higher after it.
    ///
    /// @param distance signed distance in words from the cue's nearer end
    public static int distanceRow(int distance) {
        int away = Math.abs(distance);
        int row = 1;
        for (int edge : DISTANCE_EDGES) {
            if (away > edge) {
                row++;
            }
        }
        return distance == 0 ? 13 : distance < 0 ? 13 - row : 13 + row;
    }

    /// The row of the table of paragraph distances.
    ///
    /// @param distance signed, in paragraphs from the cue's
    public static int paragraphRow(int distance) {
        return Math.clamp(distance, -3, 3) + 3;
    }

    private float[] spanInput(
            float[] words,
            float[] projected,
            int[] paragraphs,
            int first,
            int last,
            int from,
            int count) {
        float[] cue = new float[3 * WIDTH];
        System.arraycopy(words, first * WIDTH, cue, 0, WIDTH);
        System.arraycopy(words, last * WIDTH, cue, WIDTH, WIDTH);
        for (int unit = 0; unit < WIDTH; unit++) {
            cue[2 * WIDTH + unit] = (cue[unit] + cue[WIDTH + unit]) / 2;
        }
        float[] gate = spanGate.apply(Arrays.copyOfRange(cue, 2 * WIDTH, 3 * WIDTH), 1);
        for (int unit = 0; unit < WIDTH; unit++) {
            gate[unit] = (float) Math.tanh(gate[unit]);
        }
        float[] gated = new float[count * WIDTH];
        for (int word = 0; word < count; word++) {
            for (int unit = 0; unit < WIDTH; unit++) {
                gated[word * WIDTH + unit] = words[(from + word) * WIDTH + unit] * gate[unit];
            }
        }
        float[] state = spanProduct.apply(gated, count);
        float[] ofCue = spanCue.apply(cue, 1);
        float[] distances = weight("span.distance");
        float[] paragraphTable = weight("span.paragraph");
        for (int word = 0; word < count; word++) {
            int place = from + word;
            int distance = place < first ? place - first : Math.max(0, place - last);
            int distanceAt = distanceRow(distance) * INNER;
            int paragraphAt = paragraphRow(paragraphs[place] - paragraphs[first]) * INNER;
            for (int unit = 0; unit < INNER; unit++) {
                state[word * INNER + unit] +=
                        projected[place * INNER + unit]
                                + ofCue[unit]
                                + distances[distanceAt + unit]
                                + paragraphTable[paragraphAt + unit];
            }
        }
        return state;
    }

    /// Adds to each word what a small network makes of it and of its two neighbours at a distance;
    /// beyond the ends stand zeros.
    private void convolve(float[] state, int count, int index) {
        int dilation = DILATIONS.get(index);
        float[] normal = state.clone();
        normalise(normal, count, "span.conv" + index + ".norm");
        float[] input = new float[count * 3 * INNER];
        for (int word = 0; word < count; word++) {
            for (int side = -1; side <= 1; side++) {
                int other = word + side * dilation;
                if (other >= 0 && other < count) {
                    System.arraycopy(
                            normal, other * INNER, input, (word * 3 + side + 1) * INNER, INNER);
                }
            }
        }
        float[] change = convolutions[index].apply(input, count);
        for (int at = 0; at < state.length; at++) {
            state[at] += gelu(change[at]);
        }
    }

    private void normalise(float[] rows, int count, String name) {
        float[] gain = weight(name + ".weight");
        float[] shift = weight(name + ".bias");
        for (int row = 0; row < count; row++) {
            int from = row * INNER;
            double mean = 0;
            for (int unit = 0; unit < INNER; unit++) {
                mean += rows[from + unit];
            }
            mean /= INNER;
            double square = 0;
            for (int unit = 0; unit < INNER; unit++) {
                double apart = rows[from + unit] - mean;
                square += apart * apart;
            }
            double factor = 1 / Math.sqrt(square / INNER + EPSILON);
            for (int unit = 0; unit < INNER; unit++) {
                rows[from + unit] =
                        (float) ((rows[from + unit] - mean) * factor) * gain[unit] + shift[unit];
            }
        }
    }

    private static void mean(float[] words, int first, int last, float[] result, int at) {
        for (int word = first; word <= last; word++) {
            for (int unit = 0; unit < WIDTH; unit++) {
                result[at + unit] += words[word * WIDTH + unit];
            }
        }
        for (int unit = 0; unit < WIDTH; unit++) {
            result[at + unit] /= last - first + 1;
        }
    }

    private static float[] gelu(float[] values) {
        for (int at = 0; at < values.length; at++) {
            values[at] = gelu(values[at]);
        }
        return values;
    }

    /// `x` times the normal distribution function at `x`, with the error function after Abramowitz
    /// and Stegun, "Handbook of Mathematical Functions" (1964), 7.1.26; error below 1.5e-7, the
    /// precision of a float.
    static float gelu(float x) {
        double z = Math.abs(x) * 0.7071067811865476;
        if (z > 5) {
            return x > 0 ? x : 0;
        }
        double t = 1 / (1 + 0.3275911 * z);
        double tail =
                t
                        * (0.254829592
                                + t
                                        * (-0.284496736
                                                + t
                                                        * (1.421413741
                                                                + t
                                                                        * (-1.453152027
                                                                                + t
                                                                                        * 1.061405429))))
                        * Math.exp(-z * z);
        double share = x >= 0 ? 1 - tail / 2 : tail / 2;
        return (float) (x * share);
    }

    private Layer dense(String name) {
        return dense(name, Dense::new);
    }

    private Layer dense(String name, Layer.Maker maker) {
        return maker.of(weight(name + ".weight"), weight(name + ".bias"));
    }

    private float[] weight(String name) {
        float[] values = weights.get(name);
        if (values == null) {
            throw new IllegalArgumentException(
                    "The heads have no weights \"%s\". Maybe the file is of another version."
                            .formatted(name));
        }
        return values;
    }
}
