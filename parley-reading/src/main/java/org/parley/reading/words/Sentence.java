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

    /// The tokens of a range as they stand, with a space where the text has a gap.
    ///
    /// @param to one past the last
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && at(i).start() == at(i - 1).end();
            if (i > from && !glued) {
                words.append(' ');
            }
            words.append(at(i).text());
        }
        return words.toString();
    }

    /// The tokens of a range in lower case, with a space between any two.
    ///
    /// @param to one past the last
    public String lowerWords(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(at(i).lower());
        }
        return words.toString();
    }
}
