package org.parley.reading.encoder;

/// A window's pieces to a vector for each word.
@FunctionalInterface
public interface WordEncoder {
    /// The vectors of a window's words.
    ///
    /// @return `words x Heads.WIDTH`, row-major; a word's vector is that of its first piece
    float[] encode(PieceWindow.Input window);
}
