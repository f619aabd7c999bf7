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
public record Reading(
        Document document,
        String reader,
        List<Statement> statements,
        List<Verdict> verdicts,
        List<Pointer> pointers,
        List<Meeting> meetings,
        @Nullable Status status,
        @Nullable Span statusSpan) {
    public Reading {
        statements = List.copyOf(statements);
        verdicts = List.copyOf(verdicts);
        pointers = List.copyOf(pointers);
        meetings = List.copyOf(meetings);
        if ((status == null) != (statusSpan == null)) {
            throw new IllegalArgumentException(
                    "[%s] a status and the words that give it come together."
                            .formatted(document.id()));
        }
    }
}
