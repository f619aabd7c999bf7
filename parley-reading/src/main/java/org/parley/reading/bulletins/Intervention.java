package org.parley.reading.bulletins;

import java.util.List;
import org.parley.reading.attribution.Range;

/// One thing said in a sentence of a bulletin.
///
/// @param actors who says it: those named as subject, those with them, and the groups they speak
///   for
/// @param supporters who supports it
/// @param opponents who opposes it
/// @param predicate the verb
/// @param negated whether the verb is denied ("did not support")
/// @param point what it is about, in pieces, in the order in which a triple has them; may be empty
public record Intervention(
        List<NamedParty> actors,
        List<NamedParty> supporters,
        List<NamedParty> opponents,
        Range predicate,
        boolean negated,
        List<Range> point) {
    public Intervention {
        actors = List.copyOf(actors);
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
        point = List.copyOf(point);
    }
}
