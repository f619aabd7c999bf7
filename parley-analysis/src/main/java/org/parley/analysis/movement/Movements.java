package org.parley.analysis.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.Rounds;
import org.parley.model.explain.Explanation;
import org.parley.model.position.Holding;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Round;

/// Compares what a party held on an issue in one period with what it held in the next in which it
/// spoke.
///
/// Periods are the case's rounds; without rounds, the days on which things were said. In each
/// period the firmest stance of its last day stands for the party. Acceptances and offers lie at
/// one end, refusals and red lines at the other; a demand beside either is no change of direction.
public final class Movements {
    private Movements() {}

    private record Key(String party, String issue) {}

    private record Period(int order, String name) {}

    /// All movements, latest first; those of one day in order of weight, repetitions last.
    public static List<Movement> compute(PublicRecord record) {
        Rounds rounds = new Rounds(record.talks());
        Map<Key, TreeMap<Integer, List<Utterance>>> spoken = new LinkedHashMap<>();
        Map<Integer, String> names = new TreeMap<>();
        List<Utterance> utterances = record.utterances();
        for (Utterance utterance : utterances) {
            Statement first = utterance.first();
            String issue = first.issueId();
            if (issue == null || Stance.ofAct(first.act()).isEmpty()) {
                continue;
            }
            Period period = period(record, rounds, first);
            names.put(period.order(), period.name());
            for (String party : first.parties()) {
                spoken.computeIfAbsent(new Key(party, issue), _ -> new TreeMap<>())
                        .computeIfAbsent(period.order(), _ -> new ArrayList<>())
                        .add(utterance);
            }
        }
        List<Movement> movements = new ArrayList<>();
        spoken.forEach((key, periods) -> compare(key, periods, names, utterances, movements));
        told(record, utterances, movements);
        movements.sort(
                Comparator.comparing(
                                Movement::day,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed()
                        .thenComparing(Movement::kind)
                        .thenComparing(Movement::party)
                        .thenComparing(Movement::issue));
        return movements;
    }

    private static Period period(PublicRecord record, Rounds rounds, Statement statement) {
        LocalDate day = PublicRecord.day(statement);
        if (record.talks().rounds().isEmpty()) {
            return day == null
                    ? new Period(Integer.MIN_VALUE, "undated")
                    : new Period((int) day.toEpochDay(), day.toString());
        }
        Round round = rounds.of(statement);
        return round == null
                ? new Period(Integer.MIN_VALUE, "before the talks")
                : new Period(record.talks().rounds().indexOf(round), round.name());
    }

    private static void compare(
            Key key,
            Map<Integer, List<Utterance>> periods,
            Map<Integer, String> names,
            List<Utterance> all,
            List<Movement> into) {
        Holding before = null;
        String beforeName = "";
        for (Map.Entry<Integer, List<Utterance>> entry : periods.entrySet()) {
            Holding after = main(entry.getValue());
            String name = names.getOrDefault(entry.getKey(), "");
            if (before == null) {
                into.add(
                        new Movement(
                                Movement.Kind.FIRST_STATED,
                                key.party(),
                                key.issue(),
                                "",
                                name,
                                after.since(),
                                null,
                                after,
                                List.of()));
            } else {
                into.add(movement(key, before, beforeName, after, name, all));
            }
            before = after;
            beforeName = name;
        }
    }

    private static Movement movement(
            Key key,
            Holding before,
            String beforeName,
            Holding after,
            String name,
            List<Utterance> all) {
        List<Utterance> concessions = List.of();
        Movement.Kind kind = kind(before, after);
        if (kind == Movement.Kind.REPEATED && after.stance() == Stance.WANTS) {
            concessions = concessions(key, before, after, all);
            if (!concessions.isEmpty()) {
                kind = Movement.Kind.HELD_AFTER_CONCESSION;
            }
        }
        return new Movement(
                kind,
                key.party(),
                key.issue(),
                beforeName,
                name,
                after.since(),
                before,
                after,
                concessions);
    }

    static Movement.Kind kind(Holding before, Holding after) {
        int was = firmness(before.stance());
        int is = firmness(after.stance());
        boolean sameOption =
                before.option() == null
                        || after.option() == null
                        || before.option().equals(after.option());
        if (was == is && before.stance() == after.stance()) {
            return sameOption ? Movement.Kind.REPEATED : Movement.Kind.MOVED;
        }
        return is > was
                ? Movement.Kind.HARDENED
                : is < was ? Movement.Kind.SOFTENED : Movement.Kind.MOVED;
    }

    /// Acceptance lowest, red line highest.
    private static int firmness(Stance stance) {
        return switch (stance) {
            case ACCEPTS -> 0;
            case OFFERS -> 1;
            case WANTS -> 2;
            case REFUSES -> 3;
            case RED_LINE -> 4;
        };
    }

    /// The stance that stands for a period: the firmest basis, then the most said, then the last.
    private static Holding main(List<Utterance> utterances) {
        Map<Stance, List<Utterance>> byStance = new LinkedHashMap<>();
        for (Utterance utterance : utterances) {
            byStance.computeIfAbsent(
                            Stance.ofAct(utterance.first().act()).orElseThrow(),
                            _ -> new ArrayList<>())
                    .add(utterance);
        }
        Holding best = null;
        for (Map.Entry<Stance, List<Utterance>> entry : byStance.entrySet()) {
            Holding holding = holding(entry.getKey(), entry.getValue());
            boolean better =
                    best == null
                            || holding.basis().compareTo(best.basis()) < 0
                            || holding.basis() == best.basis()
                                    && holding.utterances().size() > best.utterances().size()
                            || holding.basis() == best.basis()
                                    && holding.utterances().size() == best.utterances().size()
                                    && firmness(holding.stance()) > firmness(best.stance());
            best = better ? holding : best;
        }
        if (best == null) {
            throw new IllegalStateException("A period without utterances.");
        }
        return best;
    }

    private static Holding holding(Stance stance, List<Utterance> utterances) {
        Basis basis = Basis.INFERRED;
        String option = null;
        LocalDate first = null;
        LocalDate last = null;
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            basis = said.basis().compareTo(basis) < 0 ? said.basis() : basis;
            option = said.option() != null ? said.option() : option;
            LocalDate day = PublicRecord.day(said);
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        return new Holding(stance, basis, option, first, last, utterances);
    }

    /// Offers and acceptances on any issue by others, between the two times a demand was made.
    private static List<Utterance> concessions(
            Key key, Holding before, Holding after, List<Utterance> all) {
        LocalDate from = before.since();
        LocalDate to = after.lastHeld();
        if (from == null || to == null) {
            return List.of();
        }
        List<Utterance> concessions = new ArrayList<>();
        for (Utterance utterance : all) {
            Statement said = utterance.first();
            LocalDate day = PublicRecord.day(said);
            boolean gives = said.act() == Act.OFFER || said.act() == Act.ACCEPT;
            boolean other = !said.parties().isEmpty() && !said.parties().contains(key.party());
            boolean related =
                    key.issue().equals(said.issueId()) || said.addressees().contains(key.party());
            if (gives
                    && other
                    && related
                    && day != null
                    && !day.isBefore(from)
                    && !day.isAfter(to)) {
                concessions.add(utterance);
            }
        }
        return concessions;
    }

    /// What an author says outright: the same demand after concessions.
    private static void told(PublicRecord record, List<Utterance> utterances, List<Movement> into) {
        Set<Key> known = new HashSet<>();
        into.stream()
                .filter(movement -> movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION)
                .forEach(movement -> known.add(new Key(movement.party(), movement.issue())));
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            String issue = said.issueId();
            String words = said.quote().toLowerCase(java.util.Locale.ROOT);
            boolean kept =
                    words.matches(
                                    "(?s).*\\b(?:same|unchanged|not give up|not abandon|not drop)\\b.*")
                            && words.matches(
                                    "(?s).*\\b(?:concessions?|requirements?|demands?|rhetoric)\\b.*");
            if (!kept || issue == null || said.subjects().isEmpty() || !said.parties().isEmpty()) {
                continue;
            }
            String party = said.subjects().getFirst();
            if (known.add(new Key(party, issue))) {
                List<Utterance> given =
                        utterances.stream()
                                .filter(other ->
                                        (other.first().act() == Act.OFFER
                                                        || other.first().act() == Act.ACCEPT)
                                                && !other.first().parties().contains(party)
                                                && !other.first().parties().isEmpty())
                                .toList();
                Holding held =
                        new Holding(
                                Stance.WANTS,
                                Basis.INFERRED,
                                null,
                                PublicRecord.day(said),
                                PublicRecord.day(said),
                                List.of(utterance));
                into.add(
                        new Movement(
                                Movement.Kind.HELD_AFTER_CONCESSION,
                                party,
                                issue,
                                "",
                                day(record, said),
                                PublicRecord.day(said),
                                null,
                                held,
                                given));
            }
        }
    }

