package org.parley.model.text;

import java.util.Locale;
import java.util.Optional;

/// What kind of text a document is. It decides how its speakers are found.
public enum Genre {
    /// A news story: an outlet tells who said what.
    NEWS,
    /// A ministry's or organisation's own release: what has no other speaker is the publisher's.
    PRESS_RELEASE,
    /// Speaker turns, each under a label.
    TRANSCRIPT,
    /// A text agreed and issued jointly.
    COMMUNIQUE,
    /// Treaty language under negotiation: articles, brackets, alternatives.
    DRAFT_TEXT,
    /// A summary of proceedings: who proposed, supported and opposed what.
    BULLETIN,
    /// Collected short posts, each under its author's name.
    TWEETS,
    /// An author's own judgement: a think-tank note, a column.
    ANALYSIS;

    /// The name used in files: lower case, words joined by an underscore.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The genre of a key, empty when no genre has it.
    public static Optional<Genre> ofKey(String key) {
        for (Genre genre : values()) {
            if (genre.key().equals(key)) {
                return Optional.of(genre);
            }
        }
        return Optional.empty();
    }
}
