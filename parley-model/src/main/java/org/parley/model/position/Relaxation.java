package org.parley.model.position;

import java.util.List;

/// An inclusion-minimal set of red lines and refusals that must go for a deal to exist.
///
/// @param lines that must go, never empty
/// @param weight how firm and recent they are together; smaller is easier, at least 0
public record Relaxation(List<RedLine> lines, double weight) {
    public Relaxation {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "A relaxation gives up nothing. Maybe a deal exists as things stand.");
        }
        if (!(weight >= 0)) {
            throw new IllegalArgumentException(
                    "Weight %s of a relaxation must be at least 0.".formatted(weight));
        }
    }
}
