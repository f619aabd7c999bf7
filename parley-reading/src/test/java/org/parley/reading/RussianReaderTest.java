package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.text.Span;

class RussianReaderTest {
    private static List<Statement> read(String text) {
        return RussianTexts.news(text);
    }

    @Test
    void coordinatedCuesShareTheirSubject() {
        assertThat(read("Премьер Армении передал документы и потребовал вывода войск."))
                .extracting(Statement::quote, Statement::act, Statement::parties)
                .containsExactly(tuple("вывода войск", Act.DEMAND, List.of("Armenia")));
        assertThat(read("Анкара рассчитывает на возобновление сделки и готова стать посредником."))
                .extracting(Statement::quote)
                .containsExactly("возобновление сделки", "стать посредником");
    }

    @Test
    void placeSpeaksWhenItsVerbIsPlural() {
        Statement said = read("В Тегеране считают, что санкции должны быть сняты.").getFirst();
        assertThat(said.parties()).containsExactly("Iran");
        assertThat(said.evidence().source()).extracting(Span::quote).containsExactly("В Тегеране");
        assertThat(read("В Женеве стороны заявили, что продолжат диалог."))
                .allMatch(one -> !one.parties().contains("Switzerland"));
    }

    @Test
    void pointerGivesTheSentenceBeforeToItsSpeaker() {
        Statement said =
                read(
                                "Россия прекращает участие в инициативе. Об этом сообщил журналистам"
                                        + " пресс-секретарь президента РФ Дмитрий Песков.")
                        .stream()
                        .filter(one -> one.speaker().equals("Dmitry Peskov"))
                        .findFirst()
                        .orElseThrow();
        assertThat(said.quote()).isEqualTo("Россия прекращает участие в инициативе");
        assertThat(said.act()).isEqualTo(Act.REFUSE);
    }

