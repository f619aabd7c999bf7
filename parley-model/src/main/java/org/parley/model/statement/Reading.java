package org.parley.model.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.talks.Status;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/// All that was taken from one document.
///
/// @param document what was read
/// @param reader name and version of the reader; a reading is kept under it and the document's hash
/// @param statements in order of place
/// @param verdicts in order of place
/// @param pointers further sources
/// @param meetings events told of
/// @param status status of the talks as the page itself gives it; null when it does not
/// @param statusSpan the words that give it; null exactly when `status` is
/// @param turns an analyst's corrections of the turns the document tells of
public record Reading(
        Document document,
        String reader,
        List<Statement> statements,
        List<Verdict> verdicts,
        List<Pointer> pointers,
        List<Meeting> meetings,
        @Nullable Status status,
        @Nullable Span statusSpan,
        List<TurnCorrection> turns) {
    public Reading {
        statements = List.copyOf(statements);
        verdicts = List.copyOf(verdicts);
        pointers = List.copyOf(pointers);
        meetings = List.copyOf(meetings);
        turns = List.copyOf(turns);
        if ((status == null) != (statusSpan == null)) {
            throw new IllegalArgumentException(
                    "[%s] a status and the words that give it come together."
                            .formatted(document.id()));
        }
    }

    /// A reading as a reader gives it: no turn is corrected.
    public Reading(
            Document document,
            String reader,
            List<Statement> statements,
            List<Verdict> verdicts,
            List<Pointer> pointers,
            List<Meeting> meetings,
            @Nullable Status status,
            @Nullable Span statusSpan) {
        this(
                document,
                reader,
                statements,
                verdicts,
                pointers,
                meetings,
                status,
                statusSpan,
                List.of());
    }

    /// The same reading with other statements.
    public Reading withStatements(List<Statement> others) {
        return new Reading(
                document, reader, others, verdicts, pointers, meetings, status, statusSpan, turns);
    }

    /// The same reading with other verdicts.
    public Reading withVerdicts(List<Verdict> others) {
        return new Reading(
                document,
                reader,
                statements,
                others,
                pointers,
                meetings,
                status,
                statusSpan,
                turns);
    }

    /// The same reading with other corrections of turns.
    public Reading withTurns(List<TurnCorrection> others) {
        return new Reading(
                document,
                reader,
                statements,
                verdicts,
                pointers,
                meetings,
                status,
                statusSpan,
                others);
    }
}
