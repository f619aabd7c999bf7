package org.parley.model.position;

import java.util.Locale;
import java.util.Optional;
import org.parley.model.statement.Act;

/// What a party holds about an issue: what it will have, will accept, will not accept.
public enum Stance {
    /// Excludes it for good.
    RED_LINE("draws a red line"),
    /// Will not accept, do or discuss it.
    REFUSES("refuses"),
    /// Wants it from others.
    WANTS("demands"),
    /// Would give or do it itself.
    OFFERS("offers"),
    /// Agrees to it.
    ACCEPTS("accepts");

    private final String verb;

    Stance(String verb) {
        this.verb = verb;
    }

    /// Third person singular, as printed.
    public String verb() {
        return verb;
    }

    /// The name used in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The stance a statement of this act expresses; empty for acts that express none (a claim, a
    /// forecast). A promise to do something is what a party offers.
    public static Optional<Stance> ofAct(Act act) {
        return switch (act) {
            case RED_LINE -> Optional.of(RED_LINE);
            case REFUSE -> Optional.of(REFUSES);
            case DEMAND -> Optional.of(WANTS);
            case OFFER, PROMISE -> Optional.of(OFFERS);
            case ACCEPT -> Optional.of(ACCEPTS);
            case THREAT, VERDICT, FORECAST, DENY, CONCERN, CLAIM -> Optional.empty();
        };
    }
}
