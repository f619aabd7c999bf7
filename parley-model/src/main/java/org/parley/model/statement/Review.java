package org.parley.model.statement;

import java.util.Locale;

/// Whether a person has looked at a reading.
public enum Review {
    /// Read by machine, not looked at.
    SUGGESTED,
    /// Found right as it stands.
    ACCEPTED,
    /// Put right by a person.
    EDITED,
    /// Found wrong; kept, and used nowhere.
    REJECTED;

    /// The name used in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a person stands behind it.
    public boolean reviewed() {
        return this == ACCEPTED || this == EDITED;
    }
}
