package org.parley.analysis.collisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.positions.Positions;
import org.parley.analysis.stances.Tie;
import org.parley.analysis.talks.Talk;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;

class CollisionsTest {
    private static List<Collision> of(Talk talk) {
        PublicRecord record = talk.record();
        return Collisions.compute(record.talks(), Positions.compute(record));
    }

    @Test
    void refusalMeetsTheDemandOfAnother() {
        assertThat(
                        of(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                        .says("2020-01-12", "Beland", Act.REFUSE, "no more fish")))
                .singleElement()
                .satisfies(collision -> {
                    assertThat(collision.refusing()).isEqualTo("Beland");
                    assertThat(collision.demanding()).isEqualTo("Aland");
                });
    }

    @Test
    void redLineWeighsMoreThanARefusal() {
        List<Collision> collisions =
                of(
                        new Talk()
                                .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                .says("2020-01-12", "Beland", Act.REFUSE, "no more fish")
                                .says("2020-01-12", "Celand", Act.RED_LINE, "never more fish"));
        assertThat(collisions).extracting(Collision::refusing).containsExactly("Celand", "Beland");
    }

    @Test
    void refusalOfATextThatLacksSomethingIsADemand() {
        assertThat(
                        of(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                        .says(
                                                "2020-01-12",
                                                "Beland",
                                                Act.REFUSE,
                                                "it will sign no treaty without fish")))
                .isEmpty();
    }

    @Test
    void whoHasGivenSinceNoLongerBlocks() {
        assertThat(
                        of(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                        .says("2020-01-12", "Beland", Act.REFUSE, "no more fish")
                                        .says("2020-02-12", "Beland", Act.ACCEPT, "some fish")))
                .isEmpty();
    }

    @Test
    void whoAskedTogetherDoesNotCollide() {
        assertThat(
                        of(
                                new Talk()
                                        .says("2020-01-11", "Aland+Beland", Act.DEMAND, "more fish")
                                        .says("2020-01-12", "Beland", Act.REFUSE, "small fish")))
                .isEmpty();
    }

    @Test
    void demandMadeOfAnotherIsNotRefused() {
        assertThat(
                        of(
                                new Talk()
                                        .asks(
                                                "2020-01-11",
                                                "Aland",
                                                "Celand",
                                                "Celand to fish less")
                                        .says("2020-01-12", "Beland", Act.REFUSE, "no more fish")))
                .isEmpty();
    }

    @Test
    void refusalOfAnotherThingIsTiedByTheIssueOnly() {
        assertThat(
                        of(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                        .says(
                                                "2020-01-12",
                                                "Beland",
                                                Act.REFUSE,
                                                "no inspectors on trawlers")))
                .singleElement()
                .satisfies(collision -> assertThat(collision.tie()).isEqualTo(Tie.ISSUE));
    }

    @Test
    void whatWasGivenOnAnotherThingLeavesTheLineStanding() {
        assertThat(
                        of(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                        .says("2020-01-12", "Beland", Act.REFUSE, "no more fish")
                                        .says(
                                                "2020-02-12",
                                                "Beland",
                                                Act.OFFER,
                                                "it is ready to repair harbours")))
                .hasSize(1);
    }

    @Test
    void pairShownIsTheOneThatMeets() {
        assertThat(
                        of(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.DEMAND, "larger harbours")
                                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                        .says("2020-01-12", "Beland", Act.REFUSE, "no more fish")))
                .singleElement()
                .satisfies(collision ->
                        assertThat(collision.demand().utterances())
                                .extracting(utterance -> utterance.first().quote())
                                .containsExactly("more fish"));
    }
}
