package org.parley.analysis.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.PositionMatrix.Cell;
import org.parley.analysis.stances.Stances;
import org.parley.analysis.stances.Tie;
import org.parley.model.explain.Explanation;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Round;
import org.parley.model.talks.Track;
import org.parley.model.text.Genre;

/// Where each party stands on each issue, from what was said.
///
/// A statement whose act expresses a stance gives its parties a holding on its issue. Holdings of
/// one stance and option are one, with all utterances behind it. A later acceptance ends an earlier
/// refusal, whoever tells of it, a later offer an earlier refusal of the same thing, and a red line
/// only when it is stated; a later refusal ends an offer. Stated and reported holdings never end
/// each other. What nobody said of itself may be inferred: who is refused something wants it, and
/// an author's "will not give up" says what is held.
public final class Positions {
    private Positions() {}

    /// The matrix at the record's day.
    public static PositionMatrix compute(PublicRecord record) {
        return compute(record, _ -> true);
    }

    /// The matrix of one round: only what was said in it.
    ///
    /// @param round null for what was said before the talks
    public static PositionMatrix inRound(PublicRecord record, @Nullable Round round) {
        Rounds rounds = new Rounds(record.talks());
        return compute(record, statement -> Objects.equals(rounds.of(statement), round));
    }

    private static PositionMatrix compute(PublicRecord record, Predicate<Statement> counted) {
        List<Utterance> utterances = record.utterances();
        Map<Cell, List<Utterance>> own = new LinkedHashMap<>();
        Map<Cell, LocalDate> lastHeard = new HashMap<>();
        Map<String, Integer> said = new HashMap<>();
        Set<Utterance> taken = new HashSet<>(Stances.taken(record));
        for (Utterance utterance : utterances) {
            Statement first = utterance.first();
            String issue = first.issueId();
            if (issue == null) {
                continue;
            }
            for (String party : first.parties()) {
                Cell cell = new Cell(party, issue);
                if (!counted.test(first)) {
                    continue;
                }
                LocalDate day = PublicRecord.day(first);
                if (day != null) {
                    lastHeard.merge(cell, day, (one, other) -> one.isAfter(other) ? one : other);
                }
                if (taken.contains(utterance)) {
                    own.computeIfAbsent(cell, _ -> new ArrayList<>()).add(utterance);
                    said.merge(party, 1, Integer::sum);
                }
            }
        }
        Map<Cell, List<Holding>> holdings = new LinkedHashMap<>();
        own.forEach((cell, list) -> holdings.put(cell, holdings(list)));
        infer(
                record.talks(),
                utterances.stream().filter(utterance -> counted.test(utterance.first())).toList(),
                holdings,
                said);
        return matrix(record, holdings, said, lastHeard);
    }

    // ---- holdings ----

    private record Kind(Stance stance, Basis basis, @Nullable String option) {}

