package org.parley.reading.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    called the talks constructive                       | MET
                    the outcome was a victory for small states          | MET
                    the round ended without any result                  | NOT_MET
                    the parties remain far apart                        | NOT_MET
                    the talks are not constructive                      | NOT_MET
                    there is no deadlock                                | MET
                    the meeting was useful but brought no breakthrough  | PARTLY_MET
                    some progress was made in the second round          | PARTLY_MET
                    """)
    void judgesTalks(String words, String result) {
        assertThat(Appraisals.english().of(words, false)).hasToString(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harvest was good",
                "it wants constructive talks",
                "there can be no agreement without progress on the border",
                "it would be a historic deal",
                "the minister will arrive on Friday"
            })
    void leavesOtherWordsAlone(String words) {
        assertThat(Appraisals.english().of(words, false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He praised the strong coffee.", "Ministers met for two hours."})
    void authorMustSpeakOfTheTalks(String sentence) {
        assertThat(Appraisals.english().between(sentence)).isNull();
    }
}
