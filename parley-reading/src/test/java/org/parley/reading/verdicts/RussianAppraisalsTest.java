package org.parley.reading.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.statement.Verdict;

class RussianAppraisalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Беседа вышла полезной|MET",
                "Третий раунд переговоров провалился|NOT_MET",
                "Прогресса на этой встрече нет|NOT_MET",
                "Встреча не была полезной|NOT_MET",
                "Делегации разошлись ни с чем|NOT_MET",
                "Текст соглашения стал историческим, но слабым|PARTLY_MET"
            })
    void wordsThatJudgeTalksTellTheResult(String words, Verdict.Result result) {
        assertThat(Appraisals.russian().of(words, false)).isEqualTo(result);
    }

    @Test
    void whatIsHopedForIsNotJudged() {
        assertThat(Appraisals.russian().of("Надеемся, что встреча будет полезной", false)).isNull();
    }

    @Test
    void authorsSentenceMustNameTheTalks() {
        assertThat(Appraisals.russian().between("Урожай хлопка оказался слабым")).isNull();
    }
}