    @Test
    void interruptedQuotationIsOneStatementInPieces() {
        List<Statement> said =
                read(
                        "«Мы не вернёмся к ограничениям, — подчеркнул глава МИД Ирана. — Отмена"
                                + " санкций остаётся приоритетом».");
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().evidence().content()).hasSize(2);
        assertThat(said.getFirst().act()).isEqualTo(Act.REFUSE);
        assertThat(said.getFirst().parties()).containsExactly("Iran");
    }

    @Test
    void answersOfAnInterviewBelongToWhoSpokeBefore() {
        List<Statement> said =
                read(
                        """
                        Сергей Рябков сообщил, что договор можно продлить.

                        — Готова ли Россия к новым условиям?

                        — Ультиматумы для нас неприемлемы.
                        """);
        assertThat(said)
                .filteredOn(one -> one.quote().startsWith("Ультиматумы"))
                .extracting(Statement::parties, Statement::act)
                .containsExactly(tuple(List.of("Russia"), Act.REFUSE));
        assertThat(said).noneMatch(one -> one.quote().contains("новым условиям"));
    }

    @Test
    void personIntroducedByOfficeIsKnownByFamilyName() {
        List<Statement> said =
                read(
                        "Переговоры вёл министр торговли Индии Пьюш Гоял. Вашингтон готов уступить."
                                + " По словам Гояла, этого мало.");
        assertThat(said)
                .filteredOn(one -> one.quote().equals("этого мало"))
                .extracting(Statement::parties, Statement::speaker)
                .containsExactly(tuple(List.of("India"), "Пьюш Гоял"));
    }

    @Test
    void listOfPartiesIsOneSource() {
        assertThat(read("Россия, Турция и Иран договорились создать механизм контроля."))
                .extracting(Statement::parties)
                .containsExactly(List.of("Russia", "Turkey", "Iran"));
    }

    @Test
    void textSpeaksForWhoPutItOut() {
        Statement said =
                read("«Ни один пункт не выполнен», — говорится в заявлении МИД России.").getFirst();
        assertThat(said.parties()).containsExactly("Russia");
    }

    @Test
    void countryWhoseNameIsAlsoAnotherWordIsFound() {
        // "Индии" is a case of indium, too
        assertThat(read("Глава МИД Индии сообщил, что визит отложен.").getFirst().parties())
                .containsExactly("India");
        assertThat(read("Канцлер Германии сообщил, что визит отложен.").getFirst().parties())
                .containsExactly("Germany");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Москва настаивает на подключении банка. | DEMAND
                    Киев отказался платить по новой цене. | REFUSE
                    Баку отвергает любую привязку к статусу. | REFUSE
                    Тегеран отверг обвинения в затягивании переговоров. | DENY
                    Париж готов направить наблюдателей. | OFFER
                    Берлин обещает, что диалог продолжится. | PROMISE
                    Каир намерен обратиться в международный арбитраж. | THREAT
                    Анкара предупредила, что не подпишет соглашение. | REFUSE
                    Пекин выразил обеспокоенность происходящим. | CONCERN
                    Лондон исключил новые уступки. | REFUSE
                    Вашингтон не исключил новой встречи. | OFFER
                    Вена призвала стороны к сдержанности. | DEMAND
                    Рим заявил, что переговоры зашли в тупик. | VERDICT
                    Осло заявило о готовности принять переговоры. | OFFER
                    Дели против включения этого пункта. | REFUSE
                    «Мы не согласимся на разговор с позиции силы», — заявил глава МИД Ирана. | REFUSE
                    """)
    void actFollowsFromCueAndWording(String sentence, Act act) {
        assertThat(read(sentence)).extracting(Statement::act).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ереван потребовал вывода азербайджанских войск. | вывод азербайджанских войск
                    Каир требует отмены санкций. | отмена санкций
                    Анкара отказалась обсуждать полный вывод контингента. | полный вывод контингента
                    Москва настаивает на подключении Россельхозбанка. | подключение Россельхозбанка
                    Пекин обеспокоен размещением ядерных боезарядов. | размещение ядерных боезарядов
                    """)
    void issueIsANounPhraseInTheNominative(String sentence, String issue) {
        assertThat(read(sentence)).extracting(Statement::issue).containsExactly(issue);
    }

    @Test
    void objectMayStandBeforeItsVerb() {
        assertThat(read("Осло такое условие отвергает.").getFirst())
                .extracting(Statement::quote, Statement::act, Statement::parties)
                .containsExactly("такое условие", Act.REFUSE, List.of("Norway"));
        assertThat(read("Этот проект в Ташкенте отвергли.").getFirst())
                .extracting(Statement::quote, Statement::parties)
                .containsExactly("Этот проект", List.of("Uzbekistan"));
    }

    @Test
    void adverbMayStandBetweenACueAndItsPreposition() {
        Statement said = read("Стокгольм настаивает именно на паузе в бурении.").getFirst();
        assertThat(said.quote()).isEqualTo("паузе в бурении");
        assertThat(said.parties()).containsExactly("Sweden");
    }

    @Test
    void nounTiesItsHolderToWhatIsHeld() {
        Statement said = read("Отказ Греции открыть порт удивил гостей.").getFirst();
        assertThat(said.act()).isEqualTo(Act.REFUSE);
        assertThat(said.parties()).containsExactly("Greece");
        assertThat(said.quote()).startsWith("открыть порт");
    }

    @Test
    void relativeClauseAndParticipleBelongToTheNounBefore() {
        Statement wanted = read("Канада, требующая новой квоты, промолчала.").getFirst();
        assertThat(wanted.quote()).isEqualTo("новой квоты");
        assertThat(wanted.parties()).containsExactly("Canada");
        assertThat(read("Сербия, которая требует гарантий, послала письмо.").getFirst().parties())
                .containsExactly("Serbia");
    }

    @Test
    void possessivePointsToThePartyOfItsGender() {
        List<Statement> said =
                read(
                        "Португальская делегация молчала. Ее глава Мануэл Рибейру сказал, что"
                                + " порог слишком высок. Он добавил, что вернется осенью.");
        assertThat(said)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.parties()).containsExactly("Portugal"));
    }

    @Test
    void turnsOfATranscriptBelongToTheirLabels() {
        List<Statement> said =
                read(
                        """
                        Министр торговли Чили Пабло Рохас ответил на вопросы

                        ВОПРОС: Вы подпишете документ?

                        РОХАС: Подписывать его мы не будем. Тарифы должны снизиться.
                        """);
        assertThat(said)
                .filteredOn(one -> one.quote().contains("не будем"))
                .extracting(Statement::act, Statement::parties, Statement::direct)
                .containsExactly(tuple(Act.REFUSE, List.of("Chile"), true));
        assertThat(said).noneMatch(one -> one.quote().contains("подпишете"));
    }

    @Test
    void pressReleaseSpeaksForWhoeverPutsItOut() {
        assertThat(
                        read(
                                """
                                О встрече в Осло

                                Российская сторона передала ноту. Исходим из того, что ответ поступит в срок.
                                """))
                .filteredOn(one -> one.quote().startsWith("что ответ"))
                .extracting(Statement::parties)
                .containsExactly(List.of("Russia"));
    }

    @Test
    void authorsForecastIsAStatementOfTheAuthor() {
        assertThat(
                        read(
                                """
                                Итоги недели

                                Делегации разъехались. Скорее всего, договор отложат до весны.
                                """))
                .extracting(Statement::speaker, Statement::act)
                .containsExactly(tuple(Statement.AUTHOR, Act.FORECAST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Министр Латвии заявил, что порт не предмет торга.|RED_LINE",
                "Рим пообещал отклонить поправку.|REFUSE",
                "Посол Кубы назвал эти слова вымыслом.|DENY",
                "Глава МИД Дании надеется, что здравый смысл победит.|FORECAST",
                "Мадрид согласен только на полную отмену сборов.|DEMAND",
                "Посол Перу сообщил, что Чили отказалась от встречи.|CLAIM"
            })
    void actFollowsCueContentAndWhoseDoingItIs(String sentence, Act act) {
        assertThat(read(sentence).getFirst().act()).isEqualTo(act);
    }
}
