package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.Sentence;

/// Gives quotations that stand without a cue of their own to the attribution before them.
final class QuoteRuns {
    private QuoteRuns() {}

    /// The attributions, the direct ones among them with the quotations that continue them.
    static List<Attribution> continued(
            String text, List<Sentence> sentences, Quotations quotations, List<Attribution> found) {
        List<Attribution> result = new ArrayList<>(found);
        for (Quotation quotation : quotations.all()) {
            if (quotation.length() < 25
                    || !opensSentence(sentences, quotation)
                    || !fillsSentence(sentences, quotation)
                    || taken(result, quotation)) {
                continue;
            }
            int before = lastSpeech(result, sentences, quotation);
            if (before >= 0) {
                Attribution one = result.get(before);
                result.set(
                        before,
                        one.withContent(List.of(new Range(quotation.start(), quotation.end()))));
            }
        }
        return result;
    }

    private static boolean opensSentence(List<Sentence> sentences, Quotation quotation) {
        return sentences.stream().anyMatch(sentence -> sentence.start() == quotation.start());
    }

    private static boolean fillsSentence(List<Sentence> sentences, Quotation quotation) {
        for (Sentence sentence : sentences) {
            if (sentence.start() < quotation.end() && quotation.end() <= sentence.end()) {
                return sentence.end() - quotation.end() <= 1;
            }
        }
        return false;
    }

    private static boolean taken(List<Attribution> found, Quotation quotation) {
        Range range = new Range(quotation.start(), quotation.end());
        return found.stream()
                .anyMatch(one ->
                        one.content().stream()
                                .anyMatch(content ->
                                        content.overlaps(range)
                                                        && content.end() - content.start()
                                                                > range.end() - range.start() - 6
                                                // its first piece, then "— said X —"
                                                || content.start() == range.start()
                                                        && one.content().size() > 1));
    }

    /// The last attribution of speech that ends in the sentence before, in this paragraph or the
    /// last.
    private static int lastSpeech(
            List<Attribution> found, List<Sentence> sentences, Quotation quotation) {
        int index = 0;
        while (index < sentences.size() && sentences.get(index).start() < quotation.start()) {
            index++;
        }
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            Attribution one = found.get(i);
            if (one.form() != Attribution.Form.SPEECH || one.source().isEmpty()) {
                continue;
            }
            int end = 0;
            for (Range range : one.content()) {
                end = Math.max(end, range.end());
            }
            for (Range range : one.source()) {
                end = Math.max(end, range.end());
            }
            boolean adjoining =
                    index > 0 && end > sentences.get(index - 1).start() && end <= quotation.start();
            if (adjoining && (best < 0 || !encloses(found.get(best), one))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean encloses(Attribution outer, Attribution inner) {
        return outer.content().stream()
                .anyMatch(range -> range.encloses(inner.content().getFirst()));
    }
}
