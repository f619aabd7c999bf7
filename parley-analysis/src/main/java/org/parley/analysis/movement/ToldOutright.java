package org.parley.analysis.movement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.position.Holding;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;

/// Movements that an author tells as such.
final class ToldOutright {
    private ToldOutright() {}

    /// What an author says outright: the same demand after concessions.
    static void into(List<Movement> into, PublicRecord record) {
        List<Utterance> utterances = record.utterances();
        Set<Place> known = new HashSet<>();
        into.stream()
                .filter(movement -> movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION)
                .forEach(movement -> known.add(new Place(movement.party(), movement.issue())));
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
            if (!known.contains(new Place(party, issue))) {
                List<Utterance> given =
                        utterances.stream()
                                .filter(other -> given(other.first(), party, issue, said))
                                .toList();
                if (given.isEmpty()) {
                    continue;
                }
                known.add(new Place(party, issue));
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
}
