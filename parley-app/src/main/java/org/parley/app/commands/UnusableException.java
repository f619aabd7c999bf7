package org.parley.app.commands;

/// Input that cannot be used, or output that cannot be written; the message says what to try.
final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
        super(message);
    }
}
