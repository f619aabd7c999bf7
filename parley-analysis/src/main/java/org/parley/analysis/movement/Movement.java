package org.parley.analysis.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.stances.Stances;
import org.parley.analysis.stances.Tie;
import org.parley.model.position.Holding;
import org.parley.model.statement.Utterance;

/// A change, or the lack of one, in what a party holds on an issue.
///
/// @param kind what happened
/// @param party name of the party
/// @param issue id of the issue
/// @param fromPeriod where `before` was said: a round's name or a day; empty when there is no
///   before
/// @param toPeriod where `after` was said
/// @param day the day of the change; null when no document is dated
/// @param before what it held; null when it held nothing
/// @param after what it holds now; null when it was withdrawn
/// @param because what others did in between: the concession after which a demand was kept
public record Movement(
        Kind kind,
        String party,
        String issue,
        String fromPeriod,
        String toPeriod,
        @Nullable LocalDate day,
        @Nullable Holding before,
        @Nullable Holding after,
        List<Utterance> because) {
    public Movement {
        because = List.copyOf(because);
        if (before == null && after == null) {
            throw new IllegalArgumentException(
                    "A movement of %s on '%s' from nothing to nothing.".formatted(party, issue));
        }
    }

    /// What ties what was held before to what is held now; an option where one of them is missing,
    /// since then nothing is compared.
    public Tie tie() {
        return before == null || after == null ? Tie.OPTION : tie(before, after);
    }

    /// What ties two holdings of one party. What says itself that it turns from what was held
    /// points back at it.
    static Tie tie(Holding before, Holding after) {
        Tie tie = Tie.of(before, after);
        boolean turns = after.utterances().stream().anyMatch(held -> Stances.turns(held.first()));
        return tie == Tie.ISSUE && turns ? Tie.POINTS_BACK : tie;
    }

    /// What happened.
    public enum Kind {
        /// The same demand, after the other side had given something.
        HELD_AFTER_CONCESSION("kept the same demand after a concession"),
        /// From offering or silence about refusing to refusing, or to a red line.
        HARDENED("hardened"),
        /// From refusing to offering or accepting.
        SOFTENED("softened"),
        /// To another option in the same direction, or from one want to another.
        MOVED("moved"),
        /// Taken back.
        WITHDRAWN("withdrew"),
        /// Held for the first time.
        FIRST_STATED("first stated"),
        /// Said again: no news.
        REPEATED("repeated");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As printed.
        public String words() {
            return words;
        }

        /// The name used in files.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
