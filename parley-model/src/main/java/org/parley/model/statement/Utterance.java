package org.parley.model.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Something said once, by someone, at a time and place, with every document that has it.
///
/// @param id shared by the witnesses
/// @param witnesses statements of the same words in one or more documents, earliest first; the
///   first stands for all of them
public record Utterance(String id, List<Statement> witnesses) {
    public Utterance {
        witnesses = List.copyOf(witnesses);
        if (witnesses.isEmpty()) {
            throw new IllegalArgumentException("Utterance '%s' has no witness.".formatted(id));
        }
        for (Statement witness : witnesses) {
            if (!witness.utterance().equals(id)) {
                throw new IllegalArgumentException(
                        "Utterance '%s' lists a witness of '%s'."
                                .formatted(id, witness.utterance()));
            }
        }
    }

    /// The statement that stands for the utterance.
    public Statement first() {
        return witnesses.getFirst();
    }

    /// Ids of the documents that carry it, in order, each once.
    public Set<String> documents() {
        Set<String> documents = new LinkedHashSet<>();
        witnesses.forEach(witness -> documents.add(witness.document().id()));
        return documents;
    }
}
