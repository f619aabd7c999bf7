package org.parley.analysis.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.Rounds;
import org.parley.analysis.stances.Stances;
import org.parley.model.explain.Explanation;
import org.parley.model.position.Holding;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;

/// Compares what a party held on an issue in one period with what it held before.
///
/// Periods are the case's rounds; without rounds, the days on which things were said. A party may
/// hold several stances in one period: it offers one thing and refuses another. Acceptances and
/// offers lie at one end, refusals and red lines at the other; a demand beside either is no change
/// of direction.
public final class Movements {
    private Movements() {}

    /// All movements, latest first; those of one day in order of weight, repetitions last.
    public static List<Movement> compute(PublicRecord record) {
        Rounds rounds = new Rounds(record.talks());
        List<Utterance> taken = Stances.taken(record);
        Map<Place, NavigableMap<Period, List<Utterance>>> spoken = new LinkedHashMap<>();
        for (Utterance utterance : taken) {
            Statement first = utterance.first();
            String issue = Objects.requireNonNull(first.issueId());
            Period period = Period.of(record, rounds, first);
            for (String party : first.parties()) {
                spoken.computeIfAbsent(new Place(party, issue), _ -> new TreeMap<>())
                        .computeIfAbsent(period, _ -> new ArrayList<>())
                        .add(utterance);
            }
        }
        Concessions concessions = new Concessions(record.talks(), taken);
        List<Movement> movements = new ArrayList<>();
        spoken.forEach((place, periods) ->
                movements.addAll(Course.of(record.talks(), place, periods, concessions)));
        movements.addAll(Withdrawals.of(record, rounds, spoken));
        ToldOutright.into(movements, record);
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
