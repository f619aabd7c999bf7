package org.parley.analysis.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.stances.Stances;
import org.parley.analysis.stances.Tie;
import org.parley.model.position.Holding;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;

/// What a party holds in one period, by one stance.
///
/// @param holding with all that was said of it in the period
/// @param period its name
record Held(Holding holding, String period) {
    Stance stance() {
        return holding.stance();
    }

    boolean hard() {
        return hard(stance());
    }

    static boolean hard(Stance stance) {
        return stance == Stance.REFUSES || stance == Stance.RED_LINE;
    }

    Tie tie(Held other) {
        return Tie.of(holding, other.holding);
    }

    /// With only the utterances that meet those of another.
    Held meeting(Held other) {
        return new Held(Tie.meeting(holding, other.holding), period);
    }

    /// What utterances of one party, issue and period hold, by stance.
    static Map<Stance, Held> of(List<Utterance> utterances, String period) {
        Map<Stance, List<Utterance>> byStance = new EnumMap<>(Stance.class);
        for (Utterance utterance : utterances) {
            byStance.computeIfAbsent(
                            Stances.of(utterance.first()).orElseThrow(), _ -> new ArrayList<>())
                    .add(utterance);
        }
        Map<Stance, Held> held = new EnumMap<>(Stance.class);
        byStance.forEach(
                (stance, list) -> held.put(stance, new Held(holding(stance, list), period)));
        return held;
    }

    static Held firmest(Map<Stance, Held> held) {
        return held.values().stream()
                .max(Comparator.comparingInt(one -> firmness(one.stance())))
                .orElseThrow();
    }

    /// Acceptance lowest, red line highest.
    static int firmness(Stance stance) {
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
}
