package org.parley.reading.encoder;

/// Says why the encoder cannot run here: the caller reads by rules instead.
public final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    UnavailableException(String message) {
        super(message);
    }
}
