package org.parley.analysis.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stances.Stances;
import org.parley.model.position.Stance;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;

/// Who stands together on an issue: parties that the record shows holding one thing in one
/// statement ("CLAM, supported by CARICOM, proposed"), and whoever stands with those.
///
/// A demand or a refusal held together makes one camp; an offer or an acceptance does not, since
/// that is how camps meet.
public final class Camps {
    private static final Set<Stance> BINDING =
            Set.of(Stance.WANTS, Stance.REFUSES, Stance.RED_LINE);

    private final Map<String, String> camps = new HashMap<>();

    private Camps() {}

    /// The camps on an issue.
    ///
    /// @param utterances of the whole record; those on other issues do not count
    public static Camps on(String issue, List<Utterance> utterances) {
        Camps camps = new Camps();
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            if (issue.equals(said.issueId())
                    && Stances.of(said).filter(BINDING::contains).isPresent()) {
                camps.join(said.parties());
            }
        }
        return camps;
    }

    private void join(List<String> parties) {
        for (String party : parties) {
            String one = of(parties.getFirst());
            String other = of(party);
            camps.replaceAll((_, camp) -> camp.equals(other) ? one : camp);
            camps.put(party, one);
        }
    }

    private String of(String party) {
        return camps.computeIfAbsent(party, name -> name);
    }

    /// Whether two parties stand together.
    public boolean together(String one, String other) {
        return one.equals(other)
                || camps.containsKey(one)
                        && camps.getOrDefault(one, one).equals(camps.getOrDefault(other, other));
    }
}
