package org.parley.analysis.collisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.Camps;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Sides;
import org.parley.analysis.stances.Tie;
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

/// Red lines and refusals against demands.
///
/// Two holdings collide when one party draws a line or refuses and another wants, on the same
/// issue, and both are about the same thing ([Tie]): of all that two parties hold there, those two
/// that meet most closely. Where few speak on an issue and nothing more than the issue ties line
/// and demand, the collision stands as one of the issue only, marked so by its tie. A line that a
/// bloc draws is not counted again for its members, and a party does not collide with a bloc it
/// belongs to, nor with one it stands together with. Observers do not collide.
public final class Collisions {
    /// With more parties than this on an issue, not every refusal is meant for every demand.
    private static final int FEW = 6;

    private final Case talks;
    private final PositionMatrix matrix;
    private final Sides sides;
    private final Opposition opposition;

    private Collisions(Case talks, PositionMatrix matrix) {
        this.talks = talks;
        this.matrix = matrix;
        this.sides = new Sides(talks);
        this.opposition = new Opposition();
    }

    /// All collisions, hardest first; those tied by nothing but the issue come last.
    public static List<Collision> compute(Case talks, PositionMatrix matrix) {
        Collisions engine = new Collisions(talks, matrix);
        List<Collision> collisions = new ArrayList<>();
        matrix.issues().forEach(issue -> engine.on(issue, collisions));
        collisions.sort(
                Comparator.comparing((Collision collision) -> !collision.tie().sameThing())
                        .thenComparing(Comparator.comparingDouble(Collision::weight).reversed())
                        .thenComparing(Collision::issue)
                        .thenComparing(Collision::refusing)
                        .thenComparing(Collision::demanding));
        return engine.withoutMembers(collisions);
    }

    private void on(Issue issue, List<Collision> into) {
        List<String> seated =
                matrix.parties().stream()
                        .filter(party -> talks.party(party).map(Collisions::decides).orElse(true))
                        .toList();
        Camps camps = Camps.on(issue.id(), said(issue));
        boolean many = speaking(issue) > FEW;
        for (String refusing : seated) {
            List<Holding> lines = lines(refusing, issue);
            for (String demanding : lines.isEmpty() ? List.<String>of() : seated) {
                if (!camps.together(demanding, refusing)
                        && !sides.together(refusing, demanding)
                        && !opposition.sameSide(held(refusing, issue), held(demanding, issue))) {
                    Collision closest = null;
                    for (Holding line : lines) {
                        for (Holding demand : demands(demanding, issue)) {
                            Collision found = collision(issue, refusing, line, demanding, demand);
                            closest = closer(found, closest);
                        }
                    }
                    if (closest != null
                            && (closest.tie().sameThing()
                                    || !many
                                    || names(closest.line(), demanding))) {
                        into.add(closest);
                    }
                }
            }
        }
    }

    private @Nullable Collision collision(
            Issue issue, String refusing, Holding line, String demanding, Holding demand) {
        Tie tie = opposition.between(issue, held(refusing, issue), line, demand);
        if (tie == null || !meant(demand, refusing) || !meant(line, demanding)) {
            return null;
        }
        return new Collision(
                issue.id(),
                refusing,
                Tie.meeting(line, demand),
                demanding,
                Tie.meeting(demand, line),
                tie,
                weight(line) * weight(demand));
    }

    private static @Nullable Collision closer(@Nullable Collision one, @Nullable Collision other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int tie = one.tie().compareTo(other.tie());
        return tie < 0 || tie == 0 && one.weight() > other.weight() ? one : other;
    }

    private List<Holding> held(String party, Issue issue) {
        return switch (matrix.at(party, issue.id())) {
            case Position.Silent _ -> List.of();
            case Position.Held held -> held.holdings();
        };
    }

    /// What a party will not have, and has not offered or accepted afterwards.
    private List<Holding> lines(String party, Issue issue) {
        List<Holding> held = held(party, issue);
        return held.stream()
                .filter(holding ->
                        holding.stance() == Stance.RED_LINE
                                || holding.stance() == Stance.REFUSES
                                        && !givesSince(
                                                held,
                                                holding,
                                                Set.of(Stance.OFFERS, Stance.ACCEPTS)))
                .filter(line -> !opposition.insists(line))
                .toList();
    }

    private List<Holding> demands(String party, Issue issue) {
        List<Holding> held = held(party, issue);
        return held.stream()
                .filter(holding ->
                        holding.stance() == Stance.WANTS
                                && !givesSince(held, holding, Set.of(Stance.ACCEPTS)))
                .toList();
    }

    private static boolean givesSince(List<Holding> held, Holding since, Set<Stance> giving) {
        return held.stream()
                .anyMatch(gives ->
                        giving.contains(gives.stance())
                                && gives.lastHeld() != null
                                && since.lastHeld() != null
                                && gives.lastHeld().isAfter(since.lastHeld())
                                && Tie.of(gives, since).sameThing());
    }

    /// How many parties hold something on an issue.
    private long speaking(Issue issue) {
        return matrix.parties().stream()
                .filter(party -> matrix.at(party, issue.id()) instanceof Position.Held)
                .count();
    }

    private static boolean names(Holding line, String demanding) {
        return line.utterances().stream()
                .anyMatch(utterance -> utterance.first().addressees().contains(demanding));
    }

    private List<Utterance> said(Issue issue) {
        return matrix.parties().stream()
                .flatMap(party -> held(party, issue).stream())
                .flatMap(holding -> holding.utterances().stream())
                .toList();
    }

    /// Whether a party's demands count as such: it sits at the table, or is a state or bloc. An
    /// organisation that looks on asks for much that nobody has to answer.
    private static boolean decides(Party party) {
        return party.seat() || party.kind() == PartyKind.STATE || party.kind() == PartyKind.BLOC;
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
    private boolean meant(Holding holding, String party) {
        return holding.utterances().stream()
                .map(utterance -> utterance.first().addressees())
                .anyMatch(addressees ->
                        addressees.isEmpty()
                                || addressees.stream()
                                        .anyMatch(addressee ->
                                                addressee.equals(party)
                                                        || sides.together(addressee, party)));
    }

    /// Drops what a member repeats of its bloc: a line that is only inferred, or a demand against
    /// the same line that is tied to it no more closely.
    private List<Collision> withoutMembers(List<Collision> collisions) {
        return collisions.stream()
                .filter(collision ->
                        collisions.stream().noneMatch(other -> covers(other, collision)))
                .toList();
    }

    private boolean covers(Collision other, Collision collision) {
        if (!other.issue().equals(collision.issue()) || other.equals(collision)) {
            return false;
        }
        boolean line =
                other.demanding().equals(collision.demanding())
                        && sides.member(other.refusing(), collision.refusing())
                        && weight(other.line()) >= weight(collision.line())
                        && collision.line().basis() == Basis.INFERRED;
        boolean demand =
                other.refusing().equals(collision.refusing())
                        && sides.member(other.demanding(), collision.demanding())
                        && other.tie().compareTo(collision.tie()) <= 0;
        return line || demand;
    }

    /// Issues with room: nobody's line crosses another's demand there, and somebody gives.
    public static List<CommonGround> commonGround(
            PositionMatrix matrix, List<Collision> collisions) {
        return CommonGrounds.of(matrix, collisions);
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
