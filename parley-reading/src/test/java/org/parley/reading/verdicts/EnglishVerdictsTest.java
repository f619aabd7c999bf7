package org.parley.reading.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishVerdictsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For Kenya the round was a failure.|Kenya",
                "But for the African Group, however, the session was a success.|the African Group",
                "For Costa Rica and Chile, the talks were a setback.|Costa Rica and Chile",
            })
    void judgementToldOfSomebodyIsTheirs(String sentence, String holder) {
        assertThat(EnglishVerdicts.yardstick(sentence, "").holder()).isEqualTo(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The round was a failure.",
                "For now the talks were a failure.",
                "For Kenya to win the round, a vote was needed.",
            })
    void otherJudgementsAreTheirSpeakers(String sentence) {
        assertThat(EnglishVerdicts.yardstick(sentence, "").holder()).isNull();
    }
}
