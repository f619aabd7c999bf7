package org.parley.analysis.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Turn;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Reliability;

class TurnsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khartoum said it was suspending its participation until the mediator changes.|STAYS_AWAY|Sudan",
                "Russia pulled out of the Black Sea grain deal on Monday.|LEFT|Russia",
                "Russia quits the Black Sea grain deal.|LEFT|Russia",
                "Делегация, в которую входит Russia, покинула переговоры.|LEFT|Russia",
                "Negotiators adjourned their talks early on Monday.|SUSPENDED|",
                "The talks collapsed on Friday.|SUSPENDED|",
                "Talks between Russia and Sudan resumed in Vienna on Thursday.|RESUMED|Sudan",
                "Russia and Sudan signed a peace agreement on Sunday.|AGREED|Sudan"
            })
    void whatHappenedIsATurn(String words, Turn.Kind kind, String party) {
        List<Turn> turns = Turns.compute(record(List.of(words)));
        assertThat(turns).hasSize(1);
        assertThat(turns.getFirst().kind()).isEqualTo(kind);
        if (kind == Turn.Kind.LEFT || kind == Turn.Kind.STAYS_AWAY) {
            assertThat(turns.getFirst().party()).isEqualTo(party);
        }
        assertThat(Turns.explain(turns.getFirst()).spans())
                .containsExactly(turns.getFirst().span());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia threatened that it would pull out; it has not quit the talks.",
                "If Sudan quits the talks, others will follow.",
                "Nobody walked out of the talks.",
                "Paraguay insisted that work on the canal be suspended during the talks.",
                "Sudan denied that it had withdrawn from the agreement.",
                "The deal they signed in 2015 is dead; in 2015 Russia signed an agreement.",
                "Last year Russia pulled out of the treaty.",
                "\"Russia quit the talks,\" a blogger wrote.",
                "Sudan left the room for lunch.",
                "Egypt left open the possibility of a deal with Sudan.",
                "The Polish delegation left for lunch during the talks.",
                "Tunisia left the decision to Algeria in the negotiations.",
                "The agreement leaves the sharing of benefits to a later round."
            })
    void threatsDenialsHistoryAndHearsayAreNone(String words) {
        assertThat(Turns.compute(record(List.of(words)))).isEmpty();
    }

    @Test
    void anAgreementFarDownThePageIsHistory() {
        String page = "One. Two. Three. Four. Five. Russia and Sudan signed a fishing agreement.";
        assertThat(Turns.compute(record(List.of(page)))).isEmpty();
    }

    @Test
    void theLastDocumentThatTellsOfATurnDecides() {
        PublicRecord record =
                record(List.of("Sudan quit the talks.", "The talks resumed.", "Nothing new."));
        assertThat(Turns.latest(record).orElseThrow().kind()).isEqualTo(Turn.Kind.RESUMED);
    }

    @Test
    void aTurnThatLaterWeeksAreSilentOnDecidesNothing() {
        PublicRecord record =
                record(List.of("Sudan quit the talks.", "", "", "", "", "", "", "", "Nothing."));
        assertThat(Turns.latest(record)).isEmpty();
    }

    @Test
    void aLongSentenceIsToldByItsClause() {
        String long1 = "Three days of negotiations ".repeat(8).strip();
        PublicRecord record =
                record(
                        List.of(
                                long1
                                        + " ended, and Sudan said it was suspending its participation."));
        assertThat(Turns.compute(record).getFirst().span().quote())
                .isEqualTo("Sudan said it was suspending its participation.");
    }

    /// One document a day, from 1 January on; empty ones are left out.
    private static PublicRecord record(List<String> texts) {
        List<Reading> readings = new ArrayList<>();
        for (int day = 0; day < texts.size(); day++) {
            if (texts.get(day).isEmpty()) {
                continue;
            }
            Document document =
                    new Document(
                            "d%02d.txt".formatted(day),
                            "D",
                            null,
                            null,
                            LocalDate.of(2022, 1, 1).plusDays(day),
                            "en",
                            null,
                            "0".repeat(64),
                            texts.get(day),
                            0,
                            Genre.NEWS,
                            Reliability.F,
                            Handling.NONE,
                            null);
            readings.add(
                    new Reading(
                            document, "test", List.of(), List.of(), List.of(), List.of(), null,
                            null));
        }
        Case talks =
                new Case(
                        "Talks",
                        List.of(),
                        List.of(
                                new Party(
                                        "Sudan",
                                        PartyKind.STATE,
                                        null,
                                        List.of("Khartoum"),
                                        List.of(),
                                        true),
                                new Party(
                                        "Russia",
                                        PartyKind.STATE,
                                        null,
                                        List.of(),
                                        List.of(),
                                        true)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new PublicRecord(talks, readings, List.of(), List.of(), null);
    }
}
