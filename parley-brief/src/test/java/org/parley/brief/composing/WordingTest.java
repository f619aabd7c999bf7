package org.parley.brief.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "that the door stays open|the door stays open",
                "that decisions be taken by consensus|that decisions be taken by consensus",
                "что Вашингтон готов говорить|Вашингтон готов говорить",
                "том, чтобы ракеты не размещались|ракеты не размещались",
                "But dialogue has to address our concerns|dialogue has to address our concerns",
                "last week to connect a bank|to connect a bank",
                "BUSAN – Negotiators adjourned|Negotiators adjourned",
                "\"There will be no delay,\"|“There will be no delay”",
                "on which security is built,\"|“on which security is built”",
                "\"As soon as the deal is fulfilled|“As soon as the deal is fulfilled”",
                "Swift entry into force, he said, is a priority|Swift entry into force … is a priority",
                "Egypt's water|Egypt’s water",
                "a treaty , –|a treaty"
            })
    void wordsArePrintedPlain(String words, String printed) {
        assertThat(Wording.plain(words)).isEqualTo(printed);
    }

    @Test
    void aCutNeverEndsOnAWordThatWantsAnother() {
        String words =
                "to discuss limits on missiles, more transparency on exercises and the reopening";
        assertThat(Wording.excerpt(words, 72))
                .isEqualTo("to discuss limits on missiles, more transparency on exercises…");
    }

    @Test
    void aCutQuotationIsClosed() {
        assertThat(Wording.excerpt("\"ironclad and waterproof guarantees\" for all", 25))
                .isEqualTo("“ironclad and waterproof…”");
    }

    @Test
    void anEmojiIsNeverCutInTwo() {
        assertThat(Wording.excerpt("x".repeat(9) + "😀" + "y".repeat(20), 11))
                .isEqualTo("x".repeat(9) + "…");
    }

    @Test
    void marksWithinAQuotationAreSingle() {
        assertThat(Wording.quotation("He called it \"a start\".", 80))
                .isEqualTo("“He called it ‘a start’.”");
        assertThat(Wording.quotation("\"We are ready.\"", 80)).isEqualTo("“We are ready.”");
    }

    @Test
    void severalPartiesTakeThePlural() {
        assertThat(Wording.subject(List.of("Russia", "Iran", "Kuwait"), "refuses"))
                .isEqualTo("Russia, Iran and Kuwait refuse");
        assertThat(Wording.subject(List.of("EU", "UK"), "draws a red line"))
                .isEqualTo("EU and UK draw a red line");
        assertThat(Wording.plural("is concerned")).isEqualTo("are concerned");
    }
}
