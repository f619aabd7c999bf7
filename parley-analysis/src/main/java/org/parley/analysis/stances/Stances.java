package org.parley.analysis.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.text.Span;

/// The stance that a statement gives its parties, where its words bear it out.
///
/// Stricter than the act alone: nobody refuses by keeping silent or by denying a charge, and nobody
/// offers by holding out a blow. What a person has reviewed is taken as it stands.
public final class Stances {
    private static final Bearing BEARING = Bearing.table();

    /// Support for another's words without saying which.
    private static final Pattern THEIRS =
            Pattern.compile(
                    "(?uU)\\W*(?:(?:it|this|that|these|them|those|him|her)\\W*|(?:the )?\\p{Lu}[\\p{L}-]*(?: (?:Group|Union|States))?,?\\W*)");

    private static final Pattern WITHDREW =
            Pattern.compile(
                    "(?iuU)\\b(?:withdr(?:ew|aws?|awn|awing)|dropp(?:ed|ing)|drops|abandon(?:ed|s)|waive[sd]?|gave up|given up|no longer (?:insist\\w*|demand\\w*|wants?|asks?|oppos\\w+|object\\w*)|отозвал\\w*|снял\\w*|отказал\\w+ от|больше не (?:настаива\\w+|требу\\w+))\\s+(?:(?:its|their|his|her|the|сво\\w+|on|for|to|that)\\s+)?(?:\\w+\\s+){0,3}?(?:demands?|proposals?|objections?|opposition|requests?|insistence|reservations?|claims?|conditions?|amendments?|veto|text|требовани\\w+|предложени\\w+|возражени\\w+|услови\\w+)\\b");

    private static final Pattern NO_LONGER =
            Pattern.compile("(?iuU)\\bno longer\\b|\\bбольше не\\b");

    /// Length of the stretches of a document within which words are looked for that are read twice.
    private static final int STRETCH = 512;

    private Stances() {}

    /// Whether a statement says itself that it turns from what was held before: "no longer
    /// opposed".
    public static boolean turns(Statement said) {
        return said.evidence().cue().stream()
                .anyMatch(cue -> NO_LONGER.matcher(cue.quote()).find());
    }

    /// The stance of a statement; empty for one that gives none, or whose words do not bear the act
    /// read in them.
    public static Optional<Stance> of(Statement said) {
        Optional<Stance> stance = Stance.of(said);
        if (stance.isEmpty() || said.review().reviewed()) {
            return stance;
        }
        if (withdraws(said) || !BEARING.bears(said, stance.get())) {
            return Optional.empty();
        }
        // who supports "it", or another party, agrees to what that one proposed
        boolean agrees =
                stance.get() == Stance.WANTS
                        && said.act() == Act.ACCEPT
                        && THEIRS.matcher(said.quote()).matches();
        return agrees ? Optional.of(Stance.ACCEPTS) : stance;
    }

    /// Whether a statement tells that its holder took back what it held: "withdrew its demand
    /// that".
    public static boolean withdraws(Statement said) {
        return WITHDREW.matcher(said.evidence().hull().quote()).find();
    }

    /// The utterances of a record that take a stance on an issue of the case, in order. Words read
    /// twice in one turn, once so and once otherwise, count once, as they were read first.
    public static List<Utterance> taken(PublicRecord record) {
        List<Utterance> taken = new ArrayList<>();
        Map<String, List<Statement>> beside = new HashMap<>();
        for (Utterance utterance : record.utterances()) {
            Statement said = utterance.first();
            if (said.issueId() == null || of(said).isEmpty()) {
                continue;
            }
            List<String> places = places(said);
            boolean again =
                    places.stream()
                            .flatMap(place -> beside.getOrDefault(place, List.of()).stream())
                            .anyMatch(other -> echoes(said, other));
            if (!again) {
                taken.add(utterance);
                places.forEach(
                        place -> beside.computeIfAbsent(place, _ -> new ArrayList<>()).add(said));
            }
        }
        return taken;
    }

    /// Keys of the stretches of its document that a statement lies in: only those in one of them
    /// can rest on the same words.
    private static List<String> places(Statement said) {
        Span hull = said.evidence().hull();
        List<String> places = new ArrayList<>();
        for (int part = hull.start() / STRETCH; part <= hull.end() / STRETCH; part++) {
            places.add(said.document().id() + "#" + part);
        }
        return places;
    }

    /// Whether two statements rest on the same words of one document, by the same parties.
    private static boolean echoes(Statement one, Statement other) {
        Span first = one.evidence().hull();
        Span second = other.evidence().hull();
        if (!first.overlaps(second)
                || !one.parties().equals(other.parties())
                || !Objects.equals(one.issueId(), other.issueId())) {
            return false;
        }
        int shared = 0;
        for (Span piece : one.evidence().content()) {
            for (Span against : other.evidence().content()) {
                int from = Math.max(piece.start(), against.start());
                int to = Math.min(piece.end(), against.end());
                shared += Math.max(0, to - from);
            }
        }
        return 2 * shared > Math.min(length(one), length(other));
    }

    private static int length(Statement said) {
        return said.evidence().content().stream().mapToInt(Span::length).sum();
    }
}
