package org.parley.reading.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reading.attribution.Range;

class ActWordsTest {
    @Test
    void contractionsAreWrittenOutAndQuotationMarksGo() {
        String text = "“We won’t sign, and we cannot wait”";
        assertThat(ActWords.of(text, List.of(new Range(0, text.length()))))
                .containsExactly(
                        "we", "will", "not", "sign", ",", "and", "we", "can", "not", "wait");
    }

    @Test
    void mainClauseEndsBeforeWhatHangsOnIt() {
        List<String> words = List.of("they", "will", "sign", "it", "because", "they", "must");
        assertThat(ActWords.mainClause(words)).containsExactly("they", "will", "sign", "it");
    }

    @ParameterizedTest
    @CsvSource({"accepted,accept", "proposes,propos", "proposing,propos", "parties,party", "is,is"})
    void formsOfAWordHaveOneStem(String word, String stem) {
        assertThat(ActWords.stem(word)).isEqualTo(stem);
    }
}
