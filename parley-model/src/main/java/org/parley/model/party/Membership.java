package org.parley.model.party;

/// One party's place in another.
///
/// @param party name of the member
/// @param tenure when it was one
public record Membership(String party, Tenure tenure) {
    public Membership {
        if (party.isBlank()) {
            throw new IllegalArgumentException("A member has no name.");
        }
    }
}
