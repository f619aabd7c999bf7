package org.parley.model.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is done by saying it. A statement has the first act that fits, in the order given here.
public enum Act {
    /// Excludes something for good, or as a limit.
    RED_LINE("draws a red line"),
    /// Will or may do harm, or take a step others fear, if or unless; holds such a step open.
    THREAT("threatens"),
    /// Will not do, accept or discuss what another wants.
    REFUSE("refuses"),
    /// Agrees to what another proposed or asked.
    ACCEPT("accepts"),
    /// Is ready to; proposes what it would itself give, do or sign.
    OFFER("offers"),
    /// Wants others to do, give, stop or recognise something.
    DEMAND("demands"),
    /// Will itself do something, unconditionally, that others welcome or that is its course.
    PROMISE("promises"),
    /// Judges a round, the talks or their result.
    VERDICT("judges"),
    /// Says what will or may happen, where it is not its own act.
    FORECAST("expects"),
    /// Says that an assertion or accusation is untrue.
    DENY("denies"),
    /// Fears, worries, regrets, is disappointed.
    CONCERN("is concerned"),
    /// Any other assertion.
    CLAIM("says");

    private final String verb;

    Act(String verb) {
        this.verb = verb;
    }

    /// Third person singular, for a line of a brief: "refuses".
    public String verb() {
        return verb;
    }

    /// The name used in files: `red_line`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The act of a key, empty when no act has it.
    public static Optional<Act> ofKey(String key) {
        return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }
}
