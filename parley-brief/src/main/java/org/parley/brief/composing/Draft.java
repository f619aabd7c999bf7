package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.brief.page.Line;
import org.parley.model.position.Holding;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Issue;
import org.parley.model.text.Document;

/// A page in the making: the record it is on, the notes given out so far, and what every section
/// asks of both.
final class Draft {
    private final PublicRecord record;
    private final @Nullable LocalDate since;
    private final Notes notes = new Notes();
    private final Wording wording;

    /// @param since null for the whole page; a day for what is new from then on only
    Draft(PublicRecord record, @Nullable LocalDate since) {
        this.record = record;
        this.since = since;
        this.wording = new Wording(record.talks());
    }

    PublicRecord record() {
        return record;
    }

    @Nullable LocalDate since() {
        return since;
    }

    Notes notes() {
        return notes;
    }

    Wording wording() {
        return wording;
    }

    /// The day things stand at; null when no document is dated.
    @Nullable LocalDate day() {
        if (record.asOf() != null) {
            return record.asOf();
        }
        return record.documents().stream()
                .map(Document::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Whether something was said on or after the day the page starts from.
    boolean recent(Utterance utterance) {
        LocalDate day = PublicRecord.day(utterance.first());
        return since == null || day != null && !day.isBefore(since);
    }

    /// Whether something was held on or after the day the page starts from.
    boolean later(Holding holding) {
        LocalDate last = holding.lastHeld();
        return since == null || last != null && !last.isBefore(since);
    }

    Line holding(Holding holding) {
        List<Integer> cited =
                holding.utterances().reversed().stream().limit(2).map(notes::of).toList();
        return new Line(
                Marks.of(holding.stance()),
                holding.stance().verb(),
                Wording.excerpt(holding.latest().first().quote(), Wording.CELL),
                true,
                holding.basis(),
                !holding.reviewed(),
                cited);
    }

    Line line(Line.Mark mark, String label, Utterance utterance, int length) {
        Statement said = utterance.first();
        boolean reviewed =
                utterance.witnesses().stream()
                        .anyMatch(witness ->
                                witness.review() == Review.ACCEPTED
                                        || witness.review() == Review.EDITED);
        return new Line(
                mark,
                label,
                Wording.excerpt(said.quote(), length),
                true,
                said.basis(),
                !reviewed,
                List.of(notes.of(utterance)));
    }

    String issueName(String id) {
        return record.talks().issue(id).map(Issue::name).orElse(id);
    }
}
