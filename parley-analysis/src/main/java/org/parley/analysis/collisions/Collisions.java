package org.parley.analysis.collisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.Camps;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.model.explain.Explanation;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.position.Stance;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;
import org.parley.model.text.Span;

/// Red lines and refusals against demands.
///
/// Two holdings collide when one party draws a line or refuses and another wants, on the same
/// issue, and they do not name different options. A line that a bloc draws is not counted again for
/// its members, and a party does not collide with a bloc it belongs to, nor with one it stands
/// together with. Observers do not collide.
public final class Collisions {
    private static final Pattern INSISTS =
            Pattern.compile(
                    "(?iuU)\\b(?:treaty|text|agreement|deal|accord|settlement|outcome|договор\\w*|соглашени\\w*)\\b.{0,60}\\b(?:without|alone|unless|that (?:does not|leaves?|lacks?)|без)\\b"
                            + "|\\b(?:nothing|not|never|no (?:talks|decisions?|deal))\\b.{0,80}\\b(?:without|unless)\\b|\\b(?:ничего|не)\\b.{0,80}\\bбез\\b");

    /// With more parties than this on an issue, not every refusal is meant for every demand.
    private static final int FEW = 6;

    /// Within so many characters what is said answers what was said.
    private static final int NEAR = 500;

    private Collisions() {}

    /// All collisions, hardest first.
    public static List<Collision> compute(Case talks, PositionMatrix matrix) {
        List<Collision> collisions = new ArrayList<>();
        List<String> seated =
                matrix.parties().stream()
                        .filter(party -> talks.party(party).map(Collisions::decides).orElse(true))
                        .toList();
        for (Issue issue : matrix.issues()) {
            Camps camps = Camps.on(issue.id(), said(matrix, issue));
            boolean many = speaking(matrix, issue) > FEW;
            for (String refusing : seated) {
                Holding line = line(matrix.at(refusing, issue.id()));
                if (line == null
                        || line.stance() == Stance.REFUSES
                                && givesSince(
                                        matrix.at(refusing, issue.id()),
                                        line,
                                        Set.of(Stance.OFFERS, Stance.ACCEPTS))) {
                    continue;
                }
                for (String demanding : seated) {
                    Holding demand = demand(matrix.at(demanding, issue.id()));
                    boolean apart =
                            demand != null
                                    && !camps.together(demanding, refusing)
                                    && !givesSince(
                                            matrix.at(demanding, issue.id()),
                                            demand,
                                            Set.of(Stance.ACCEPTS))
                                    && !together(talks, refusing, demanding)
                                    && meant(talks, demand, refusing)
                                    && meant(talks, line, demanding);
                    boolean compatible = demand != null && !meet(issue, line, demand);
                    boolean tied = demand != null && (!many || answers(line, demand, demanding));
                    if (apart && demand != null && tied && !compatible) {
                        collisions.add(
                                new Collision(
                                        issue.id(),
                                        refusing,
                                        line,
                                        demanding,
                                        demand,
                                        weight(line) * weight(demand)));
                    }
                }
            }
        }
        collisions.sort(
                Comparator.comparingDouble(Collision::weight)
                        .reversed()
                        .thenComparing(Collision::issue)
                        .thenComparing(Collision::refusing)
                        .thenComparing(Collision::demanding));
        return withoutMembers(talks, collisions);
    }

    /// How many parties hold something on an issue.
    private static long speaking(PositionMatrix matrix, Issue issue) {
        return matrix.parties().stream()
                .filter(party -> matrix.at(party, issue.id()) instanceof Position.Held)
                .count();
    }

    /// Whether a line answers a demand, where many speak on an issue: it names the same option or
    /// the party that demands, or stands beside the demand in a document.
    private static boolean answers(Holding line, Holding demand, String demanding) {
        if (line.option() != null && line.option().equals(demand.option())) {
            return true;
        }
        return line.utterances().stream()
                .map(Utterance::first)
                .anyMatch(said ->
                        said.addressees().contains(demanding)
                                || demand.utterances().stream()
                                        .anyMatch(other -> beside(said, other.first())));
    }

    private static boolean beside(Statement one, Statement other) {
        Span first = one.evidence().hull();
        Span second = other.evidence().hull();
        return first.document().equals(second.document())
                && Math.abs(first.start() - second.start()) < NEAR;
    }

    private static List<Utterance> said(PositionMatrix matrix, Issue issue) {
        return matrix.parties().stream()
                .map(party -> matrix.at(party, issue.id()))
                .filter(Position.Held.class::isInstance)
                .flatMap(position -> ((Position.Held) position).holdings().stream())
                .flatMap(holding -> holding.utterances().stream())
                .toList();
    }

    /// Whether a party's demands count as such: it sits at the table, or is a state or bloc. An
    /// organisation that looks on asks for much that nobody has to answer.
    private static boolean decides(Party party) {
        return party.seat() || party.kind() == PartyKind.STATE || party.kind() == PartyKind.BLOC;
    }

    /// Whether a line stands against a demand: not when both name different options that do not lie
    /// on a scale, nor when the line is itself a demand in other words ("no treaty without money").
    private static boolean meet(Issue issue, Holding line, Holding demand) {
        // on a scale a refusal names now the option refused, now the one kept instead
        if (!issue.ordered()
                && line.option() != null
                && demand.option() != null
                && !line.option().equals(demand.option())) {
            return false;
        }
        return line.utterances().stream()
                .anyMatch(utterance -> !INSISTS.matcher(utterance.first().quote()).find());
    }

