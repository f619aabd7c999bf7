package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Range;

class EncoderReaderTest {
    private static final WordPieces PIECES =
            new WordPieces(List.of("[UNK]", "[unused0]", "[CLS]", "[SEP]"));

    static LongStream seeds() {
        Long pinned = Long.getLong("parley.seed");
        return pinned != null ? LongStream.of(pinned) : new SplittableRandom().longs(3);
    }

    @ParameterizedTest(name = "-Dparley.seed={0}")
    @MethodSource("seeds")
    void whateverTheWeightsRangesBeginAndEndWithWords(long seed) {
        String text = "\uD83D\uDD4A Sergey Lavrov said \u201cno\u201d. It could fail.\n".repeat(5);
        PieceText words = PieceText.of(text, PIECES);
        List<ReadAttribution> found = reader(seed, Convention.STATEMENTS).read(text);
        assertThat(found).isNotEmpty();
        for (ReadAttribution attribution : found) {
            for (List<Range> role :
                    List.of(attribution.source(), attribution.cue(), attribution.content())) {
                for (Range range : role) {
                    int[] within = words.within(range.start(), range.end());
                    assertThat(words.start(within[0])).isEqualTo(range.start());
                    assertThat(words.end(within[1])).isEqualTo(range.end());
                }
            }
            assertThat(attribution.score()).isBetween(0.0, 1.0);
        }
        assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.place(), b.place()));
    }

    @Test
    void noWordsNoAttributions() {
        assertThat(reader(1, Convention.STATEMENTS).read(" \n")).isEmpty();
        assertThat(reader(1, Convention.ATTRIBUTIONS).read("")).isEmpty();
    }

    @Test
    void newsHasNoAttributionsWithoutCue() {
        assertThat(reader(1, Convention.ATTRIBUTIONS).read("It could fail. ".repeat(20)))
                .allSatisfy(attribution -> assertThat(attribution.cue()).isNotEmpty());
    }

    @Test
    void theLikeliestActIsTheAct() {
        List<Range> somewhere = List.of(new Range(0, 1));
        assertThat(
                        new ReadAttribution(
                                        List.of(),
                                        List.of(),
                                        somewhere,
                                        1,
                                        Map.of(Act.OFFER, 0.4, Act.DEMAND, 0.4, Act.CLAIM, 0.1))
                                .act())
                .isEqualTo(Act.OFFER);
        assertThat(new ReadAttribution(List.of(), List.of(), somewhere, 1, Map.of()).act())
                .isEqualTo(Act.CLAIM);
    }

    @Test
    void aMissingModelIsReportedNotThrownAsABug() {
        assertThatThrownBy(() -> EncoderModel.in(Path.of("no-such-folder")))
                .isInstanceOf(UnavailableException.class);
    }

    @Test
    void aDamagedModelIsReported() {
        assertThatThrownBy(() -> OnnxEncoder.of(new byte[] {1, 2, 3}))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("ONNX Runtime");
    }

    private static EncoderReader reader(long seed, Convention convention) {
        SplittableRandom random = new SplittableRandom(seed);
        WordEncoder encoder =
                window -> {
                    float[] words = new float[window.firsts().length * Heads.WIDTH];
                    for (int at = 0; at < words.length; at++) {
                        words[at] = (float) random.nextGaussian();
                    }
                    return words;
                };
        return new EncoderReader(PIECES, encoder, RandomHeads.of(seed), convention);
    }
}
