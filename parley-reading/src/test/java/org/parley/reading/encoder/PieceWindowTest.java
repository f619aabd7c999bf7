package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PieceWindowTest {
    private static final WordPieces PIECES =
            new WordPieces(List.of("[UNK]", "[unused0]", "[CLS]", "[SEP]", "a", "##b", "."));

    static LongStream seeds() {
        Long pinned = Long.getLong("parley.seed");
        return pinned != null ? LongStream.of(pinned) : new SplittableRandom().longs(50);
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void trainingWindowsPartTheText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PieceText text = text(random);
        int at = 0;
        for (PieceWindow window : PieceWindow.forTraining(text, 30, random)) {
            assertThat(window.from()).isEqualTo(at);
            assertThat(length(text, window)).isLessThanOrEqualTo(30);
            at = window.to();
        }
        assertThat(at).isEqualTo(text.size());
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void readingWindowsCoverTheTextAndOverlap(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PieceText text = text(random);
        List<PieceWindow> windows = PieceWindow.forReading(text, 40, 6);
        assertThat(windows.getFirst().from()).isZero();
        assertThat(windows.getLast().to()).isEqualTo(text.size());
        for (int index = 0; index < windows.size(); index++) {
            assertThat(length(text, windows.get(index))).isLessThanOrEqualTo(40);
            if (index > 0) {
                assertThat(windows.get(index).from())
                        .isGreaterThan(windows.get(index - 1).from())
                        .isLessThanOrEqualTo(windows.get(index - 1).to());
            }
        }
    }

    @Test
    void aBreakStandsBeforeEachParagraphButTheFirst() {
        PieceText text = PieceText.of("a\nab A", PIECES);
        PieceWindow.Input input = new PieceWindow(0, 3).input(text, PIECES);
        assertThat(input.ids()).containsExactly(2, 4, 1, 4, 5, 4, 3);
        assertThat(input.cases()).containsExactly(0, 1, 0, 1, 1, 2, 0);
        assertThat(input.firsts()).containsExactly(1, 3, 5);
        assertThat(new PieceWindow(1, 2).input(text, PIECES).ids()).containsExactly(2, 4, 5, 3);
    }

    private static PieceText text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(1, 200);
        IntStream.range(0, words)
                .forEach(_ ->
                        text.append(
                                switch (random.nextInt(12)) {
                                    case 0 -> ". A";
                                    case 1 -> "\n";
                                    case 2 -> " abbbb";
                                    default -> " a";
                                }));
        return PieceText.of(text + " a", PIECES);
    }

    private static int length(PieceText text, PieceWindow window) {
        return IntStream.range(window.from(), window.to()).map(text::length).sum();
    }
}
