package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.statement.Act;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.PieceWindow;
import org.parley.reading.encoder.WordPieces;

class CorpusTest {
    private static final WordPieces PIECES =
            new WordPieces(List.of("[UNK]", "[unused0]", "[CLS]", "[SEP]"));

    @TempDir private Path folder;

    @Test
    void offsetsAreUtf16AndActsAreKnown() throws IOException {
        Annotated document =
                read(
                        """
                        {"id":"a","lang":"en","text":"\\ud83d\\udd4a He said no. It may fail.",\
                        "statements":[\
                        {"source":[[3,5]],"cue":[[6,10]],"content":[[11,13]],"act":"refuse"},\
                        {"source":[],"cue":[],"content":[[15,26]],"act":"forecast"}]}
                        """);
        assertThat(document.convention()).isEqualTo(Convention.STATEMENTS);
        Relation refusal = document.relations().getFirst();
        assertThat(document.text().word(refusal.cueFirst())).isEqualTo("said");
        assertThat(refusal.act()).isEqualTo(Heads.ACT_ORDER.indexOf(Act.REFUSE));
        Example example = whole(document);
        assertThat(example.cueLabels()).containsExactly(0, 0, 1, 0, 0, 0, 0, 0, 0);
        assertThat(example.cues()).hasSize(1);
        assertThat(example.cues().getFirst().labels()).containsExactly(0, 1, 0, 3, 0, 0, 0, 0, 0);
        assertThat(example.acts()).hasSize(2);
        assertThat(example.sentences())
                .extracting(Example.SentenceIs::says)
                .containsExactly(false, true);
    }

    @Test
    void newsTellsNothingOfActsAndOfSentencesWithoutCue() throws IOException {
        Annotated document =
                read(
                        """
                        {"id":"a","annotator":"x","text":"He said no.","attributions":[\
                        {"source":[[0,2]],"cue":[[3,7]],"content":[[8,10]]}]}
                        {"id":"a","annotator":"y","text":"He said no.","attributions":[]}
                        """);
        assertThat(document.relations()).hasSize(1);
        Example example = whole(document);
        assertThat(example.acts()).isEmpty();
        assertThat(example.sentences()).isEmpty();
    }

    @Test
    void relationsThatAWindowCutsAreNotLearnt() throws IOException {
        Annotated document =
                read(
                        """
                        {"id":"a","text":"He said no then","attributions":[\
                        {"source":[[0,2]],"cue":[[3,7]],"content":[[8,10]]}]}
                        """);
        Example example = of(document, new PieceWindow(0, 2));
        assertThat(example.cueLabels()).containsExactly(0, 1);
        assertThat(example.cues()).isEmpty();
    }

    @Test
    void otherLanguagesAreLeftAside() throws IOException {
        Path file = folder.resolve("ru.jsonl");
        Files.writeString(
                file, "{\"id\":\"r\",\"lang\":\"ru\",\"text\":\"x\",\"statements\":[]}\n");
        assertThat(new Corpus(PIECES).read(file)).isEmpty();
        assertThat(new Corpus(PIECES).readFolder(folder)).isEmpty();
    }

    @Test
    void aQuarterIsSetAsideByNameAlone() {
        SplittableRandom random = new SplittableRandom(1);
        long aside =
                IntStream.range(0, 4000)
                        .filter(_ -> Corpus.isSetAside("text-" + random.nextInt()))
                        .count();
        assertThat(aside).isBetween(850L, 1150L);
        assertThat(Corpus.isSetAside("02-bbc")).isTrue();
        assertThat(Corpus.isSetAside("01-bbc")).isFalse();
    }

    @Test
    void anEpochHasAllWindowsInBatchesOfTheSize() throws IOException {
        Annotated document =
                read(
                        "{\"id\":\"a\",\"text\":\""
                                + "He said no. ".repeat(300)
                                + "\",\"attributions\":[]}\n");
        List<List<Example>> batches = new Batches(PIECES, 700).of(List.of(document), 5);
        int words = 0;
        for (List<Example> batch : batches) {
            Batch flat = new Batch(batch);
            assertThat(flat.windows * flat.pieces).isLessThanOrEqualTo(700);
            words += flat.words;
        }
        assertThat(words).isEqualTo(document.text().size());
    }

    private Annotated read(String lines) throws IOException {
        Path file = folder.resolve("texts.jsonl");
        Files.writeString(file, lines);
        return new Corpus(PIECES).read(file).getFirst();
    }

    private static Example whole(Annotated document) {
        return of(document, new PieceWindow(0, document.text().size()));
    }

    private static Example of(Annotated document, PieceWindow window) {
        return Example.of(document, window, window.input(document.text(), PIECES));
    }
}
