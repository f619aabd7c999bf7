package org.parley.reading.documents;

/// A file that is not a readable text; the message says what was found and what to try.
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
