package org.parley.analysis.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.Camps;
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
/// Periods are the case's rounds; without rounds, the days on which things were said. A party may
/// hold several stances in one period: it offers one thing and refuses another. Acceptances and
/// offers lie at one end, refusals and red lines at the other; a demand beside either is no change
/// of direction.
public final class Movements {
    private Movements() {}

    private record Key(String party, String issue) {}

    private record Period(int order, String name) {}

    private static final Pattern WITHDREW =
            Pattern.compile(
                    "(?iuU)\\b(?:withdr(?:ew|aws?|awn|awing)|dropp(?:ed|ing)|drops|abandon(?:ed|s)|waive[sd]?|gave up|given up|no longer (?:insist\\w*|demand\\w*|wants?|asks?|oppos\\w+|object\\w*)|отозвал\\w*|снял\\w*|отказал\\w+ от|больше не (?:настаива\\w+|требу\\w+))\\s+(?:(?:its|their|his|her|the|сво\\w+|on|for|to|that)\\s+)?(?:\\w+\\s+){0,3}?(?:demands?|proposals?|objections?|opposition|requests?|insistence|reservations?|claims?|conditions?|amendments?|veto|text|требовани\\w+|предложени\\w+|возражени\\w+|услови\\w+)\\b");

    /// With more parties than this on an issue, what one gives is not given to each.
    private static final int FEW = 6;

