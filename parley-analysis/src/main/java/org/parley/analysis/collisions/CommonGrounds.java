package org.parley.analysis.collisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.position.Stance;
import org.parley.model.talks.Issue;

/// Where there is room: issues on which somebody gives and nobody's line crosses a demand.
final class CommonGrounds {
    private CommonGrounds() {}

    /// Issues with room: nobody's line crosses another's demand there, and somebody gives.
    static List<CommonGround> of(PositionMatrix matrix, List<Collision> collisions) {
        Set<String> crossed = new HashSet<>();
        collisions.forEach(collision -> crossed.add(collision.issue()));
        List<CommonGround> ground = new ArrayList<>();
        for (Issue issue : matrix.issues()) {
            if (crossed.contains(issue.id())) {
                continue;
            }
            Map<String, Holding> giving = new HashMap<>();
            boolean wanted = false;
            for (String party : matrix.parties()) {
                Holding gives =
                        strongest(
                                matrix.at(party, issue.id()),
                                Set.of(Stance.OFFERS, Stance.ACCEPTS));
                if (gives != null) {
                    giving.put(party, gives);
                }
                wanted |= strongest(matrix.at(party, issue.id()), Set.of(Stance.WANTS)) != null;
            }
            if (!giving.isEmpty()) {
                ground.add(new CommonGround(issue.id(), giving, giving.size() > 1 || wanted));
            }
        }
        return ground;
    }

    private static @Nullable Holding strongest(Position position, Set<Stance> stances) {
        return switch (position) {
            case Position.Silent _ -> null;
            case Position.Held held ->
                    held.holdings().stream()
                            .filter(holding -> stances.contains(holding.stance()))
                            .min(Comparator.comparing(Holding::basis))
                            .orElse(null);
        };
    }
}
