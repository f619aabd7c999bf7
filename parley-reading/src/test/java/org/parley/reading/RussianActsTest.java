package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;

/// What Russian sentences do: conditions, hearsay, silence before reporters.
class RussianActsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Посол Ирана заявил, что если бы США были готовы снять санкции, соглашение было бы подписано. | CLAIM",
                "Глава МИД Китая сказал, что если США согласятся, то Китай направит наблюдателей. | OFFER",
                "Посол Чада заявил, что войска покинут город, если повстанцы прекратят удары. | OFFER",
                "Премьер Индии заявил, что если Пакистан откажется от переговоров, Дели прервет перемирие. | THREAT",
                "Посол Кубы сказал, что парламент не ратифицирует договор, пока США не снимут запрет. | DEMAND",
                "Посол Греции сообщил, что от прав гаранта Афины готовы отказаться. | OFFER",
                "Посол Чада ответил, что войск его страны в Сирте нет и не было. | DENY",
                "Посол Чада заявил, что за один стол с повстанцами не сядет никогда. | RED_LINE",
                "Генсек НАТО рассчитывает, что документ будет готов к саммиту. | FORECAST",
            })
    void wordsTellTheAct(String sentence, Act act) {
        assertThat(RussianTexts.news(sentence)).extracting(Statement::act).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Иран отказался комментировать ход встречи.",
                "В МИД Ирана отказались от комментариев.",
                "Комментировать слова Багери в Госдепартаменте не стали.",
                "По слухам, Берлин отказался от сделки.",
                "Лондон якобы отказался от встречи.",
            })
    void silenceAndHearsayRefuseNothing(String sentence) {
        assertThat(RussianTexts.news(sentence)).extracting(Statement::act).isEmpty();
    }
}