    /// All movements, latest first; those of one day in order of weight, repetitions last.
    public static List<Movement> compute(PublicRecord record) {
        Rounds rounds = new Rounds(record.talks());
        Map<Key, NavigableMap<Integer, List<Utterance>>> spoken = new LinkedHashMap<>();
        Map<Integer, String> names = new TreeMap<>();
        List<Utterance> utterances = record.utterances();
        for (Utterance utterance : utterances) {
            Statement first = utterance.first();
            String issue = first.issueId();
            if (issue == null || Stance.of(first).isEmpty()) {
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
        withdrawn(record, rounds, utterances, spoken, names, movements);
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
        Map<Stance, Held> known = new EnumMap<>(Stance.class);
        Map<Stance, Held> before = Map.of();
        for (Map.Entry<Integer, List<Utterance>> entry : periods.entrySet()) {
            String name = names.getOrDefault(entry.getKey(), "");
            Map<Stance, Held> now = held(entry.getValue(), name);
            if (before.isEmpty()) {
                Held first = firmest(now);
                into.add(movement(Movement.Kind.FIRST_STATED, key, null, first, List.of()));
            } else {
                turned(key, before, now, into);
                kept(key, known, now, all, into);
            }
            known.putAll(now);
            before = now;
        }
    }

    /// What a party holds in one period, and the period's name.
    private record Held(Holding holding, String period) {
        Stance stance() {
            return holding.stance();
        }
    }

    private static Map<Stance, Held> held(List<Utterance> utterances, String name) {
        Map<Stance, List<Utterance>> byStance = new EnumMap<>(Stance.class);
        for (Utterance utterance : utterances) {
            byStance.computeIfAbsent(
                            Stance.of(utterance.first()).orElseThrow(), _ -> new ArrayList<>())
                    .add(utterance);
        }
        Map<Stance, Held> held = new EnumMap<>(Stance.class);
        byStance.forEach((stance, list) -> held.put(stance, new Held(holding(stance, list), name)));
        return held;
    }

    private static Movement movement(
            Movement.Kind kind,
            Key key,
            @Nullable Held before,
            Held after,
            List<Utterance> concessions) {
        return new Movement(
                kind,
                key.party(),
                key.issue(),
                before == null ? "" : before.period(),
                after.period(),
                after.holding().since(),
                before == null ? null : before.holding(),
                after.holding(),
                concessions);
    }

    /// A change of direction between one period and the next: a refusal of what was given before, a
    /// demand that became a red line, or an acceptance or offer where there was nothing else but
    /// refusal or demand. A refusal beside an earlier demand is no change: both may have been held
    /// all along.
    private static void turned(
            Key key, Map<Stance, Held> before, Map<Stance, Held> now, List<Movement> into) {
        Held was = firmest(before);
        Held is = firmest(now);
        Held gives = now.getOrDefault(Stance.ACCEPTS, now.get(Stance.OFFERS));
        Held gave = before.getOrDefault(Stance.ACCEPTS, before.get(Stance.OFFERS));
        if (hard(is.stance())) {
            boolean takenBack = gave != null && sameOption(gave, is) && gives == null;
            boolean ultimatum = is.stance() == Stance.RED_LINE && was.stance() == Stance.WANTS;
            if (!hard(was.stance()) && (takenBack || ultimatum)) {
                into.add(movement(Movement.Kind.HARDENED, key, was, is, List.of()));
            }
        } else if (gives != null
                && gave == null
                && (hard(was.stance())
                        || gives.stance() == Stance.ACCEPTS && !now.containsKey(Stance.WANTS))) {
            into.add(movement(Movement.Kind.SOFTENED, key, was, gives, List.of()));
        }
    }

    private static boolean sameOption(Held one, Held other) {
        String first = one.holding().option();
        String second = other.holding().option();
        return first == null || second == null || first.equals(second);
    }

    /// What is held again: the same, or another option of the same kind, or the same demand after
    /// others have given something. At most one of a kind a period.
    private static void kept(
            Key key,
            Map<Stance, Held> known,
            Map<Stance, Held> now,
            List<Utterance> all,
            List<Movement> into) {
        Set<Movement.Kind> kinds = EnumSet.noneOf(Movement.Kind.class);
        for (Held after : now.values()) {
            Held before = known.get(after.stance());
            if (before == null && hard(after.stance())) {
                // a refusal said again as "never", or the other way round: excluded all the same
                before =
                        known.get(
                                after.stance() == Stance.REFUSES
                                        ? Stance.RED_LINE
                                        : Stance.REFUSES);
            }
            if (before == null) {
                continue;
            }
            List<Utterance> given =
                    after.stance() == Stance.WANTS
                            ? concessions(key, before.holding(), after.holding(), all)
                            : List.of();
            String was = before.holding().option();
            String is = after.holding().option();
            boolean other = was != null && is != null && !was.equals(is);
            Movement.Kind kind = other ? Movement.Kind.MOVED : Movement.Kind.REPEATED;
            if (kinds.add(kind)) {
                into.add(movement(kind, key, before, after, List.of()));
            }
            if (!given.isEmpty() && kinds.add(Movement.Kind.HELD_AFTER_CONCESSION)) {
                into.add(movement(Movement.Kind.HELD_AFTER_CONCESSION, key, before, after, given));
            }
        }
    }

    private static boolean hard(Stance stance) {
        return stance == Stance.REFUSES || stance == Stance.RED_LINE;
    }

    private static Held firmest(Map<Stance, Held> held) {
        return held.values().stream()
                .max(Comparator.comparingInt(one -> firmness(one.stance())))
                .orElseThrow();
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

    /// What others gave on the issue between the two times a demand was made, and had not given
    /// before; those of the same camp give nothing by it. Where many negotiate, what one of them
    /// gives is a concession to those alone whom it addresses or whose option it takes up.
    private static List<Utterance> concessions(
            Key key, Holding before, Holding after, List<Utterance> all) {
        LocalDate from = before.since();
        LocalDate to = after.lastHeld();
        if (from == null || to == null) {
            return List.of();
        }
        List<Utterance> concessions = new ArrayList<>();
        Camps camps = Camps.on(key.issue(), all);
        boolean many = speaking(key.issue(), all) > FEW;
        Set<String> gaveAlready = new HashSet<>();
        for (Utterance utterance : all) {
            Statement said = utterance.first();
            LocalDate day = PublicRecord.day(said);
            boolean gives =
                    key.issue().equals(said.issueId())
                            && Stance.of(said)
                                    .filter(one -> one == Stance.OFFERS || one == Stance.ACCEPTS)
                                    .isPresent()
                            && said.act() != Act.PROMISE;
            if (!gives || day == null || day.isAfter(to)) {
                continue;
            }
            boolean fresh =
                    said.parties().stream()
                            .allMatch(party ->
                                    !camps.together(key.party(), party)
                                            && !gaveAlready.contains(party));
            if (!day.isAfter(from)) {
                gaveAlready.addAll(said.parties());
            } else if (fresh
                    && !said.parties().isEmpty()
                    && (!many || meant(said, key.party(), after))) {
                concessions.add(utterance);
            }
        }
        return concessions;
    }

    private static boolean meant(Statement given, String party, Holding demand) {
        return given.addressees().contains(party)
                || demand.option() != null && demand.option().equals(given.option());
    }

    /// How many parties take a stance on an issue.
    private static long speaking(String issue, List<Utterance> all) {
        return all.stream()
                .map(Utterance::first)
                .filter(said -> issue.equals(said.issueId()) && Stance.of(said).isPresent())
                .flatMap(said -> said.parties().stream())
                .distinct()
                .count();
    }

    /// What a party is told to have taken back: a demand, refusal or line that it held on the issue
    /// in an earlier period.
    private static void withdrawn(
            PublicRecord record,
            Rounds rounds,
            List<Utterance> utterances,
            Map<Key, NavigableMap<Integer, List<Utterance>>> spoken,
            Map<Integer, String> names,
            List<Movement> into) {
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            String issue = said.issueId();
            if (issue == null || !WITHDREW.matcher(said.evidence().hull().quote()).find()) {
                continue;
            }
            Period period = period(record, rounds, said);
            for (String party : said.parties()) {
                NavigableMap<Integer, List<Utterance>> periods =
                        spoken.getOrDefault(new Key(party, issue), new TreeMap<>());
                Map.Entry<Integer, List<Utterance>> before = periods.lowerEntry(period.order());
                if (before == null) {
                    continue;
                }
                String name = names.getOrDefault(before.getKey(), "");
                Held was = firmest(held(before.getValue(), name));
                if (was.stance() != Stance.OFFERS && was.stance() != Stance.ACCEPTS) {
                    into.add(
                            new Movement(
                                    Movement.Kind.WITHDRAWN,
                                    party,
                                    issue,
                                    name,
                                    period.name(),
                                    PublicRecord.day(said),
                                    was.holding(),
                                    null,
                                    List.of(utterance)));
                }
            }
        }
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
            if (!known.contains(new Key(party, issue))) {
                List<Utterance> given =
                        utterances.stream()
                                .filter(other -> given(other.first(), party, issue, said))
                                .toList();
                if (given.isEmpty()) {
                    continue;
                }
                known.add(new Key(party, issue));
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

    /// Whether another gave something on the issue before an author wrote of it.
    private static boolean given(Statement other, String party, String issue, Statement told) {
        LocalDate day = PublicRecord.day(other);
        LocalDate written = PublicRecord.day(told);
        return (other.act() == Act.OFFER || other.act() == Act.ACCEPT)
                && issue.equals(other.issueId())
                && !other.parties().isEmpty()
                && !other.parties().contains(party)
                && (day == null || written == null || !day.isAfter(written));
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
