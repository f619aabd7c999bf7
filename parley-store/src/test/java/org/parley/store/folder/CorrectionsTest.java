package org.parley.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Turn;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Evidence;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Reliability;

class CorrectionsTest {
    private static final String TEXT =
            "Egypt said it would sign. Sudan said no. Sudan said no again: never.";

    @TempDir private Path folder;

    private static Reading reading() {
        Document document =
                new Document(
                        "a.md",
                        "A",
                        null,
                        null,
                        null,
                        "en",
                        null,
                        "0".repeat(64),
                        TEXT,
                        0,
                        Genre.NEWS,
                        Reliability.F,
                        Handling.NONE,
                        null);
        Statement statement =
                new Statement(
                        "a.md#11-24",
                        new Evidence(
                                List.of(document.span(0, 5)),
                                List.of(document.span(6, 10)),
                                List.of(document.span(11, 24))),
                        "Egypt",
                        List.of("Egypt"),
                        null,
                        false,
                        Basis.STATED,
                        Act.PROMISE,
                        "signature",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Review.SUGGESTED,
                        "rules",
                        0.8,
                        "a.md#11-24");
        return new Reading(
                document, "rules", List.of(statement), List.of(), List.of(), List.of(), null, null);
    }

    private Corrections.Applied apply(String yaml) throws IOException, CaseProblemsException {
        Files.writeString(folder.resolve("corrections.yaml"), yaml);
        return Corrections.read(folder).apply(Case.EMPTY, List.of(reading()));
    }

    @Test
    void statementIsAcceptedRejectedOrEdited() throws Exception {
        assertThat(
                        apply("- accept: a.md#11-24\n")
                                .readings()
                                .getFirst()
                                .statements()
                                .getFirst()
                                .review())
                .isEqualTo(Review.ACCEPTED);
        assertThat(
                        apply("- reject: {document: a.md, quote: it would sign}\n")
                                .readings()
                                .getFirst()
                                .statements()
                                .getFirst()
                                .review())
                .isEqualTo(Review.REJECTED);
        Statement edited =
                apply("- edit: a.md#11-24\n  act: accept\n  parties: [Egypt, Sudan]\n")
                        .readings()
                        .getFirst()
                        .statements()
                        .getFirst();
        assertThat(edited.act()).isEqualTo(Act.ACCEPT);
        assertThat(edited.parties()).containsExactly("Egypt", "Sudan");
        assertThat(edited.review()).isEqualTo(Review.EDITED);
    }

    @Test
    void statementIsAddedAtItsQuote() throws Exception {
        Statement added =
                apply(
                                "- add: {document: a.md, quote: 'never', speaker: Sudan, parties: [Sudan], act: red_line, issue: signature}\n")
                        .readings()
                        .getFirst()
                        .statements()
                        .getLast();
        assertThat(added.quote()).isEqualTo("never");
        assertThat(added.extractor()).isEqualTo("analyst");
        assertThat(added.review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void verdictIsAdded() throws Exception {
        assertThat(
                        apply(
                                        "- verdict: {document: a.md, quote: 'Sudan said no again', holder: X, yardstick: y, result: not_met}\n")
                                .readings()
                                .getFirst()
                                .verdicts())
                .hasSize(1);
    }

    @Test
    void turnIsGivenOrRejectedAtItsQuote() throws Exception {
        Turn turn =
                Objects.requireNonNull(
                        apply(
                                        "- turn: {document: a.md, quote: Sudan said no again, is: stays_away, party: Sudan, date: 2022-01-13}\n")
                                .readings()
                                .getFirst()
                                .turns()
                                .getFirst()
                                .turn());
        assertThat(turn.words()).isEqualTo("Sudan suspends its participation");
        assertThat(turn.day()).isEqualTo("2022-01-13");
        assertThat(turn.review().reviewed()).isTrue();
        assertThat(
                        apply("- turn: {document: a.md, quote: Sudan said no again, is: none}\n")
                                .readings()
                                .getFirst()
                                .turns()
                                .getFirst()
                                .turn())
                .isNull();
        CaseProblemsException wrong =
                catchThrowableOfType(
                        CaseProblemsException.class,
                        () -> apply("- turn: {document: a.md, quote: Sudan, is: suspend}\n"));
        assertThat(wrong.problems().getFirst()).contains("is: found 'suspend'", "'suspended'");
    }

    @Test
    void whatNoLongerFitsIsReportedAndChangesNothing() throws Exception {
        Corrections.Applied applied =
                apply(
                        "- accept: a.md#1-2\n- reject: {document: b.md, quote: x}\n- add: {document: a.md, quote: Sudan said no, act: refuse}\n- add: {document: a.md, quote: not there, act: refuse}\n");
        assertThat(applied.readings()).containsExactly(reading());
        assertThat(applied.problems()).hasSize(4);
        assertThat(applied.problems().get(0)).contains("[corrections.yaml]", "a.md#1-2");
        assertThat(applied.problems().get(1)).contains("b.md");
        assertThat(applied.problems().get(2)).contains("more than once");
        assertThat(applied.problems().get(3)).contains("not in a.md");
    }

    @Test
    void wrongFileIsNamed() throws Exception {
        Files.writeString(
                folder.resolve("corrections.yaml"),
                "- {accept: x, reject: y}\n- {act: refuse}\n- {edit: x, act: decline}\n- {acept: x}\n");
        CaseProblemsException wrong =
                catchThrowableOfType(CaseProblemsException.class, () -> Corrections.read(folder));
        assertThat(wrong.problems())
                .anySatisfy(problem -> assertThat(problem).contains("exactly one of"));
        assertThat(wrong.problems())
                .anySatisfy(problem -> assertThat(problem).contains("act", "decline", "refuse"));
        assertThat(wrong.problems())
                .anySatisfy(problem -> assertThat(problem).contains("Maybe 'accept'"));
    }
}
