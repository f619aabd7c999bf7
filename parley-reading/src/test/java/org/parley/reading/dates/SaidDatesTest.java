package org.parley.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDatesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2022, 1, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he said on Friday | 2022-01-14",
                "he said on Tuesday | 2022-01-18",
                "he said last Tuesday | 2022-01-11",
                "she said yesterday | 2022-01-17",
                "on 12 January the minister said | 2022-01-12",
                "on January 12 the minister said | 2022-01-12",
                "on 28 December he said | 2021-12-28",
                "on 25 January he will say | 2022-01-18",
                "заявил он 13 января | 2022-01-13",
                "сказал он в пятницу | 2022-01-14",
                "заявил он вчера | 2022-01-17",
                "he said | 2022-01-18"
            })
    void daysAreResolvedAgainstTheDocuments(String words, LocalDate day) {
        assertThat(SaidDates.said(words, TUESDAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "January 18, 2022 | 2022-01-18",
                "18 January 2022 | 2022-01-18",
                "2022-01-18 | 2022-01-18",
                "18.01.2022 | 2022-01-18",
                "18 января 2022 года | 2022-01-18",
                "the 3rd of March 2023 | 2023-03-03"
            })
    void fullDatesAreFoundInManyForms(String words, LocalDate day) {
        assertThat(SaidDates.firstFull(words)).isEqualTo(day);
    }

    @Test
    void impossibleDatesAreNone() {
        assertThat(SaidDates.firstFull("31 February 2022")).isNull();
        assertThat(SaidDates.said("on Friday", null)).isNull();
    }
}
