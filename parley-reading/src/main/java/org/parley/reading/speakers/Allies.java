package org.parley.reading.speakers;

import java.util.List;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.World;

/// The alliance that somebody's allies are: "the United States and its allies" speak for the one
/// that the document is about, too.
final class Allies {
    private final World world;
    private final List<String> principal;
    private final Mentions mentions;

    Allies(World world, List<String> principal, Mentions mentions) {
        this.world = world;
        this.principal = principal;
        this.mentions = mentions;
    }

    /// Adds the alliance that a phrase means to the parties it names.
    void addTo(Set<String> parties, Sentence s, int from, int to) {
        addAlliance(s, from, to, parties);
        if (parties.isEmpty() && s.at(from).is("allied")) {
            mentions.called("allies", s.at(from).start()).ifPresent(parties::add);
        }
    }

    private void addAlliance(Sentence s, int from, int to, Set<String> parties) {
        for (int i = from + 2; i < to; i++) {
            boolean theirs =
                    s.at(i).is("allies") && (s.at(i - 1).is("its") || s.at(i - 2).is("its"));
            if (theirs) {
                for (String party : principal) {
                    if (hasMember(party, parties)) {
                        parties.add(party);
                        return;
                    }
                }
            }
        }
    }

    private boolean hasMember(String party, Set<String> parties) {
        return world.party(party)
                .map(known ->
                        known.members().stream()
                                .anyMatch(member -> parties.contains(member.party())))
                .orElse(false);
    }
}
