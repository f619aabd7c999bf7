package org.parley.reading.words;

/// Parts of speech of Universal Dependencies (universaldependencies.org/u/pos).
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /// The tag of a name, [#X] for names outside the set.
    public static Tag of(String name) {
        for (Tag tag : values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return X;
    }
}
