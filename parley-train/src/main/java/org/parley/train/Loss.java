package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.LinearChain;

/// The loss of a batch, and its parts as numbers.
///
/// The random field's likelihood and gradient are computed in plain Java, with the class that
/// decodes at run time, and enter the graph as constants: the sum of scores times their gradient
/// has that gradient. A hundred steps of a recursion in DJL would cost more than the encoder.
///
/// @param total what to go down on
/// @param parts its parts
record Loss(NDArray total, Parts parts) {
    /// The parts of a loss, unweighted.
    ///
    /// @param cue cross-entropy of cue labels, a cue
    /// @param span negative log likelihood of the span labels, a cue
    /// @param act cross-entropy of acts, an act
    /// @param sentence cross-entropy of sentences, a sentence
    record Parts(double cue, double span, double act, double sentence) {}

    private static final float SPAN_WEIGHT = 0.5f;
    private static final float ACT_WEIGHT = 0.5f;
    private static final float SENTENCE_WEIGHT = 0.5f;

    static Loss of(Network network, Network.Pass pass, Batch batch) {
        NDManager step = pass.manager();
        NDArray words = network.words(pass, batch);
        float share = 1f / Math.max(1, batch.cues);
        List<NDArray> parts = new ArrayList<>();
        NDArray cue =
                crossEntropy(
                        network.cueScores(pass, batch, words),
                        step.create(batch.cueTargets, new Shape(batch.words, Heads.CUE_LABELS)));
        parts.add(Network.scaled(pass, cue, share));
        double span = 0;
        if (batch.cues > 0) {
            NDArray scores = network.spanScores(pass, batch, words);
            NDArray transitions = EncoderWeights.named(network.parameters(), "span.transitions");
            Chains chains = Chains.of(batch, scores, transitions, SPAN_WEIGHT * share);
            span = chains.loss;
            parts.add(scores.mul(step.create(chains.scores, scores.getShape())).sum());
            parts.add(
                    step.create(chains.transitions, transitions.getShape()).mul(transitions).sum());
        }
        double act = 0;
        if (batch.acts > 0) {
            NDArray loss = acts(network, pass, batch, words);
            act = loss.getFloat() / batch.acts;
            parts.add(Network.scaled(pass, loss, ACT_WEIGHT * share));
        }
        double sentence = 0;
        if (batch.sentences > 0) {
            NDArray loss = sentences(network, pass, batch, words);
            sentence = loss.getFloat() / batch.sentences;
            parts.add(Network.scaled(pass, loss, SENTENCE_WEIGHT * share));
        }
        NDArray total = parts.getFirst();
        for (NDArray part : parts.subList(1, parts.size())) {
            total = total.add(part);
        }
        return new Loss(total, new Parts(cue.getFloat() * share, span, act, sentence));
    }

    /// The sum of the losses of the act and sentence heads, on given vectors.
    ///
    /// @throws IllegalArgumentException if the batch has neither acts nor sentences
    static NDArray small(Network network, Network.Pass pass, Batch batch, NDArray words) {
        if (batch.acts == 0) {
            return sentences(network, pass, batch, words);
        }
        NDArray acts = acts(network, pass, batch, words);
        return batch.sentences == 0 ? acts : acts.add(sentences(network, pass, batch, words));
    }

    private static NDArray acts(Network network, Network.Pass pass, Batch batch, NDArray words) {
        return crossEntropy(
                network.actScores(pass, batch, words),
                pass.manager().create(batch.actTargets, new Shape(batch.acts, Heads.ACTS)));
    }

    /// `log(1 + exp(-t x))` as cross-entropy of two classes, the other's score being zero.
    private static NDArray sentences(
            Network network, Network.Pass pass, Batch batch, NDArray words) {
        NDArray scores = network.sentenceScores(pass, batch, words);
        NDArray targets =
                pass.manager().create(batch.sentenceTargets, new Shape(batch.sentences, 1));
        NDArray margin = scores.mul(targets);
        NDArray both = margin.concat(Network.scaled(pass, margin, 0), 1).logSoftmax(1);
        return both.get(":, 0").sum().neg();
    }

    private static NDArray crossEntropy(NDArray scores, NDArray targets) {
        return scores.logSoftmax(1).mul(targets).sum().neg();
    }

    /// The random field over a batch: mean loss, and gradients times a scale.
    private static final class Chains {
        final float[] scores;
        final float[] transitions;
        double loss;

        private Chains(int scores, int transitions) {
            this.scores = new float[scores];
            this.transitions = new float[transitions];
        }

        static Chains of(Batch batch, NDArray scores, NDArray transitions, float scale) {
            float[] values = scores.toFloatArray();
            float[] between = transitions.toFloatArray();
            LinearChain chain = new LinearChain(Heads.SPAN_LABELS, between);
            Chains chains = new Chains(values.length, between.length);
            for (int cue = 0; cue < batch.cues; cue++) {
                Example.CueSpans spans = batch.spans.get(cue);
                int at = Heads.BEFORE - (spans.first() - spans.from());
                chains.loss +=
                        chain.loss(
                                        values,
                                        (cue * Heads.REACH + at) * Heads.SPAN_LABELS,
                                        spans.labels(),
                                        chains.scores,
                                        chains.transitions,
                                        scale)
                                / batch.cues;
            }
            return chains;
        }
    }
}
