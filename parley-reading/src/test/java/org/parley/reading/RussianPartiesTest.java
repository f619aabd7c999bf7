package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.statement.Statement;

/// Whom those who speak in a Russian text speak for, without a case.
class RussianPartiesTest {
    private static List<String> last(List<Statement> statements) {
        return statements.getLast().parties();
    }

    @ParameterizedTest
    @CsvSource({
        "Глава конголезской дипломатии заявил, DR Congo",
        "Порт-Луи заявил, Mauritius",
        "Ивуарийцы заявили, Ivory Coast",
        "Тайская сторона заявила, Thailand",
        "Представитель венгерского правительства заявил, Hungary",
        "Генсек КАРИКОМ заявил, CARICOM",
        "Сепаратисты из Сомалиленда заявили, Somaliland",
        "Эрбиль заявил, KRG",
    })
    void statesAndMovementsAreKnownByPeopleCapitalAndName(String said, String party) {
        assertThat(last(RussianTexts.news(said + ", что встреча пройдет в мае.")))
                .containsExactly(party);
    }

    @Test
    void councilOfStateNamedBehindItIsThatStates() {
        assertThat(
                        last(
                                RussianTexts.news(
                                        "Замсекретаря Совбеза РФ Петр Лунин заявил, что встреча пройдет.")))
                .containsExactly("Russia");
    }

    @Test
    void whoSpeaksOnBehalfOfOthersSpeaksForThemAlone() {
        assertThat(
                        last(
                                RussianTexts.news(
                                        "Кениец Али Нджогу от имени Африканской группы потребовал новых переговоров.")))
                .containsExactly("African Group");
    }

    @Test
    void rebelsAreTheMovementNamedLast() {
        assertThat(
                        last(
                                RussianTexts.news(
                                        "М23 и УНИТА вышли из переговоров. Движение М23 заняло город. Повстанцы требуют новой встречи.")))
                .containsExactly("M23");
    }

    @Test
    void participantsOfGroupsMeetingAreThatGroup() {
        assertThat(
                        last(
                                RussianTexts.news(
                                        "Встреча министров G7 о России и Украине прошла в Бонне. Участники встречи призвали Россию к диалогу.")))
                .containsExactly("G7");
    }

    @Test
    void weInsideQuotationIsWhoSpokeLast() {
        assertThat(
                        last(
                                RussianTexts.news(
                                        "Посол Ирана Али Карими остался в Вене. «Мы требуем снятия санкций», — сказал Карими. Он добавил: «Мы готовы ждать».")))
                .containsExactly("Iran");
    }

    @Test
    void sharedOfficeIsHeldForEachState() {
        assertThat(
                        last(
                                RussianTexts.news(
                                        "Встретились вице-премьеры Чада Идрис Махамат и Нигера Усман Гарба. Гарба потребовал новой встречи.")))
                .containsExactly("Niger");
    }

    @Test
    void ministryOfReleaseIsItsPublishers() {
        assertThat(
                        last(
                                RussianTexts.release(
                                        "Заявление МИД Таиланда\n\nКамбоджа утверждает, что храм принадлежит ей. Министерство отвергает это утверждение.")))
                .containsExactly("Thailand");
    }

    @Test
    void kingdomOfReleaseIsItsPublishers() {
        assertThat(
                        last(
                                RussianTexts.release(
                                        "Заявление МИД Таиланда\n\nКамбоджа обстреляла границу. Королевство требует расследования.")))
                .containsExactly("Thailand");
    }

    @Test
    void quotedNameStaysWithItsBody() {
        assertThat(RussianTexts.news("Депутаты партии «Рассвет» требуют извинений от Швеции."))
                .extracting(Statement::quote)
                .containsExactly("извинений от Швеции");
    }

    @Test
    void dateBeforeSubjectIsNoPartOfIt() {
        assertThat(RussianTexts.news("Накануне встречи 11 марта Иран потребовал гарантий."))
                .extracting(Statement::speaker)
                .containsExactly("Иран");
    }

    @Test
    void outletAsHearerHidesNoClause() {
        assertThat(RussianTexts.news("Посол Ирана сказал “Ъ”, что встреча пройдет в мае."))
                .extracting(Statement::parties)
                .containsExactly(List.of("Iran"));
    }
}
