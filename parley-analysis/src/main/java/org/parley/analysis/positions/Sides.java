package org.parley.analysis.positions;

import org.parley.model.talks.Case;

/// Who belongs to whom: a bloc and its members, and those of one side in talks between two.
public final class Sides {
    private final Case talks;

    /// For the parties of a case.
    public Sides(Case talks) {
        this.talks = talks;
    }

    /// Whether one belongs to the other, both to one side of talks between two, or somebody to
    /// both.
    public boolean together(String one, String other) {
        return member(one, other)
                || member(other, one)
                || talks.tracks().stream()
                        .filter(track -> track.parties().size() == 2)
                        .flatMap(track -> track.parties().stream())
                        .anyMatch(bloc -> member(bloc, one) && member(bloc, other))
                || talks.party(one).stream()
                        .flatMap(bloc -> bloc.members().stream())
                        .anyMatch(shared -> member(other, shared.party()));
    }

    /// Whether a party is a member of a bloc.
    public boolean member(String bloc, String party) {
        return talks.party(bloc)
                .map(known ->
                        known.members().stream().anyMatch(member -> member.party().equals(party)))
                .orElse(false);
    }
}
