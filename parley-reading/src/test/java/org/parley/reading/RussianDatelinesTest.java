package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.statement.Statement;

/// Datelines of Russian wire stories.
class RussianDatelinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "МОСКВА, 12 янв — ТАСС. «Иран не примет условий», — заявил посол Ирана.",
                "Вена. 3 марта. ИНТЕРФАКС — «Иран не примет условий», — заявил посол Ирана.",
                "ВЕНА, 3 мар - РИА Новости. «Иран не примет условий», — заявил посол Ирана.",
                "ВЕНА, 3 марта. /ТАСС/. «Иран не примет условий», — заявил посол Ирана.",
            })
    void datelineBelongsToNoContent(String text) {
        assertThat(RussianTexts.news(text))
                .extracting(Statement::quote)
                .containsExactly("«Иран не примет условий»");
    }
}
