package org.parley.reading.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;

class EnglishActsTest {
    /// Of "source|cue|content".
    private static Attribution attribution(String text, Act act, boolean negated) {
        int cue = text.indexOf('|') + 1;
        int content = text.indexOf('|', cue) + 1;
        return new Attribution(
                List.of(new Range(0, cue - 1)),
                List.of(new Range(cue, content - 1)),
                List.of(new Range(content, text.length())),
                Attribution.Form.SPEECH,
                act,
                negated,
                text.substring(cue, content - 1),
                0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Oslo|said|it would never accept a treaty without inspections; CLAIM; RED_LINE",
                "Oslo|said|it would not sign the text; CLAIM; REFUSE",
                "Oslo|said|it was ready to share the costs; CLAIM; OFFER",
                "Oslo|said|the other side must withdraw its troops; CLAIM; DEMAND",
                "Oslo|said|the talks had been constructive; CLAIM; VERDICT",
                "Oslo|rejected|the proposal; REFUSE; REFUSE",
                "Oslo|expressed disappointment at|the delay; CLAIM; CONCERN",
                "Oslo|called on|the parties to show restraint; DEMAND; DEMAND",
                "Oslo|said|the fleet had 40 boats in 1995; CLAIM; CLAIM"
            })
    void contentDecidesWhereTheCueOnlySays(String text, Act cue, Act act) {
        boolean own = text.contains("|it ");
        assertThat(EnglishActs.of(attribution(text, cue, false), text, own, false)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Oslo|said|Rome would never accept inspections; CLAIM; false; FORECAST",
                "Oslo|said|Rome demands a veto; CLAIM; false; CLAIM",
                "Oslo|had not offered|to mediate; OFFER; true; REFUSE",
                "Oslo|will accept|neither threats nor pressure; ACCEPT; false; REFUSE"
            })
    void whatAnotherDoesOrNobodyGivesIsNotTheSpeakersToGive(
            String text, Act cue, boolean negated, Act act) {
        boolean other = text.contains("Rome");
        assertThat(EnglishActs.of(attribution(text, cue, negated), text, false, other))
                .isEqualTo(act);
    }

    @Test
    void articleOfADraftKeepsTheActOfWhoFoundIt() {
        String text = "The Parties shall share the stock equally";
        Attribution article =
                new Attribution(
                        List.of(),
                        List.of(),
                        List.of(new Range(0, text.length())),
                        Attribution.Form.AUTHOR,
                        Act.OFFER,
                        false,
                        "",
                        0);
        assertThat(EnglishActs.guess(article, text, false, false))
                .isEqualTo(new ActGuess(Act.OFFER, 1));
    }

    @Test
    void probabilitiesSumToOneAndUnknownFeaturesWeighNothing() {
        ActWeights weights = ActWeights.load();
        double[] known = weights.probabilities(Map.of("always", 1f));
        double[] more = weights.probabilities(Map.of("always", 1f, "no such feature", 5f));
        assertThat(Arrays.stream(known).sum()).isCloseTo(1, within(1e-9));
        assertThat(more).isEqualTo(known);
    }

    @Test
    void softmaxOfLargeSumsDoesNotOverflow() {
        assertThat(ActWeights.softmax(new double[] {1000, 1000, -1000}))
                .containsExactly(0.5, 0.5, 0);
    }
}
