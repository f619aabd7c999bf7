package org.parley.model.statement;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.talks.Status;
import org.parley.model.text.Span;

/// A change in how the talks stand, as a document tells of it.
///
/// @param kind what changed
/// @param party name of the party that leaves or stays away; null where none is named or all do
/// @param day the document's day, or the one an analyst gives; null when neither is known
/// @param span the sentence that tells of it
/// @param review whether a person has looked at it
public record Turn(
        Kind kind, @Nullable String party, @Nullable LocalDate day, Span span, Review review) {
    /// What changed.
    public enum Kind {
        /// A party has left the talks or what was agreed.
        LEFT("has pulled out", Status.SUSPENDED),
        /// A party stays away for the time being.
        STAYS_AWAY("suspends its participation", Status.SUSPENDED),
        /// The talks as a whole are broken off or put off without a day.
        SUSPENDED("The talks are suspended", Status.SUSPENDED),
        /// The talks go on after a break.
        RESUMED("The talks have resumed", Status.OPEN),
        /// An agreement is signed or reached.
        AGREED("An agreement is reached", Status.AGREED);

        private final String words;
        private final Status status;

        Kind(String words, Status status) {
            this.words = words;
            this.status = status;
        }

        /// The name used in files: `stays_away`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// As printed; after the party's name where a party does it.
        public String words() {
            return words;
        }

        /// How the talks stand after it.
        public Status status() {
            return status;
        }
    }

    /// In a few words: "Sudan suspends its participation".
    public String words() {
        return switch (kind) {
            case LEFT, STAYS_AWAY -> (party == null ? "A party" : party) + " " + kind.words();
            case SUSPENDED, RESUMED, AGREED -> kind.words();
        };
    }
}
