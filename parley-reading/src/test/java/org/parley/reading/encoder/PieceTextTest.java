package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PieceTextTest {
    private static final WordPieces PIECES =
            new WordPieces(List.of("[UNK]", "[unused0]", "[CLS]", "[SEP]"));

    @Test
    void offsetsCountUtf16CodeUnits() {
        PieceText text = PieceText.of("A \uD83D\uDD4A said: \u201cno\u201d.", PIECES);
        assertThat(words(text))
                .containsExactly("A", "\uD83D\uDD4A", "said", ":", "\u201c", "no", "\u201d", ".");
        assertThat(text.start(2)).isEqualTo(5);
        assertThat(text.within(5, 10)).containsExactly(2, 3);
        assertThat(text.within(6, 10)).containsExactly(3, 3);
        assertThat(text.within(6, 8)).isEmpty();
    }

    @Test
    void caseClassesTellNamesFromWords() {
        PieceText text =
                PieceText.of(
                        "said Lavrov NATO mcFaul 2022 A \u041b\u0430\u0432\u0440\u043e\u0432",
                        PIECES);
        assertThat(IntStream.range(0, text.size()).map(text::caseClass))
                .containsExactly(1, 2, 3, 1, 0, 2, 2);
    }

    @Test
    void sentencesBeginAfterFullStopsButNotAfterTitlesAndInitials() {
        PieceText text =
                PieceText.of(
                        "Mr. Fox met J. Smith. He left. \u201cWhy?\u201d Nobody knows.\nNext",
                        PIECES);
        assertThat(
                        IntStream.range(0, text.size())
                                .filter(text::startsSentence)
                                .mapToObj(text::word))
                .containsExactly("Mr", "He", "\u201c", "Nobody", "Next");
    }

    @Test
    void everyLineIsAParagraph() {
        PieceText text = PieceText.of("one two\n\nthree", PIECES);
        assertThat(text.paragraph(1)).isEqualTo(1);
        assertThat(text.paragraph(2)).isEqualTo(2);
        assertThat(text.startsParagraph(2)).isTrue();
        assertThat(text.length(2)).isEqualTo(2);
        assertThat(text.length(0)).isEqualTo(1);
    }

    @Test
    void aTextOfSpacesHasNoWords() {
        assertThat(PieceText.of(" \u00a0\n", PIECES).size()).isZero();
    }

    private static List<String> words(PieceText text) {
        return IntStream.range(0, text.size()).mapToObj(text::word).toList();
    }
}
