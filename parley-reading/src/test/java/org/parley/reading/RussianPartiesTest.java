package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
