package org.parley.model.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodTest {
    @ParameterizedTest
    @CsvSource({
        "0.01, almost no chance (1-5%)",
        "0.05, very unlikely (5-20%)",
        "0.20, unlikely (20-45%)",
        "0.45, roughly even (45-55%)",
        "0.55, likely (55-80%)",
        "0.80, very likely (80-95%)",
        "0.95, almost certain (95-99%)",
        "0.99, almost certain (95-99%)"
    })
    void lowerBoundBelongsToTheWord(double probability, String words) {
        assertThat(new Likelihood(probability).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void nothingIsImpossibleOrCertain(double probability) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Likelihood(probability));
    }

    @Test
    void wordsAreFoundInAnyCase() {
        assertThat(Likelihood.Word.ofWords("Very Unlikely"))
                .contains(Likelihood.Word.VERY_UNLIKELY);
        assertThat(Likelihood.Word.ofWords("maybe")).isEmpty();
    }
}
