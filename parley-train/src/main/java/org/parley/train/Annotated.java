package org.parley.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.PieceText;

/// A text with what annotators found in it.
///
/// @param id the document's name in its corpus
/// @param text in words
/// @param relations as annotated
/// @param spurious what a reader found and the annotators did not: examples of no act
/// @param convention by which convention
record Annotated(
        String id,
        PieceText text,
        List<Relation> relations,
        List<Relation> spurious,
        Convention convention) {
    /// The same with other spurious findings.
    Annotated withSpurious(List<Relation> others) {
        return new Annotated(id, text, relations, others, convention);
    }

    /// The same with the acts of some relations.
    ///
    /// @param acts number of the relation to class of its act
    Annotated withActs(Map<Integer, Integer> acts) {
        List<Relation> told = new ArrayList<>();
        for (int number = 0; number < relations.size(); number++) {
            Relation relation = relations.get(number);
            told.add(
                    new Relation(
                            relation.source(),
                            relation.cue(),
                            relation.content(),
                            acts.getOrDefault(number, relation.act())));
        }
        return new Annotated(id, text, told, spurious, convention);
    }
}
