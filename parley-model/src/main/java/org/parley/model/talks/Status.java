package org.parley.model.talks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a negotiation stands as a whole.
public enum Status {
    OPEN,
    SUSPENDED,
    AGREED,
    FAILED,
    CLOSED;

    /// The name used in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word as printed.
    public String word() {
        return name().charAt(0) + key().substring(1);
    }

    /// The status of a key, empty when none has it.
    public static Optional<Status> ofKey(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equals(key)).findFirst();
    }
}
