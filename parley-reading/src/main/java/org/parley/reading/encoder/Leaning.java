package org.parley.reading.encoder;

/// How readily a reader takes what it is unsure of: more is found, less of it is right.
///
/// @param cue added to the score of words being part of a cue; 0 as trained
/// @param sentence log odds from which a sentence without a cue is taken; 0 from even odds
public record Leaning(float cue, float sentence) {
    /// As trained.
    public static final Leaning NONE = new Leaning(0, 0);
}
