package org.parley.analysis.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.talks.Talk;
import org.parley.model.statement.Act;

class OutlooksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a deal is unlikely this year|unlikely",
                "вероятно продолжение переговоров|вероятно",
                "соглашение маловероятно в этом году|маловероятно"
            })
    void likelihoodIsGivenAsItWasWordedInEitherLanguage(String words, String likelihood) {
        var record = new Talk().says("2020-01-15", "Aland", Act.FORECAST, words).record();
        assertThat(Outlooks.compute(record))
                .singleElement()
                .satisfies(outlook -> assertThat(outlook.likelihood()).contains(likelihood));
    }
}
