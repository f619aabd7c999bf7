package org.parley.analysis.voices;

import java.util.List;
import org.parley.model.statement.Utterance;

/// A party that is heard and does not sit at the table.
///
/// @param party its name
/// @param heard what it says: concerns and demands first
/// @param about what others say of its place
public record Voice(String party, List<Utterance> heard, List<Utterance> about) {
    public Voice {
        heard = List.copyOf(heard);
        about = List.copyOf(about);
        if (heard.isEmpty()) {
            throw new IllegalArgumentException("%s is not heard anywhere.".formatted(party));
        }
    }
}
