package org.parley.analysis.stances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.talks.Talk;
import org.parley.model.position.Stance;
import org.parley.model.statement.Act;

class StancesTest {
    private static Optional<Stance> of(String cue, Act act, String words) {
        Talk talk = new Talk().says("2020-01-11", "Aland", cue, act, words);
        return Stances.of(talk.record().statements().getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "did not comment on|REFUSE|the substance",
                "neither accepted|REFUSE|nor refused",
                "declined|REFUSE|to comment on a report of a patrol",
                "said|REFUSE|it reserved its position on quotas",
                "dismissed|REFUSE|the suggestion that its fleet was a threat",
                "said|REFUSE|it was not going to invade its neighbour",
                "could hardly refuse|REFUSE|to send an envoy",
                "used the occasion|REFUSE|to bid for the seat",
                "said|PROMISE|it would regard any landing as an act of war",
                "promised|PROMISE|that the union would respond in kind",
                "warned of|OFFER|severe consequences",
                "said|OFFER|it was studying the proposals",
                "said|PROMISE|it would keep its troops in the east",
                "saw|OFFER|little interest in a deal",
                "stressed|DEMAND|that the dams were safe",
                "will accept|ACCEPT|decisions by consensus only",
                "withdrew its demand|DEMAND|that work on the canal be suspended",
            })
    void wordsThatDoNotBearTheActGiveNoStance(String cue, Act act, String words) {
        assertThat(of(cue, act, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rejected|REFUSE|the demand to withdraw|REFUSES",
                "will not give up|REFUSE|the open door|REFUSES",
                "opposed|REFUSE|sanctions|REFUSES",
                "отверг|REFUSE|требование отвести войска|REFUSES",
                "is ready|OFFER|to discuss limits on exercises|OFFERS",
                "offered|OFFER|to keep a channel open for talks|OFFERS",
                "promised|PROMISE|to pay into the fund|OFFERS",
                "insists|DEMAND|that the guarantees must be binding|WANTS",
                "proposed|OFFER|keeping the wording of the convention|WANTS",
                "supported|ACCEPT|it|ACCEPTS",
            })
    void wordsThatBearTheActGiveItsStance(String cue, Act act, String words, Stance stance) {
        assertThat(of(cue, act, words)).contains(stance);
    }

    @Test
    void sameWordsOfOneTurnCountOnce() {
        Talk talk = new Talk().says("2020-01-11", "Aland", Act.DEMAND, "more fish");
        assertThat(Stances.taken(talk.record())).hasSize(1);
    }
}
