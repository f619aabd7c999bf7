package org.parley.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static LongStream seeds() {
        Long pinned = Long.getLong("parley.seed");
        return pinned != null ? LongStream.of(pinned) : new SplittableRandom().longs(200);
    }

    private static List<String> split(String text) {
        return Sentences.of(text, 0).stream().map(s -> text.substring(s.start(), s.end())).toList();
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(split("Mr. Lavrov met U.S. officials. The talks lasted 7.5 hours."))
                .containsExactly("Mr. Lavrov met U.S. officials.", "The talks lasted 7.5 hours.");
    }

    @Test
    void closingQuotationMarkBelongsToItsSentence() {
        assertThat(split("He said: “We agree.” They left."))
                .containsExactly("He said: “We agree.”", "They left.");
    }

    @Test
    void hardWrappedLinesAreJoined() {
        String text =
                "The delegation of Georgia said that it would not sign\nthe text in its present form and asked for more\ntime to consult its capital before the vote.\n\nThe session was closed.";
        assertThat(split(text)).hasSize(2);
    }

    @Test
    void listItemsStandAlone() {
        assertThat(split("Three points:\n• Missiles are open\n• Exercises are open"))
                .containsExactly("Three points:", "Missiles are open", "Exercises are open");
    }

    @Test
    void noBreakSpacePartsSentences() {
        assertThat(split("It ended.\u00a0 They left.")).containsExactly("It ended.", "They left.");
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void sentencesAndTokensLieInOrderWithinTheText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String alphabet = "ab Yя. \n\"“”«»?!…-–—:;,()•1'’🕊\u00a0";
        StringBuilder text = new StringBuilder();
        int[] points = alphabet.codePoints().toArray();
        for (int i = random.nextInt(400); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        int last = 0;
        List<Sentence> sentences = Sentences.of(text.toString(), 0);
        for (Sentence sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
                last = token.end();
            }
            assertThat(sentence.end()).isBetween(last, text.length());
            last = sentence.end();
        }
        for (Quotations.Quotation quotation : Quotations.in(text.toString(), sentences).all()) {
            assertThat(quotation.end()).isBetween(quotation.start() + 1, text.length());
        }
    }

    @Test
    void nestedQuotationMarksOfOneStyleAreOneQuotation() {
        String text = "He notes: “The possible “invasion” of it raises doubts.” She left.";
        assertThat(Quotations.in(text, Sentences.of(text, 0)).all())
                .singleElement()
                .extracting(q -> text.substring(q.start(), q.end()))
                .isEqualTo("“The possible “invasion” of it raises doubts.”");
    }

    @Test
    void aThousandNestedQuotationsAreRead() {
        String text = "“a ".repeat(1000) + "b” ".repeat(1000);
        assertThat(Quotations.in(text, Sentences.of(text, 0)).all()).isNotEmpty();
    }

    @Test
    void contractionsAreParted() {
        assertThat(Tokens.of("Russia's side won't agree", 0, 25).stream().map(Token::text))
                .containsExactly("Russia", "'s", "side", "wo", "n't", "agree");
    }

    @Test
    void abbreviatedMeasureEndsSentenceBeforeAWord() {
        String text = "Бедные просят 3 млрд. Богатые дают 250 млн. ЕС молчит.";
        assertThat(Sentences.of(text, 0))
                .extracting(sentence -> text.substring(sentence.start(), sentence.end()))
                .containsExactly("Бедные просят 3 млрд.", "Богатые дают 250 млн. ЕС молчит.");
    }
}
