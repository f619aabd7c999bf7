package org.parley.analysis.strands;

import java.util.List;

/// Documents that hang together by parties or issues.
///
/// @param documents ids, never empty
/// @param parties names of those who are on record in them, those heard in most documents first
public record Strand(List<String> documents, List<String> parties) {
    public Strand {
        documents = List.copyOf(documents);
        parties = List.copyOf(parties);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("A strand has no document.");
        }
    }

    /// In a few words: "a.txt and 3 more (Kenya, Uganda)".
    public String words() {
        String more = documents.size() == 1 ? "" : " and %d more".formatted(documents.size() - 1);
        List<String> named = parties.subList(0, Math.min(3, parties.size()));
        return documents.getFirst()
                + more
                + (named.isEmpty() ? "" : " (" + String.join(", ", named) + ")");
    }
}
