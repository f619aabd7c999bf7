package org.parley.analysis.issues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericIssuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "talks",
                "the proposal",
                "a final agreement",
                "Agreement",
                "draft text",
                "its position on the text",
                "переговоры",
                "предложения"
            })
    void whatFitsAnyTalksIsGeneric(String name) {
        assertThat(GenericIssues.generic(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "net size",
                "talks on fishing",
                "ceasefire",
                "next round",
                "border crossing",
                "new bridge",
                "гарантии безопасности",
                "the",
                ""
            })
    void whatIsDecidedIsNot(String name) {
        assertThat(GenericIssues.generic(name)).isFalse();
    }
}
