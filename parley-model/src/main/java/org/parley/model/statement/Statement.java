package org.parley.model.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document;
import org.parley.model.text.Evidence;

/// An utterance, or a stance, as one document has it.
///
/// @param id unique within a case and stable while document and reader stay the same
/// @param evidence the words it rests on
/// @param speaker who said or holds it, named in full where the document does; "the author" for an
///   author's own words, "unnamed" where the text names nobody
/// @param parties names of the parties it counts for; empty for authors, analysts, private persons
/// @param said the day it was said; null when not even the document is dated
/// @param direct whether the content is, at least in part, in the speaker's own words
/// @param basis how we know: the party's own utterance, or told of it by others
/// @param act what is done by saying it
/// @param issue short noun phrase for what is being decided
/// @param issueId id of the case's issue; null while it is linked to none
/// @param option id of that issue's option; null when none is named
/// @param addressees names of the parties asked or answered
/// @param subjects names of the parties spoken about
/// @param conditions "if ..., then" clauses, verbatim
/// @param reportedBy who reports it, when another speaker does; null for the document itself
/// @param review whether a person has looked at it
/// @param extractor name and version of what suggested it; "analyst" for a person
/// @param score how sure the extractor is, 0 to 1
/// @param utterance id shared by all statements that witness one utterance
public record Statement(
        String id,
        Evidence evidence,
        String speaker,
        List<String> parties,
        @Nullable LocalDate said,
        boolean direct,
        Basis basis,
        Act act,
        String issue,
        @Nullable String issueId,
        @Nullable String option,
        List<String> addressees,
        List<String> subjects,
        List<String> conditions,
        @Nullable String reportedBy,
        Review review,
        String extractor,
        double score,
        String utterance) {
    /// Speaker of an author's own words.
    public static final String AUTHOR = "the author";

    /// Speaker where the text names nobody.
    public static final String UNNAMED = "unnamed";

    public Statement {
        if (id.isBlank() || speaker.isBlank() || utterance.isBlank()) {
            throw new IllegalArgumentException(
                    "A statement needs an id, a speaker and an utterance; found '%s', '%s', '%s'."
                            .formatted(id, speaker, utterance));
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(
                    "[%s] score %s must be between 0 and 1.".formatted(id, score));
        }
        if (option != null && issueId == null) {
            throw new IllegalArgumentException(
                    "[%s] names option '%s' of no issue.".formatted(id, option));
        }
        parties = List.copyOf(parties);
        addressees = List.copyOf(addressees);
        subjects = List.copyOf(subjects);
        conditions = List.copyOf(conditions);
    }

    /// The document it stands in.
    public Document document() {
        return evidence.document();
    }

    /// The content's words.
    public String quote() {
        return evidence.quote();
    }

    /// The same statement, linked to a case's issue.
    public Statement withIssue(
            String phrase, @Nullable String newIssueId, @Nullable String newOption) {
        return new Statement(
                id,
                evidence,
                speaker,
                parties,
                said,
                direct,
                basis,
                act,
                phrase,
                newIssueId,
                newOption,
                addressees,
                subjects,
                conditions,
                reportedBy,
                review,
                extractor,
                score,
                utterance);
    }

    /// The same statement, as witness of an utterance.
    public Statement withUtterance(String newUtterance) {
        return new Statement(
                id,
                evidence,
                speaker,
                parties,
                said,
                direct,
                basis,
                act,
                issue,
                issueId,
                option,
                addressees,
                subjects,
                conditions,
                reportedBy,
                review,
                extractor,
                score,
                newUtterance);
    }

    /// The same statement, as a person judged it.
    public Statement withReview(Review newReview) {
        return new Statement(
                id,
                evidence,
                speaker,
                parties,
                said,
                direct,
                basis,
                act,
                issue,
                issueId,
                option,
                addressees,
                subjects,
                conditions,
                reportedBy,
                newReview,
                extractor,
                score,
                utterance);
    }
}
