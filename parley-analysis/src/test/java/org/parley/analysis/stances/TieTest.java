package org.parley.analysis.stances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.talks.Talk;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;

class TieTest {
    private static Tie between(String one, String other) {
        List<Statement> said =
                new Talk()
                        .says("2020-01-11", "Aland", Act.DEMAND, one)
                        .says("2020-01-12", "Beland", Act.REFUSE, other)
                        .record()
                        .statements();
        return Tie.of(said.get(0), said.get(1));
    }

    @Test
    void wordsOfTheObjectTie() {
        assertThat(between("a vote on quotas", "any voting")).isEqualTo(Tie.WORDS);
    }

    @Test
    void wordsOfTalksDoNotTie() {
        assertThat(between("a new proposal for talks", "the proposal of other parties"))
                .isEqualTo(Tie.ISSUE);
    }

    @Test
    void namesOfThoseWhoSpeakDoNotTie() {
        assertThat(between("Beland to sell cod", "Beland's herring for Aland"))
                .isEqualTo(Tie.ISSUE);
    }

    @Test
    void oneWordInCommonAmongManyDoesNotTie() {
        assertThat(
                        between(
                                "inspectors on every trawler north of the cape in winter",
                                "a winter closure of harbours for repairs to piers and cranes"))
                .isEqualTo(Tie.ISSUE);
    }

    @Test
    void stemsJoinWhatEndingsPart() {
        assertThat(Topics.stem("voting")).isEqualTo(Topics.stem("votes"));
        assertThat(Topics.stem("guarantees")).isEqualTo(Topics.stem("guarantee"));
    }
}
