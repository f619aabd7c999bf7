package org.parley.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stances.Tie;
import org.parley.analysis.talks.Talk;
import org.parley.model.explain.Explanation;
import org.parley.model.statement.Act;

class MovementsTest {
    private static List<Movement.Kind> kinds(Talk talk, String party) {
        return Movements.compute(talk.record()).stream()
                .filter(movement -> movement.party().equals(party))
                .map(Movement::kind)
                .filter(kind -> kind != Movement.Kind.FIRST_STATED)
                .toList();
    }

    @Test
    void sameDemandInTheNextRoundIsRepeated() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                        .says("2020-02-11", "Aland", Act.DEMAND, "more fish");
        assertThat(kinds(talk, "Aland")).containsExactly(Movement.Kind.REPEATED);
    }

    @Test
    void whatIsTakenBackIsWithdrawn() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                        .says("2020-02-11", "Aland", Act.CLAIM, "Aland withdrew its demand");
        assertThat(kinds(talk, "Aland")).containsExactly(Movement.Kind.WITHDRAWN);
    }

    @Test
    void sameDemandAfterAnOfferIsKeptAfterAConcession() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                        .says("2020-01-20", "Beland", Act.OFFER, "it is ready to give cod")
                        .says("2020-02-11", "Aland", Act.DEMAND, "more fish");
        assertThat(kinds(talk, "Aland"))
                .containsExactlyInAnyOrder(
                        Movement.Kind.HELD_AFTER_CONCESSION, Movement.Kind.REPEATED);
    }

    @Test
    void whatPartnersGiveIsNoConcession() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland+Beland", Act.DEMAND, "more fish")
                        .says("2020-01-20", "Beland", Act.OFFER, "it is ready to give cod")
                        .says("2020-02-11", "Aland", Act.DEMAND, "more fish");
        assertThat(kinds(talk, "Aland")).containsExactly(Movement.Kind.REPEATED);
    }

    @Test
    void refusalBesideAnEarlierDemandIsNoHardening() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                        .says("2020-02-11", "Aland", Act.REFUSE, "small fish");
        assertThat(kinds(talk, "Aland")).isEmpty();
    }

    @Test
    void fromOfferToRefusalHardens() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.OFFER, "it is ready to give cod")
                        .says("2020-02-11", "Aland", Act.REFUSE, "no cod");
        assertThat(kinds(talk, "Aland")).containsExactly(Movement.Kind.HARDENED);
    }

    @Test
    void refusalOfAnotherThingIsNoHardening() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.OFFER, "it is ready to give cod")
                        .says("2020-02-11", "Aland", Act.REFUSE, "no inspectors on its trawlers");
        assertThat(kinds(talk, "Aland")).isEmpty();
    }

    @Test
    void softeningOnAnotherThingIsTiedByTheIssueOnly() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.REFUSE, "no inspectors on its trawlers")
                        .says("2020-02-11", "Aland", Act.OFFER, "it is ready to give cod");
        assertThat(Movements.compute(talk.record()))
                .filteredOn(movement -> movement.kind() == Movement.Kind.SOFTENED)
                .singleElement()
                .satisfies(movement -> assertThat(movement.tie()).isEqualTo(Tie.ISSUE));
    }

    @Test
    void silenceIsNoRefusal() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.OFFER, "it is ready to give cod")
                        .says("2020-02-11", "Aland", "did not comment on", Act.REFUSE, "cod");
        assertThat(kinds(talk, "Aland")).isEmpty();
    }

    @Test
    void whoNoLongerOpposesHasSoftened() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.REFUSE, "no cod")
                        .says("2020-02-11", "Aland", "no longer opposed", Act.ACCEPT, "this");
        assertThat(kinds(talk, "Aland")).containsExactly(Movement.Kind.SOFTENED);
    }

    @Test
    void whoSupportsAThirdGivesNothing() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                        .says("2020-01-20", "Beland", "align with", Act.ACCEPT, "Celand on fish")
                        .says("2020-02-11", "Aland", Act.DEMAND, "more fish");
        assertThat(kinds(talk, "Aland")).containsExactly(Movement.Kind.REPEATED);
    }

    @Test
    void fromRefusalToAcceptanceSoftens() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.REFUSE, "no cod")
                        .says("2020-02-11", "Aland", Act.ACCEPT, "cod it is");
        assertThat(kinds(talk, "Aland")).containsExactly(Movement.Kind.SOFTENED);
    }

    @Test
    void withinOneRoundNothingMoves() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.OFFER, "cod")
                        .says("2020-01-12", "Aland", Act.REFUSE, "no cod");
        assertThat(kinds(talk, "Aland")).isEmpty();
    }

    @Test
    void explanationHasBothQuotes() {
        Movement movement =
                Movements.compute(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.REFUSE, "no cod")
                                        .says("2020-02-11", "Aland", Act.ACCEPT, "cod it is")
                                        .record())
                        .getFirst();
        Explanation explanation = Movements.explain(movement);
        assertThat(explanation)
                .isInstanceOfSatisfying(
                        Explanation.Derived.class,
                        derived -> assertThat(derived.value()).isEqualTo(movement.kind().words()));
        assertThat(explanation.toString()).contains("no cod", "cod it is");
    }
}