    private static String day(PublicRecord record, Statement said) {
        LocalDate day = PublicRecord.day(said);
        return day == null ? record.talks().title() : day.toString();
    }

    /// Movements on or after a day: what is new since then. Repetitions are not new.
    public static List<Movement> since(List<Movement> movements, @Nullable LocalDate day) {
        return movements.stream()
                .filter(movement -> movement.kind() != Movement.Kind.REPEATED)
                .filter(movement ->
                        day == null || movement.day() == null || !movement.day().isBefore(day))
                .toList();
    }

    /// Why a movement is what it is: what was held before and after, and what others gave in
    /// between.
    public static Explanation explain(Movement movement) {
        List<Explanation> parts = new ArrayList<>();
        quote("before", movement.before(), parts);
        quote("after", movement.after(), parts);
        for (Utterance utterance : movement.because()) {
            parts.add(
                    new Explanation.Quoted(
                            "in between: "
                                    + utterance.first().speaker()
                                    + " "
                                    + utterance.first().act().verb(),
                            utterance.first().evidence().hull()));
        }
        return new Explanation.Derived(
                movement.kind().words(),
                "%s on '%s'".formatted(movement.party(), movement.issue()),
                parts);
    }

    private static void quote(String when, @Nullable Holding holding, List<Explanation> parts) {
        if (holding != null) {
            Statement said = holding.latest().first();
            parts.add(
                    new Explanation.Quoted(
                            "%s: %s".formatted(when, holding.stance().verb()),
                            said.evidence().hull()));
        }
    }
}
