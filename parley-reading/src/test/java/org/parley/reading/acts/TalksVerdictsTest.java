package org.parley.reading.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalksVerdictsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks collapsed on Tuesday over cotton",
                "The second round ended without agreement",
                "Negotiations have stalled since the spring",
                "The two delegations remained far apart on water",
                "The talks made little progress"
            })
    void anAuthorSaysHowTalksWent(String sentence) {
        assertThat(TalksVerdicts.in(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks began on Tuesday in Lusaka",
                "The bank collapsed before the talks",
                "Negotiators will meet again in May",
                "The summit is to last two days"
            })
    void whatOnlyTellsOfTalksIsNone(String sentence) {
        assertThat(TalksVerdicts.in(sentence)).isFalse();
    }
}
