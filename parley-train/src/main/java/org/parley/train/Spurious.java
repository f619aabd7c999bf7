package org.parley.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.attribution.Range;
import org.parley.reading.encoder.EncoderReader;
import org.parley.reading.encoder.PieceText;
import org.parley.reading.encoder.ReadAttribution;

/// What a half-trained reader finds in training texts and the annotators did not: examples from
/// which the act head learns what is no statement.
final class Spurious {
    private static final double NEAR = 0.2;

    private Spurious() {}

    /// The texts, each with the reader's spurious findings.
    static List<Annotated> of(List<Annotated> documents, EncoderReader reader) {
        return documents.stream()
                .map(document -> document.withSpurious(of(document, reader)))
                .toList();
    }

    private static List<Relation> of(Annotated document, EncoderReader reader) {
        List<Relation> spurious = new ArrayList<>();
        for (ReadAttribution read : reader.read(document.text())) {
            Relation relation =
                    new Relation(
                            words(document.text(), read.source()),
                            words(document.text(), read.cue()),
                            words(document.text(), read.content()),
                            Example.noAct());
            if (document.relations().stream().noneMatch(gold -> isNear(gold, relation))) {
                spurious.add(relation);
            }
        }
        return spurious;
    }

    private static boolean isNear(Relation gold, Relation found) {
        Set<Integer> one = indices(gold.content());
        Set<Integer> other = indices(found.content());
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        one.addAll(other);
        return both.size() > NEAR * one.size();
    }

    private static Set<Integer> indices(List<int[]> pieces) {
        Set<Integer> indices = new HashSet<>();
        for (int[] piece : pieces) {
            for (int word = piece[0]; word <= piece[1]; word++) {
                indices.add(word);
            }
        }
        return indices;
    }

    private static List<int[]> words(PieceText text, List<Range> ranges) {
        return ranges.stream().map(range -> text.within(range.start(), range.end())).toList();
    }
}
