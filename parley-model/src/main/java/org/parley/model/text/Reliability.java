package org.parley.model.text;

/// How far a source can be relied upon: the letter of the Admiralty code (NATO STANAG 2511).
///
/// [#F] means unknown, not bad: it is never averaged with the others.
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String words;

    Reliability(String words) {
        this.words = words;
    }

    /// The code's own words for the letter.
    public String words() {
        return words;
    }
}
