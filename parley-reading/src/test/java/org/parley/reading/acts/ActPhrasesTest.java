package org.parley.reading.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reading.acts.ActPhrases.Part;

class ActPhrasesTest {
    private static final ActPhrases PHRASES = ActPhrases.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLEAR_CONTENT | no deal at all without a date | red_line",
                "CLEAR_CONTENT | the islands are not up for negotiation | red_line",
                "CLEAR_CONTENT | it is still ready to talk | offer",
                "CLEAR_CONTENT | the report is a fabrication | deny",
                "CUE | would not hear of | refuse",
                "CLEAR_CUE | expressed deep disappointment | concern",
                "CLEAR_CUE | repudiated | deny",
                "SOURCE | both sides | joint"
            })
    void alternativesBeginningsAndGapsAreFound(Part part, String words, String group) {
        assertThat(PHRASES.in(part, List.of(words.split(" ")))).contains(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLEAR_CONTENT | no deal was made on a day that passed without rain",
                "CLEAR_CONTENT | ready",
                "CLEAR_CUE | said"
            })
    void longerGapsAndBrokenOffPhrasesAreNotFound(Part part, String words) {
        assertThat(PHRASES.in(part, List.of(words.split(" "))))
                .doesNotContain("red_line", "offer", "deny");
    }
}
