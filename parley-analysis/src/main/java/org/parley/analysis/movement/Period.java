package org.parley.analysis.movement;

import java.time.LocalDate;
import org.parley.analysis.positions.Rounds;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Round;

/// A stretch of time in which a party holds one thing: a round, or a day where there are none.
///
/// @param order its place among the others
/// @param name as printed
record Period(int order, String name) implements Comparable<Period> {
    static Period of(PublicRecord record, Rounds rounds, Statement statement) {
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

    @Override
    public int compareTo(Period other) {
        return Integer.compare(order, other.order);
    }
}