    /// Holdings that stand after utterances in order of time.
    static List<Holding> holdings(List<Utterance> utterances) {
        Map<Kind, List<Utterance>> standing = new LinkedHashMap<>();
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            Stance stance = Stances.of(said).orElseThrow();
            Basis basis = basis(utterance);
            standing.entrySet()
                    .removeIf(held ->
                            ends(said, stance, basis, held.getKey())
                                    && concerns(said, held.getValue()));
            standing.computeIfAbsent(new Kind(stance, basis, said.option()), _ -> new ArrayList<>())
                    .add(utterance);
        }
        boolean demands =
                standing.keySet().stream()
                        .anyMatch(kind ->
                                kind.stance() == Stance.WANTS || kind.stance() == Stance.RED_LINE);
        List<Holding> holdings = new ArrayList<>();
        standing.forEach((kind, list) -> {
            if (!demands
                    || kind.stance() != Stance.OFFERS
                    || !list.stream().allMatch(Positions::clause)) {
                holdings.add(holding(kind.stance(), kind.basis(), kind.option(), list));
            }
        });
        return holdings;
    }

    /// A clause of a side's own draft: where that side also demands something on the issue, it
    /// offers no more by it than to sign what it demands.
    private static boolean clause(Utterance utterance) {
        return utterance.first().document().genre() == Genre.DRAFT_TEXT;
    }

    /// Whether what was said is about the same thing as what was held. An acceptance concerns all
    /// that was refused on the issue.
    private static boolean concerns(Statement said, List<Utterance> held) {
        return said.act() == Act.ACCEPT
                || held.stream().anyMatch(utterance -> Tie.of(said, utterance.first()).sameThing());
    }

    private static boolean ends(Statement said, Stance later, Basis basis, Kind earlier) {
        String option = said.option();
        // who accepts a compromise no longer holds out, whoever tells of it
        boolean settles =
                (later == Stance.ACCEPTS || said.act() == Act.OFFER && option == null)
                        && earlier.stance() == Stance.REFUSES;
        if (basis != earlier.basis() && !settles
                || option != null && earlier.option() != null && !option.equals(earlier.option())) {
            return false;
        }
        boolean gives = later == Stance.OFFERS || later == Stance.ACCEPTS;
        return switch (earlier.stance()) {
            case REFUSES -> settles || gives && Objects.equals(option, earlier.option());
            case RED_LINE ->
                    gives
                            && basis == Basis.STATED
                            && option != null
                            && option.equals(earlier.option());
            case OFFERS, ACCEPTS ->
                    (later == Stance.REFUSES || later == Stance.RED_LINE)
                            && Objects.equals(option, earlier.option())
                            && option != null;
            case WANTS -> false;
        };
    }

    private static Basis basis(Utterance utterance) {
        return utterance.witnesses().stream()
                .map(Statement::basis)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    static Holding holding(
            Stance stance, Basis basis, @Nullable String option, List<Utterance> utterances) {
        List<LocalDate> days = new ArrayList<>();
        for (Utterance utterance : utterances) {
            LocalDate day = PublicRecord.day(utterance.first());
            if (day != null) {
                days.add(day);
            }
        }
        days.sort(null);
        return new Holding(
                stance,
                basis,
                option,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                utterances);
    }

    // ---- inference ----

    private static void infer(
            Case talks,
            List<Utterance> utterances,
            Map<Cell, List<Holding>> holdings,
            Map<String, Integer> said) {
        Map<Cell, Map<Stance, List<Utterance>>> inferred = new LinkedHashMap<>();
        for (Utterance utterance : utterances) {
            Statement first = utterance.first();
            String issue = first.issueId();
            if (issue == null) {
                continue;
            }
            Optional<Stance> held = foretold(first);
            if (held.isPresent()) {
                for (String subject : first.subjects().stream().limit(1).toList()) {
                    note(inferred, new Cell(subject, issue), held.get(), utterance);
                }
            } else if (refuses(first)) {
                for (String other :
                        first.addressees().isEmpty()
                                ? counterparts(talks, first.parties())
                                : first.addressees()) {
                    note(inferred, new Cell(other, issue), Stance.WANTS, utterance);
                }
            }
        }
        inferred.forEach((cell, stances) -> {
            if (!holdings.containsKey(cell)) {
                List<Holding> list = new ArrayList<>();
                stances.forEach(
                        (stance, list2) -> list.add(holding(stance, Basis.INFERRED, null, list2)));
                holdings.put(cell, list);
                said.merge(cell.party(), 0, Integer::sum);
            }
        });
    }

    private static boolean refuses(Statement said) {
        return Stances.of(said)
                .filter(stance -> stance == Stance.REFUSES || stance == Stance.RED_LINE)
                .isPresent();
    }

    private static void note(
            Map<Cell, Map<Stance, List<Utterance>>> inferred,
            Cell cell,
            Stance stance,
            Utterance utterance) {
        inferred.computeIfAbsent(cell, _ -> new EnumMap<>(Stance.class))
                .computeIfAbsent(stance, _ -> new ArrayList<>())
                .add(utterance);
    }

    /// What an author's forecast says a party will go on to hold.
    static Optional<Stance> foretold(Statement statement) {
        if (statement.act() != Act.FORECAST
                || !statement.parties().isEmpty()
                || statement.subjects().isEmpty()) {
            return Optional.empty();
        }
        String words = statement.quote().toLowerCase(java.util.Locale.ROOT);
        if (words.matches(
                "(?sU).*\\bnot (?:give up|abandon|drop|back down|renounce)\\b.*|.*\\b(?:will|likely to) (?:insist|continue to (?:insist|demand|press)|press|demand)\\b.*|.*не откаж\\w+.*")) {
            return Optional.of(Stance.WANTS);
        }
        return words.matches(
                        "(?s).*\\b(?:will|likely to) (?:refuse|reject|not (?:accept|agree))\\b.*|.*\\bunlikely to (?:accept|agree)\\b.*")
                ? Optional.of(Stance.REFUSES)
                : Optional.empty();
    }

    /// The other side, where the speakers sit on tracks of two sides only.
    private static Set<String> counterparts(Case talks, List<String> parties) {
        Set<String> others = new LinkedHashSet<>();
        for (Track track : talks.tracks()) {
            List<String> opposite =
                    track.parties().stream().filter(party -> !parties.contains(party)).toList();
            if (track.parties().size() == 2
                    && opposite.size() == 1
                    && track.parties().stream().anyMatch(parties::contains)) {
                others.addAll(opposite);
            }
        }
        return others.size() == 1 ? others : Set.of();
    }

    // ---- matrix ----

    private static PositionMatrix matrix(
            PublicRecord record,
            Map<Cell, List<Holding>> holdings,
            Map<String, Integer> said,
            Map<Cell, LocalDate> lastHeard) {
        Case talks = record.talks();
        List<String> parties =
                said.keySet().stream()
                        .sorted(
                                Comparator.comparing((String party) -> !seated(talks, party))
                                        .thenComparing(
                                                party -> said.getOrDefault(party, 0),
                                                Comparator.reverseOrder())
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        List<Issue> issues =
                talks.issues().stream()
                        .filter(issue ->
                                holdings.keySet().stream()
                                        .anyMatch(cell -> cell.issue().equals(issue.id())))
                        .toList();
        List<String> searched = record.searched();
        Map<Cell, Position> cells = new HashMap<>();
        for (Issue issue : issues) {
            for (String party : parties) {
                Cell cell = new Cell(party, issue.id());
                List<Holding> held = holdings.get(cell);
                cells.put(
                        cell,
                        held == null || held.isEmpty()
                                ? new Position.Silent(
                                        party, issue.id(), lastHeard.get(cell), searched)
                                : new Position.Held(party, issue.id(), held));
            }
        }
        return new PositionMatrix(parties, issues, cells);
    }

    private static boolean seated(Case talks, String party) {
        boolean listed = talks.tracks().stream().anyMatch(track -> track.parties().contains(party));
        return listed && talks.party(party).map(known -> known.seat()).orElse(true);
    }

    // ---- explain ----

    /// Why a position is what it is: its holdings, each with the words behind it.
    public static Explanation explain(Position position) {
        return switch (position) {
            case Position.Silent silent ->
                    new Explanation.Absent(
                            "%s says nothing on '%s'%s"
                                    .formatted(
                                            silent.party(),
                                            silent.issue(),
                                            silent.since() == null
                                                    ? ""
                                                    : " since " + silent.since()),
                            silent.searched());
            case Position.Held held -> {
                List<Explanation> parts = new ArrayList<>();
                for (Holding holding : held.holdings()) {
                    parts.add(explain(held.party(), holding));
                }
                yield new Explanation.Derived(
                        value(held),
                        "%s holds on '%s' what it said last and has not taken back"
                                .formatted(held.party(), held.issue()),
                        parts);
            }
        };
    }

    /// A position in a few words: its stances, firmest first.
    public static String value(Position position) {
        return switch (position) {
            case Position.Silent _ -> "silent";
            case Position.Held held ->
                    String.join(
                            ", ",
                            held.holdings().stream()
                                    .map(holding ->
                                            holding.stance().verb()
                                                    + " ("
                                                    + holding.basis().word()
                                                    + ")")
                                    .toList());
        };
    }

    /// What a holding is called: its stance, or whose refusal it was inferred from.
    public static String verb(Holding holding) {
        Statement said = holding.latest().first();
        boolean refused = said.act() == Act.REFUSE || said.act() == Act.RED_LINE;
        return holding.basis() == Basis.INFERRED && refused && !said.parties().isEmpty()
                ? "wants what %s refuses".formatted(said.parties().getFirst())
                : holding.stance().verb();
    }

    private static Explanation explain(String party, Holding holding) {
        List<Explanation> parts = new ArrayList<>();
        for (Utterance utterance : holding.utterances()) {
            for (Statement witness : utterance.witnesses()) {
                parts.add(
                        new Explanation.Quoted(
                                "%s %s".formatted(witness.speaker(), witness.act().verb()),
                                witness.evidence().hull()));
            }
        }
        if (holding.basis() == Basis.INFERRED) {
            parts.add(
                    new Explanation.Assumed(
                            "Who is refused something wants it; what an author foretells of a party is what it holds"));
        }
        return new Explanation.Derived(
                holding.stance().verb(),
                "%s %s, %s".formatted(party, holding.stance().verb(), holding.basis().word()),
                parts);
    }
}
