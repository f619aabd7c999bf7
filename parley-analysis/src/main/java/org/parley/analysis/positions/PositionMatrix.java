package org.parley.analysis.positions;

import java.util.List;
import java.util.Map;
import org.parley.model.position.Position;
import org.parley.model.talks.Issue;

/// Positions of parties (columns) on issues (rows).
///
/// @param parties names, those who sit at the table first, each group by how much they say
/// @param issues in the case's order, those without any position left out
/// @param cells party and issue to position; every pair is there, silence included
public record PositionMatrix(List<String> parties, List<Issue> issues, Map<Cell, Position> cells) {
    public PositionMatrix {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        cells = Map.copyOf(cells);
    }

    /// A place in the matrix.
    public record Cell(String party, String issue) {}

    /// The position of a party on an issue.
    ///
    /// @throws IllegalArgumentException if the matrix has no such row or column
    public Position at(String party, String issue) {
        Position position = cells.get(new Cell(party, issue));
        if (position == null) {
            throw new IllegalArgumentException(
                    "The matrix has no cell for %s on '%s'; it has %s."
                            .formatted(party, issue, parties));
        }
        return position;
    }
}
