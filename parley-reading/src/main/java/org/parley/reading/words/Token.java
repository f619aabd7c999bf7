package org.parley.reading.words;

/// A word or mark.
///
/// @param start first code unit in the document's text
/// @param end one past the last
/// @param text as it stands
/// @param lower in lower case, with a straight apostrophe
/// @param tag part of speech; [Tag#X] until tagged
public record Token(int start, int end, String text, String lower, Tag tag) {
    /// Whether it reads so, in any case.
    public boolean is(String word) {
        return lower.equals(word);
    }

    /// Whether it begins with a capital.
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it is a word rather than a mark.
    public boolean word() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == '@';
    }

    /// The same token, tagged.
    public Token tagged(Tag newTag) {
        return new Token(start, end, text, lower, newTag);
    }
}
