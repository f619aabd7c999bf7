package org.parley.analysis.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parley.analysis.positions.Rounds;
import org.parley.analysis.stances.Stances;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;

/// Demands, refusals and lines that are told to have been taken back.
final class Withdrawals {
    private Withdrawals() {}

    /// What a party is told to have taken back: a demand, refusal or line that it held on the issue
    /// in an earlier period.
    static List<Movement> of(
            PublicRecord record,
            Rounds rounds,
            Map<Place, NavigableMap<Period, List<Utterance>>> spoken) {
        List<Movement> into = new ArrayList<>();
        for (Utterance utterance : record.utterances()) {
            Statement said = utterance.first();
            String issue = said.issueId();
            if (issue == null || !Stances.withdraws(said)) {
                continue;
            }
            Period period = Period.of(record, rounds, said);
            for (String party : said.parties()) {
                NavigableMap<Period, List<Utterance>> periods =
                        spoken.getOrDefault(new Place(party, issue), new TreeMap<>());
                Map.Entry<Period, List<Utterance>> before = periods.lowerEntry(period);
                if (before == null) {
                    continue;
                }
                String name = before.getKey().name();
                Held was = Held.firmest(Held.of(before.getValue(), name));
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
        return into;
    }
}
