package org.parley.model.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Meeting;
import org.parley.model.statement.Pointer;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.statement.Verdict;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Intake;

/// A case with all that was read for it, as it stood on a day.
///
/// Readings of superseded documents are kept here and used nowhere: [#readings] leaves them out,
/// [#superseded] names them. Statements said after the day, and those a person rejected, are left
/// out of [#statements].
///
/// @param talks the case; its issues are the analyst's, or those proposed from what was said
/// @param all every reading, superseded ones included
/// @param refused files that could not be read
/// @param withheld ids of documents left out by their handling mark or embargo
/// @param asOf the day things stand at: nothing said later is used; null for all there is
public record PublicRecord(
        Case talks,
        List<Reading> all,
        List<Intake.Rejected> refused,
        List<String> withheld,
        @Nullable LocalDate asOf) {
    private static final Comparator<Statement> BY_TIME =
            Comparator.comparing(
                            PublicRecord::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(statement -> statement.document().id())
                    .thenComparingInt(statement -> statement.evidence().hull().start());

    public PublicRecord {
        all =
                all.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Reading reading) -> reading.document().date(),
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(reading -> reading.document().id()))
                        .toList();
        refused = List.copyOf(refused);
        withheld = List.copyOf(withheld);
    }

    /// Readings in use, by date of their documents: neither superseded by another document of the
    /// record nor published after the day without a statement said before it.
    public List<Reading> readings() {
        Set<String> superseded = new HashSet<>(superseded());
        return all.stream()
                .filter(reading -> !superseded.contains(reading.document().id()))
                .filter(this::published)
                .toList();
    }

    /// Ids of documents that another document corrects or replaces, published by the day.
    public List<String> superseded() {
        Set<String> present = new HashSet<>();
        all.forEach(reading -> present.add(reading.document().id()));
        return all.stream()
                .filter(reading -> notLater(reading.document().date()))
                .map(reading -> reading.document().supersedes())
                .filter(Objects::nonNull)
                .filter(present::contains)
                .distinct()
                .toList();
    }

    /// Documents in use, by date.
    public List<Document> documents() {
        return readings().stream().map(Reading::document).toList();
    }

    /// Ids of the documents in use: what a line about an absence says was searched.
    public List<String> searched() {
        return documents().stream().map(Document::id).toList();
    }

    /// Statements in use, by the day they were said, then by document and place.
    public List<Statement> statements() {
        return readings().stream()
                .flatMap(reading -> reading.statements().stream())
                .filter(statement -> statement.review() != Review.REJECTED)
                .filter(statement -> notLater(statement.said()))
                .sorted(BY_TIME)
                .toList();
    }

    /// Statements in use, grouped by utterance, by the day of the first witness.
    public List<Utterance> utterances() {
        Map<String, List<Statement>> witnesses = new LinkedHashMap<>();
        for (Statement statement : statements()) {
            witnesses.computeIfAbsent(statement.utterance(), _ -> new ArrayList<>()).add(statement);
        }
        return witnesses.entrySet().stream()
                .map(entry -> new Utterance(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Verdicts in use, in order of documents and place.
    public List<Verdict> verdicts() {
        return dated().stream()
                .flatMap(reading -> reading.verdicts().stream())
                .filter(verdict -> verdict.review() != Review.REJECTED)
                .toList();
    }

    /// Pointers to further sources, in order of documents and place.
    public List<Pointer> pointers() {
        return dated().stream().flatMap(reading -> reading.pointers().stream()).toList();
    }

    /// Meetings told of, in order of documents and place.
    public List<Meeting> meetings() {
        return dated().stream().flatMap(reading -> reading.meetings().stream()).toList();
    }

    /// The day a statement was said, or else its document's date; null when neither is known.
    public static @Nullable LocalDate day(Statement statement) {
        LocalDate said = statement.said();
        return said != null ? said : statement.document().date();
    }

    private List<Reading> dated() {
        return readings().stream().filter(reading -> notLater(reading.document().date())).toList();
    }

    private boolean published(Reading reading) {
        return notLater(reading.document().date())
                || reading.statements().stream()
                        .anyMatch(statement ->
                                statement.said() != null && notLater(statement.said()));
    }

    private boolean notLater(@Nullable LocalDate date) {
        return asOf == null || date == null || !date.isAfter(asOf);
    }
}
