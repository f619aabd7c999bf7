package org.parley.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Reliability;
import org.parley.reading.attribution.Range;
import org.parley.reading.genres.Turns;
import org.parley.reading.words.EnglishTagger;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.World;

class EnglishSpeakersTest {
    private static final World WORLD = World.with(Case.EMPTY);
    private static final EnglishTagger TAGGER = EnglishTagger.load();

    private record Page(String text, List<Sentence> sentences, EnglishSpeakers speakers) {
        /// Parties of the last place where the words stand.
        List<String> parties(String source) {
            int start = text.lastIndexOf(source);
            Sentence s =
                    sentences.stream()
                            .filter(sentence -> sentence.start() <= start && start < sentence.end())
                            .findFirst()
                            .orElseThrow();
            return speakers.of(s, new Range(start, start + source.length())).parties();
        }

        List<String> label(Turns.Turn turn) {
            return speakers.ofLabel(
                            new Sentence(
                                    turn.labelStart(),
                                    turn.labelEnd(),
                                    0,
                                    Tokens.of(text, turn.labelStart(), turn.labelEnd())),
                            turn.heading())
                    .parties();
        }
    }

    private static Page page(String text, Genre genre) {
        Document document =
                new Document(
                        "a.txt",
                        "A",
                        null,
                        null,
                        LocalDate.of(2012, 5, 3),
                        "en",
                        null,
                        "0".repeat(64),
                        text,
                        0,
                        genre,
                        Reliability.F,
                        Handling.NONE,
                        null);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, 0)) {
            sentences.add(TAGGER.tag(sentence));
        }
        List<Turns.Turn> turns =
                switch (genre) {
                    case TRANSCRIPT -> Turns.transcript(text, 0);
                    case TWEETS -> Turns.posts(text, 0);
                    default -> List.of();
                };
        return new Page(
                text,
                sentences,
                new EnglishSpeakers(
                        WORLD,
                        WORLD.names(false, EnglishSpeakers.key()),
                        document,
                        sentences,
                        turns));
    }

    private static List<String> parties(String text, String source) {
        return page(text, Genre.NEWS).parties(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru refused the map. Its chief negotiator, Elvira Tantalean, said so. | Its chief negotiator, Elvira Tantalean | Peru",
                "Kenya closed the port, its transport minister said. | its transport minister | Kenya",
                "The FARC freed two soldiers. One of its commanders denied a deal. | One of its commanders | FARC",
                "Norway on Monday rejected the quota. Fisheries Minister Unni Brekkan called it unfair. | Fisheries Minister Unni Brekkan | Norway",
                "Ghana, which hosts the talks, made a proposal. The foreign ministry said more would follow. | The foreign ministry | Ghana",
                "In Tunis, a government spokesman rejected the plan of Algeria. | a government spokesman | Tunisia",
            })
    void whoHasNoPartyBesideThemHasThatOfTheSentenceBefore(
            String text, String source, String party) {
        assertThat(parties(text, source)).containsExactly(party);
    }

    @Test
    void aPersonKeepsThePartyOfTheirIntroduction() {
        Page page =
                page(
                        "Chad's delegate, Idrissa Mbaye-Tall, opposed it. Libya agreed at once."
                                + " Later Mbaye-Tall left the room.",
                        Genre.NEWS);
        assertThat(page.parties("Mbaye-Tall")).containsExactly("Chad");
    }

    @Test
    void aNameThatNothingTellsOfIsThatOfTheOneJustDescribed() {
        String text =
                "Chile's mining minister was hopeful. \"We are close,\" Ramiro Undurraga said.";
        assertThat(parties(text, "Ramiro Undurraga")).containsExactly("Chile");
    }

    @Test
    void aPersonIsNeverTheirOwnParty() {
        assertThat(parties("The deal is weak, Ottilie Branscombe said.", "Ottilie Branscombe"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EGYPT, on behalf of the ARAB GROUP, called for a vote. | EGYPT, on behalf of the ARAB GROUP | Arab Group",
                "For the African Group, Togo asked for time. | For the African Group, Togo | African Group",
                "Chile, supported by Peru and opposed by Japan, asked for time. | Chile, supported by Peru and opposed by Japan | Chile,Peru",
                "Mali and Niger, on behalf of the LDCs, asked for time. | Mali and Niger, on behalf of the LDCs | Mali,Niger,LDCs",
            })
    void thoseInWhoseNameOneSpeaksCount(String text, String source, String counted) {
        assertThat(parties(text, source)).containsExactlyInAnyOrder(counted.split(","));
    }

    @Test
    void aNumberOfCountriesAreTheLastListOfThatSize() {
        String text =
                "Mali, Niger and Togo met. Peru and Chile did not. The three countries agreed."
                        + " The two refused.";
        assertThat(parties(text, "The three countries")).containsExactly("Mali", "Niger", "Togo");
        assertThat(parties(text, "The two")).containsExactly("Peru", "Chile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Alliance for Clean Rivers protested. | The Alliance for Clean Rivers | Alliance for Clean Rivers",
                "The Union of Salt Workers (USW) protested. | The Union of Salt Workers (USW) | USW",
                "The Greens of the north were ready. | The Greens of the north | Greens",
                "Talks on salt began. Several Bolivian producers objected. | Several Bolivian producers | Bolivian producers",
            })
    void aBodyThatTheWorldDoesNotHaveIsItsOwnParty(String text, String source, String party) {
        assertThat(parties(text, source)).containsExactly(party);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudan refused, a Western diplomat said. | a Western diplomat",
                "Sudan refused, delegates said. | delegates",
                "Brazil spoke first. Chair Anneke Vos (Netherlands) closed the session. | Chair Anneke Vos (Netherlands)",
                "Sudan refused. The Institute for Desert Studies was pleased. | The Institute for Desert Studies",
            })
    void outsidersCountForNobody(String text, String source) {
        assertThat(parties(text, source)).isEmpty();
    }

    @Test
    void rebelsAreTheMovementThatTheDocumentNames() {
        String text = "Colombia and the ELN met in Quito. The guerrillas asked for a truce.";
        assertThat(parties(text, "The guerrillas")).containsExactly("ELN");
    }

    @Test
    void moscowIsTheSovietUnionWhereTheDocumentSaysSo() {
        String text = "The Soviet Union signed. Moscow asked for inspections.";
        assertThat(parties(text, "Moscow")).containsExactly("USSR");
    }

    @Test
    void aCapitalisedShortNameMeansTheBodyNamedInFull() {
        String text = "The World Bank lent more to Ghana. The Bank asked for reforms.";
        assertThat(parties(text, "The Bank")).containsExactly("World Bank");
    }

    @Test
    void theSpeakerOfABriefingCountsForWhoseBriefingItIs() {
        String text =
                "Daily briefing of the European Commission\n\nMs Ferrandis: We regret it.\n\n"
                        + "Question: Why?\n\nMs Ferrandis: Because it is late.\n";
        Page page = page(text, Genre.TRANSCRIPT);
        assertThat(page.label(Turns.transcript(text, 0).getFirst())).containsExactly("EU");
    }

    @Test
    void aSurnameInCapitalsIsThePersonIntroduced() {
        String text =
                "Ghana's chief delegate, Kwabena Osei-Tutu, took questions.\n\n"
                        + "Q: Is it over?\nOSEI-TUTU: No.\nQ: When?\nOSEI-TUTU: Soon.\n";
        Page page = page(text, Genre.TRANSCRIPT);
        assertThat(page.label(Turns.transcript(text, 0).get(1))).containsExactly("Ghana");
    }

    @Test
    void aHandleTellsForWhomItsOwnerPosts() {
        String text = "Marta Lindqvist (@MLindqvistEU) · 3 May\nWe remain ready to talk.\n";
        Page page = page(text, Genre.TWEETS);
        assertThat(page.label(Turns.posts(text, 0).getFirst())).containsExactly("EU");
    }
}
