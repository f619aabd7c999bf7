package org.parley.reading.words;

import java.util.List;

/// A sentence, a heading, or an item of a list.
///
/// @param start first code unit
/// @param end one past the last, closing mark included
/// @param paragraph index of the paragraph it belongs to, from 0
/// @param tokens in order
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// Number of tokens.
    public int size() {
        return tokens.size();
    }

    /// The token at an index.
    public Token at(int index) {
        return tokens.get(index);
    }
}
