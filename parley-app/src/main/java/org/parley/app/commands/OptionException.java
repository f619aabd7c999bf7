package org.parley.app.commands;

/// An option's value that is not allowed; the message names what is.
final class OptionException extends Exception {
    private static final long serialVersionUID = 1;

    OptionException(String message) {
        super(message);
    }
}