    /// Whether the party has offered or accepted something since: it is bargaining, and what it
    /// still refuses or asks for is a part.
    private static boolean givesSince(Position position, Holding held, Set<Stance> giving) {
        Holding gives = strongest(position, giving);
        return gives != null
                && gives.lastHeld() != null
                && held.lastHeld() != null
                && gives.lastHeld().isAfter(held.lastHeld());
    }

    private static @Nullable Holding line(Position position) {
        return strongest(position, Set.of(Stance.RED_LINE, Stance.REFUSES));
    }

    private static @Nullable Holding demand(Position position) {
        return strongest(position, Set.of(Stance.WANTS));
    }

    private static @Nullable Holding strongest(Position position, Set<Stance> stances) {
        return switch (position) {
            case Position.Silent _ -> null;
            case Position.Held held ->
                    held.holdings().stream()
                            .filter(holding -> stances.contains(holding.stance()))
                            .max(Comparator.comparingDouble(Collisions::weight))
                            .orElse(null);
        };
    }

    private static double weight(Holding holding) {
        double firm = holding.stance() == Stance.RED_LINE ? 2 : 1;
        return firm
                * switch (holding.basis()) {
                    case STATED -> 1.0;
                    case REPORTED -> 0.7;
                    case INFERRED -> 0.4;
                };
    }

    /// Whether what is held may be meant for a party: it is addressed to nobody, to the party, or
    /// to one it belongs together with.
    private static boolean meant(Case talks, Holding holding, String party) {
        return holding.utterances().stream()
                .map(utterance -> utterance.first().addressees())
                .anyMatch(addressees ->
                        addressees.isEmpty()
                                || addressees.stream()
                                        .anyMatch(addressee ->
                                                addressee.equals(party)
                                                        || together(talks, addressee, party)));
    }

    /// Whether one belongs to the other, both to one side of talks between two, or somebody to
    /// both.
    private static boolean together(Case talks, String one, String other) {
        return member(talks, one, other)
                || member(talks, other, one)
                || talks.tracks().stream()
                        .filter(track -> track.parties().size() == 2)
                        .flatMap(track -> track.parties().stream())
                        .anyMatch(bloc -> member(talks, bloc, one) && member(talks, bloc, other))
                || talks.party(one).stream()
                        .flatMap(bloc -> bloc.members().stream())
                        .anyMatch(shared -> member(talks, other, shared.party()));
    }

    private static boolean member(Case talks, String bloc, String party) {
        return talks.party(bloc)
                .map(known ->
                        known.members().stream().anyMatch(member -> member.party().equals(party)))
                .orElse(false);
    }

    /// Drops what a member's line repeats of its bloc's, on either side.
    private static List<Collision> withoutMembers(Case talks, List<Collision> collisions) {
        Set<String> seen = new HashSet<>();
        collisions.forEach(collision ->
                seen.add(
                        collision.issue()
                                + "\n"
                                + collision.refusing()
                                + "\n"
                                + collision.demanding()));
        List<Collision> kept = new ArrayList<>();
        for (Collision collision : collisions) {
            boolean covered = false;
            for (Collision other : collisions) {
                boolean sameIssue =
                        other.issue().equals(collision.issue()) && !other.equals(collision);
                boolean bloc =
                        sameIssue
                                && other.demanding().equals(collision.demanding())
                                && member(talks, other.refusing(), collision.refusing())
                                && weight(other.line()) >= weight(collision.line())
                                && collision.line().basis() == Basis.INFERRED;
                covered |= bloc;
            }
            if (!covered) {
                kept.add(collision);
            }
        }
        return kept;
    }

    /// Issues with room: nobody's line crosses another's demand there, and somebody gives.
    public static List<CommonGround> commonGround(
            PositionMatrix matrix, List<Collision> collisions) {
        Set<String> crossed = new HashSet<>();
        collisions.forEach(collision -> crossed.add(collision.issue()));
        List<CommonGround> ground = new ArrayList<>();
        for (Issue issue : matrix.issues()) {
            if (crossed.contains(issue.id())) {
                continue;
            }
            Map<String, Holding> giving = new HashMap<>();
            boolean wanted = false;
            for (String party : matrix.parties()) {
                Holding gives =
                        strongest(
                                matrix.at(party, issue.id()),
                                Set.of(Stance.OFFERS, Stance.ACCEPTS));
                if (gives != null) {
                    giving.put(party, gives);
                }
                wanted |= demand(matrix.at(party, issue.id())) != null;
            }
            if (!giving.isEmpty()) {
                ground.add(new CommonGround(issue.id(), giving, giving.size() > 1 || wanted));
            }
        }
        return ground;
    }

    /// Why two holdings collide: the words of both.
    public static Explanation explain(Collision collision) {
        List<Explanation> parts = new ArrayList<>();
        add(collision.refusing(), collision.line(), parts);
        add(collision.demanding(), collision.demand(), parts);
        return new Explanation.Derived(
                collision.refusing() + " against " + collision.demanding(),
                "%s %s on '%s' what %s wants"
                        .formatted(
                                collision.refusing(),
                                collision.line().stance().verb(),
                                collision.issue(),
                                collision.demanding()),
                parts);
    }

    private static void add(String party, Holding holding, List<Explanation> parts) {
        for (Utterance utterance : holding.utterances()) {
            Statement said = utterance.first();
            parts.add(
                    new Explanation.Quoted(
                            "%s %s".formatted(party, holding.stance().verb()),
                            said.evidence().hull()));
        }
    }
}
