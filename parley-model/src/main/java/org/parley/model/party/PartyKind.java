package org.parley.model.party;

import java.util.Locale;

/// What a party is.
public enum PartyKind {
    STATE,
    ORGANISATION,
    BLOC,
    MOVEMENT,
    GROUP;

    /// The name used in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
