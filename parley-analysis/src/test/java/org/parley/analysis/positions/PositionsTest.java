package org.parley.analysis.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.talks.Talk;
import org.parley.model.explain.Explanation;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;

class PositionsTest {
    private static List<Stance> stances(PublicRecord record, String party) {
        return switch (Positions.compute(record).at(party, "fish")) {
            case Position.Held held -> held.holdings().stream().map(Holding::stance).toList();
            case Position.Silent _ -> List.of();
        };
    }

    @Test
    void acceptanceEndsARefusal() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.REFUSE, "no quota will be signed")
                        .says("2020-02-11", "Aland", Act.ACCEPT, "the quota stands");
        assertThat(stances(talk.record(), "Aland")).containsExactly(Stance.ACCEPTS);
        assertThat(stances(talk.record(LocalDate.parse("2020-01-31")), "Aland"))
                .containsExactly(Stance.REFUSES);
    }

    @Test
    void redLineOutlivesAnOffer() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.RED_LINE, "never without the islands")
                        .says("2020-02-11", "Aland", Act.OFFER, "it is ready to talk");
        assertThat(stances(talk.record(), "Aland")).containsExactly(Stance.RED_LINE, Stance.OFFERS);
    }

    @Test
    void statedAndReportedStandBesideEachOther() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.REFUSE, "no", Basis.STATED, "a")
                        .says("2020-01-12", "Aland", Act.DEMAND, "more", Basis.REPORTED, "b");
        assertThat(stances(talk.record(), "Aland")).containsExactly(Stance.REFUSES, Stance.WANTS);
    }

    @Test
    void oneUtteranceWithTwoWitnessesCountsOnce() {
        Talk talk =
                new Talk()
                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish", Basis.STATED, "a")
                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish", Basis.STATED, "a");
        Position position = Positions.compute(talk.record()).at("Aland", "fish");
        assertThat(position)
                .isInstanceOfSatisfying(
                        Position.Held.class,
                        held -> {
                            assertThat(held.main().utterances()).hasSize(1);
                            assertThat(held.main().latest().witnesses()).hasSize(2);
                        });
    }

    @Test
    void explanationOpensOnTheValueAndEndsOnTheWords() {
        Position position =
                Positions.compute(
                                new Talk()
                                        .says("2020-01-11", "Aland", Act.DEMAND, "more fish")
                                        .record())
                        .at("Aland", "fish");
        Explanation explanation = Positions.explain(position);
        assertThat(explanation)
                .isInstanceOfSatisfying(
                        Explanation.Derived.class,
                        derived ->
                                assertThat(derived.value()).isEqualTo(Positions.value(position)));
        assertThat(explanation.toString()).contains("more fish");
    }
}
