package org.parley.reading.encoder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Range;

/// Someone tied to what they said or hold, as read by the encoder.
///
/// @param source who, in pieces; empty when the text names nobody
/// @param cue the words that tie them; empty in a speaker's turn and for the author's own words
/// @param content what, in pieces; never empty
/// @param score how sure the reader is, 0 to 1
/// @param spanShare share of the pieces chosen for source and content among all there could be, 0
///   to 1; 1 where nothing was chosen
/// @param acts likelihood of each act; sums to at most 1, the rest being that nothing is done by it
public record ReadAttribution(
        List<Range> source,
        List<Range> cue,
        List<Range> content,
        double score,
        double spanShare,
        Map<Act, Double> acts) {
    public ReadAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        acts = Map.copyOf(acts);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("An attribution without content.");
        }
    }

    /// Where source and content were not chosen among others.
    public ReadAttribution(
            List<Range> source,
            List<Range> cue,
            List<Range> content,
            double score,
            Map<Act, Double> acts) {
        this(source, cue, content, score, 1, acts);
    }

    /// The likeliest act; of equally likely ones the first in the order of [Act].
    public Act act() {
        return acts.entrySet().stream()
                .max(
                        Map.Entry.<Act, Double>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<Act, Double>comparingByKey(
                                                Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Act.CLAIM);
    }

    /// First code unit of the cue, or of the content where there is no cue.
    public int place() {
        return (cue.isEmpty() ? content : cue).getFirst().start();
    }
}
