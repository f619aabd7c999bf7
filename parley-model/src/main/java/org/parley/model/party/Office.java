package org.parley.model.party;

/// A post that lets its holder speak for a party.
///
/// @param title as texts name it: "Foreign Minister"
/// @param party name of the party spoken for
/// @param tenure when the person held it
public record Office(String title, String party, Tenure tenure) {
    public Office {
        if (title.isBlank() || party.isBlank()) {
            throw new IllegalArgumentException(
                    "An office needs a title and a party; found '%s' and '%s'."
                            .formatted(title, party));
        }
    }
}
