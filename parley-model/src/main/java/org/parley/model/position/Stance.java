package org.parley.model.position;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.text.Span;

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

    private static final Pattern FOR_ALL =
            Pattern.compile(
                    "(?iuU)\\b(?:propos|suggest|tabl(?:ed|ing)|introduc|support|favou?r|back(?:ed|s|ing)\\b|endors|предлож|предлага|поддерж)");
    private static final Pattern OWN =
            Pattern.compile(
                    "(?iuU)[\\W]*(?:to\\b|its\\b|talks?\\b|meetings?\\b|a (?:series|schedule))");

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

    /// The stance a statement expresses. Who proposes or supports what would bind all wants it; who
    /// proposes to do something offers it.
    public static Optional<Stance> of(Statement statement) {
        if (statement.act() == Act.OFFER || statement.act() == Act.ACCEPT) {
            String cue =
                    statement.evidence().cue().stream()
                            .map(Span::quote)
                            .collect(Collectors.joining(" "));
            boolean own = OWN.matcher(statement.quote()).lookingAt();
            if (!own && FOR_ALL.matcher(cue).find()) {
                return Optional.of(WANTS);
            }
        }
        return ofAct(statement.act());
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
