package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Reliability;

class EnglishReaderTest {
    private static RecordReader reader;

    @BeforeAll
    static void load() {
        reader = RecordReader.byRules(Case.EMPTY);
    }

    static Reading read(String text, Genre genre) {
        return reader.read(
                new Document(
                        "a.txt",
                        "A",
                        null,
                        null,
                        LocalDate.of(2021, 3, 10),
                        "en",
                        null,
                        "0".repeat(64),
                        text,
                        0,
                        genre,
                        Reliability.F,
                        Handling.NONE,
                        null));
    }

    private static List<Statement> read(String text) {
        return read(text, Genre.NEWS).statements();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Egypt said that it would never accept the filling of the dam. | RED_LINE | Egypt",
                "Khartoum rejected the proposal by the mediator. | REFUSE | Sudan",
                "Ethiopia is ready to share data on the flow of the river. | OFFER | Ethiopia",
                "Cairo called on Addis Ababa to sign a binding agreement. | DEMAND | Egypt",
                "Norway said it would host the next meeting in Oslo. | PROMISE | Norway",
                "The Iranian foreign minister said the talks were constructive. | VERDICT | Iran",
                "Pakistan warned that it would respond firmly if the strikes continued. | THREAT | Pakistan",
                "Serbia is concerned about the new rules at the border. | CONCERN | Serbia",
                "Armenia agreed to the text proposed by the mediators. | ACCEPT | Armenia",
                "Turkey denied that its ships had entered the zone. | DENY | Turkey",
                "Japan refused to discuss the islands. | REFUSE | Japan",
                "According to the Kenyan government, the border is closed. | CLAIM | Kenya"
            })
    void actAndPartyAreRead(String text, Act act, String party) {
        assertThat(read(text))
                .anySatisfy(statement -> {
                    assertThat(statement.act()).isEqualTo(act);
                    assertThat(statement.parties()).containsExactly(party);
                });
    }

    @Test
    void pronounMeansWhoWasNamedLast() {
        List<Statement> statements =
                read(
                        "French Foreign Minister Jeanne Moreau met the envoys. Moreau said the text was balanced. She added that Paris would sign it.");
        assertThat(statements).extracting(Statement::speaker).containsOnly("Jeanne Moreau");
        assertThat(statements)
                .allSatisfy(statement -> assertThat(statement.parties()).containsExactly("France"));
    }

    @Test
    void interruptedQuotationIsOneStatementInPieces() {
        List<Statement> statements =
                read(
                        "“We want peace,” said Kenyan President William Ruto. “But we will not trade land for it.”");
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().evidence().content()).hasSize(2);
        assertThat(statements.getFirst().direct()).isTrue();
    }

    @Test
    void nestedHolderIsAStatementOfItsOwn() {
        List<Statement> statements =
                read("Egypt said Ethiopia had rejected the proposal on the dam.");
        assertThat(statements)
                .anySatisfy(inner -> {
                    assertThat(inner.parties()).containsExactly("Ethiopia");
                    assertThat(inner.act()).isEqualTo(Act.REFUSE);
                    assertThat(inner.basis()).isEqualTo(Basis.REPORTED);
                    assertThat(inner.reportedBy()).isEqualTo("Egypt");
                });
    }

    @Test
    void twoThingsOneIsReadyForAreTwoStatements() {
        assertThat(
                        read(
                                "India is ready to open the corridor for pilgrims and limit patrols along the line."))
                .extracting(Statement::quote)
                .containsExactly(
                        "to open the corridor for pilgrims", "limit patrols along the line");
    }

    @Test
    void analystsCountForNoParty() {
        assertThat(read("Russian analysts said the deal would collapse within weeks."))
                .allSatisfy(statement -> assertThat(statement.parties()).isEmpty());
    }

    @Test
    void oneWhoSpeaksForAGroupSpeaksForTheGroup() {
        assertThat(read("Botswana, for the African Group, opposed the deletion of the paragraph."))
                .anySatisfy(statement ->
                        assertThat(statement.parties()).containsExactly("African Group"));
    }

    @Test
    void questionsAreNoStatements() {
        Reading reading =
                read(
                        "QUESTION: Does the minister say that France will sign?\n\nMR. DUPONT: We will not sign a text that leaves out fisheries.",
                        Genre.TRANSCRIPT);
        assertThat(reading.statements()).hasSize(1);
        // "no deal that does not ..." excludes something as a limit
        assertThat(reading.statements().getFirst().act()).isEqualTo(Act.RED_LINE);
    }

    @Test
    void aClauseMayHaveASubjectWithAPhrase() {
        assertThat(read("Sudan’s foreign minister said the moves over the dam were illegal."))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.parties()).containsExactly("Sudan");
                    assertThat(statement.quote()).startsWith("the moves over the dam");
                });
    }

    @Test
    void aDemonymOwnsItsProposal() {
        assertThat(read("Ethiopia rejected a Sudanese proposal to include mediators."))
                .anySatisfy(statement -> {
                    assertThat(statement.parties()).containsExactly("Ethiopia");
                    assertThat(statement.act()).isEqualTo(Act.REFUSE);
                })
                .anySatisfy(statement -> {
                    assertThat(statement.parties()).containsExactly("Sudan");
                    assertThat(statement.act()).isEqualTo(Act.OFFER);
                });
    }

    @Test
    void whoOpposesAProposalRefusesIt() {
        assertThat(
                        read(
                                "The EU, supported by NORWAY and opposed by CHINA, proposed a vote by a large majority."))
                .anySatisfy(statement -> {
                    assertThat(statement.parties()).containsExactly("EU", "Norway");
                    assertThat(statement.act()).isEqualTo(Act.OFFER);
                })
                .anySatisfy(statement -> {
                    assertThat(statement.parties()).containsExactly("China");
                    assertThat(statement.act()).isEqualTo(Act.REFUSE);
                });
    }

    @Test
    void anothersRefusalIsTold() {
        assertThat(read("France said Italy had rejected the offer on fisheries last week."))
                .anySatisfy(statement -> {
                    assertThat(statement.parties()).containsExactly("France");
                    assertThat(statement.act()).isEqualTo(Act.CLAIM);
                });
    }

    @Test
    void oneSidesDraftDemandsAndOffers() {
        Reading reading =
                read(
                        "Outline of the draft published by Norway.\n\nArticle 1. The Parties shall share the stock equally.\n\nArticle 2. Iceland shall end its hunt for whales.",
                        Genre.DRAFT_TEXT);
        assertThat(reading.statements())
                .allSatisfy(statement -> assertThat(statement.parties()).containsExactly("Norway"))
                .extracting(statement -> statement.act())
                .containsExactly(Act.OFFER, Act.DEMAND);
    }

    @Test
    void verdictIsMeasuredByItsYardstick() {
        Reading reading =
                read(
                        "If the aim of the summit was to agree on a ceasefire, then the summit failed.",
                        Genre.ANALYSIS);
        assertThat(reading.verdicts())
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.yardstick()).isEqualTo("agree on a ceasefire");
                    assertThat(verdict.result().key()).isEqualTo("not_met");
                });
    }

    @Test
    void everySpanLiesInItsText() {
        String text =
                "“No,” he said. “Never.” The U.S. said — on Friday — that it’s “ready”. EU: yes!";
        for (Statement statement : read(text)) {
            statement.evidence().all().forEach(span -> assertThat(text).contains(span.quote()));
        }
    }
}
