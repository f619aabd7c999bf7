package org.parley.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpanTest {
    static LongStream seeds() {
        Long pinned = Long.getLong("parley.seed");
        return pinned != null ? LongStream.of(pinned) : new SplittableRandom().longs(200);
    }

    @Test
    void quoteIsWhatStandsThere() {
        assertThat(Documents.of("NATO will not agree.").span(5, 13).quote()).isEqualTo("will not");
    }

    @Test
    void spanWithAnotherQuoteCannotExist() {
        Document document = Documents.of("NATO will not agree.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.checked(document, 0, 4, "OSCE"))
                .withMessageContaining("a.txt")
                .withMessageContaining("'NATO'")
                .withMessageContaining("'OSCE'")
                .withMessageContaining("Maybe");
    }

    @Test
    void spanOutsideItsTextCannotExist() {
        Document document = Documents.of("short");
        for (int[] range :
                List.of(new int[] {-1, 2}, new int[] {2, 2}, new int[] {3, 2}, new int[] {0, 6})) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> document.span(range[0], range[1]));
        }
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void prefixQuoteAndSuffixAreOneStretchOfTheText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = "Москва 🕊 and Вашингтон – talks, \"talks\". ".repeat(1 + random.nextInt(5));
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        Span span = Documents.of(text).span(start, end);
        assertThat(text).contains(span.prefix() + span.quote() + span.suffix());
        assertThat(Span.checked(span.document(), start, end, span.quote())).isEqualTo(span);
    }

    @Test
    void evidenceStaysInOneDocument() {
        Document other =
                new Document(
                        "b.txt",
                        "B",
                        null,
                        null,
                        null,
                        "en",
                        null,
                        "1".repeat(64),
                        "text",
                        0,
                        Genre.NEWS,
                        Reliability.F,
                        Handling.NONE,
                        null);
        Span here = Documents.of("some text").span(0, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(List.of(other.span(0, 4)), List.of(), List.of(here)))
                .withMessageContaining("a.txt")
                .withMessageContaining("b.txt");
    }

    @Test
    void evidenceQuotesItsPiecesInOrder() {
        Document document = Documents.of("\"We are ready\", he said, \"to sign\".");
        Evidence evidence =
                new Evidence(
                        List.of(), List.of(), List.of(document.span(26, 33), document.span(1, 13)));
        assertThat(evidence.quote()).isEqualTo("We are ready … to sign");
        assertThat(evidence.hull().quote()).startsWith("We").endsWith("sign");
    }
}
