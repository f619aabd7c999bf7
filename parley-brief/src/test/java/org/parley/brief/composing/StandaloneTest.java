package org.parley.brief.composing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "to host talks among the four parties at any time",
                "any limit on production",
                "that no decision about Ukraine be taken without Ukraine",
                "it would accept a contribution if it replaces payments per sample",
                "nothing about European security can be decided without the Europeans",
                "keeping the wording of article 206 of the Convention",
                "\"firm, lasting, complete, written assurances,\"",
                "что Вашингтон не отступит от принципа открытых дверей"
            })
    void wholeContentsStandAlone(String content) {
        assertThat(Standalone.of(content, "said")).isEqualTo(Standalone.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verification",
                "the warning",
                "he wanted sanctions imposed before, not after, an attack",
                "it preferred consensus",
                "that may have more than a minor or transitory effect",
                "Asked about military infrastructure in Cuba and Venezuela",
                "diplomacy and noted that real progress",
                "its partners how they understood the indivisibility of security",
                "dialogue with Moscow but will not negotiate",
                "a vote, however, and so"
            })
    void contentsCutShortOrPointingBackNeedTheirSentence(String content) {
        assertThat(Standalone.of(content, "said")).isEqualTo(Standalone.SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "it left out, wanted",
        "this, supported",
        "the second, favoured",
        "something else, feared",
        "concluding, committed to",
        "little is more telling than that nobody walked out, agreed on",
        "to look at is arms control, ready"
    })
    void wordsThatDoNotHoldTogetherAreNotShown(String content, String cue) {
        assertThat(Standalone.of(content, cue)).isEqualTo(Standalone.NEITHER);
    }
}
