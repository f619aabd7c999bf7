package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces =
            new WordPieces(
                    List.of(
                            "[PAD]",
                            "[unused0]",
                            "[UNK]",
                            "[CLS]",
                            "[SEP]",
                            "em",
                            "##bed",
                            "##ding",
                            "##s",
                            "cafe",
                            "nato",
                            "-",
                            "the",
                            "em##"));

    @Test
    void longestPiecesComeFirst() {
        assertThat(pieces.of("embeddings")).containsExactly(5, 6, 7, 8);
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(pieces.of("Café")).containsExactly(9);
        assertThat(pieces.of("NATO")).containsExactly(10);
    }

    @Test
    void aWordWithOneUnknownStretchIsUnknownAsAWhole() {
        assertThat(pieces.of("embedx")).containsExactly(2);
        assertThat(pieces.of("\u200b")).containsExactly(2);
    }

    @Test
    void marksStandOnTheirOwn() {
        assertThat(pieces.of("the-nato")).containsExactly(12, 11, 10);
    }

    @Test
    void noWordHasMoreThanTwelvePieces() {
        assertThat(pieces.of("em" + "s".repeat(40))).hasSize(12);
        assertThat(pieces.of("em" + "s".repeat(400))).containsExactly(2);
    }

    @Test
    void aVocabularyNeedsItsSpecialPieces() {
        assertThatThrownBy(() -> new WordPieces(List.of("a")))
                .hasMessageContaining("[UNK]")
                .hasMessageContaining("Maybe");
    }
}
