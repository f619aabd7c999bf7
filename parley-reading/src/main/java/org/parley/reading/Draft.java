package org.parley.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.speakers.Speaker;

/// A statement as a language's reader found it, not yet tied to issues or to other documents.
///
/// @param attribution the words
/// @param speaker who said or holds it
/// @param act what is done by saying it
/// @param basis the party's own utterance, or told of it
/// @param direct whether it is in the speaker's own words, at least in part
/// @param issue phrase for what it is about
/// @param addressees parties asked or answered
/// @param subjects parties spoken about
/// @param conditions "if" clauses, verbatim
/// @param said the day; null when not known
/// @param reportedBy who tells of it, when that is another speaker; null for the document itself
/// @param score how sure the reader is, 0 to 1
public record Draft(
        Attribution attribution,
        Speaker speaker,
        Act act,
        Basis basis,
        boolean direct,
        String issue,
        List<String> addressees,
        List<String> subjects,
        List<String> conditions,
        @Nullable LocalDate said,
        @Nullable String reportedBy,
        double score) {
    public Draft {
        addressees = List.copyOf(addressees);
        subjects = List.copyOf(subjects);
        conditions = List.copyOf(conditions);
    }
}
