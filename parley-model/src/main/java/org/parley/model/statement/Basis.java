package org.parley.model.statement;

/// How we know what a party holds, from firm to loose. The three are never mixed.
public enum Basis {
    /// The party's own utterance: quoted, told with a verb of saying, or in its own paper.
    STATED,
    /// Told of the party by others, without an utterance of its own.
    REPORTED,
    /// Concluded from what others say or answer.
    INFERRED;

    /// The word as printed.
    public String word() {
        return switch (this) {
            case STATED -> "stated";
            case REPORTED -> "reported";
            case INFERRED -> "inferred";
        };
    }
}
