package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.EnglishAttributions;
import org.parley.reading.attribution.Range;
import org.parley.reading.bulletins.BulletinGrammar;
import org.parley.reading.bulletins.Intervention;
import org.parley.reading.bulletins.Triple;
import org.parley.reading.encoder.EncoderAttributions;
import org.parley.reading.events.Event;
import org.parley.reading.events.EventReader;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.world.World;

/// Damaged documents of every genre are read without a fault, and no span leaves its text. In the
/// ordinary build 2,000 of them, with `-Pfuzz` 100,000 (`-Dparley.fuzz=` for another number); the
/// encoder is a stand-in with random labels in nine of ten, the shipped one in the tenth.
///
/// A fault names its seed: `-Dparley.seed=`, with the same `-Dparley.fuzz=`, reads that document
/// alone.
class FuzzTest {
    private static final int COUNT = Integer.getInteger("parley.fuzz", 2_000);

    /// The ordinary build has seconds for this, so its documents are short.
    private static final int LONGEST = COUNT > 10_000 ? 700 : 160;

    private static final int LONGEST_FOR_ENCODER = COUNT > 10_000 ? 220 : 110;
    private static final double SECONDS_PER_DOCUMENT = 30;

    private final World world = World.with(Case.EMPTY);
    private final MutatedDocuments documents = new MutatedDocuments();
    private final EventReader events = new EventReader();
    private final LanguageReader russian = new RussianReader(world);
    private final LanguageReader encoder =
            new EnglishReader(world, RecordReader.attributions(false));

    private SplittableRandom labels = new SplittableRandom(1);
    private final LanguageReader random =
            new EnglishReader(
                    world,
                    new EncoderAttributions(
                            text -> new RandomReader(labels).read(text),
                            new EnglishAttributions(CueLexicon.load()),
                            CueLexicon.load()));

    @Test
    void damagedDocumentsAreReadAndNoSpanLeavesItsText() {
        Long pinned = Long.getLong("parley.seed");
        if (pinned != null) {
            read(pinned);
            return;
        }
        for (long seed = 0; seed < COUNT; seed++) {
            try {
                read(seed);
            } catch (RuntimeException | StackOverflowError | AssertionError fault) {
                fail("-Dparley.seed=" + seed, fault);
            }
        }
    }

    private void read(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        boolean real = chance.nextInt(10) == 0;
        labels = chance.split();
        Document document = documents.mutated(chance, real ? LONGEST_FOR_ENCODER : LONGEST);
        long began = System.nanoTime();
        LanguageReader reader =
                document.language().equals("ru") ? russian : real ? encoder : random;
        for (Draft draft : reader.read(document).drafts()) {
            within(document, draft.attribution().source());
            within(document, draft.attribution().cue());
            within(document, draft.attribution().content());
            assertThat(draft.score()).isBetween(0.0, 1.0);
        }
        grammars(document);
        assertThat((System.nanoTime() - began) / 1e9).isLessThan(SECONDS_PER_DOCUMENT);
    }

    private void grammars(Document document) {
        String text = document.text();
        for (Sentence sentence : Sentences.of(text, document.bodyStart())) {
            List<Intervention> read = BulletinGrammar.read(text, sentence.start(), sentence.end());
            for (Intervention said : read) {
                within(document, List.of(said.predicate()));
                within(document, said.point());
            }
            Triple.of(text, read)
                    .forEach(triple ->
                            assertThat(triple.line().chars().filter(c -> c == '\t').count())
                                    .isEqualTo(2));
        }
        for (Event event : events.read(text, document.bodyStart())) {
            within(document, List.of(event.verb()));
            event.source().forEach(actor -> within(document, List.of(actor.range())));
            event.target().forEach(actor -> within(document, List.of(actor.range())));
        }
    }

    private static void within(Document document, List<Range> ranges) {
        for (Range range : ranges) {
            // a span whose quote is not at its place cannot be made
            document.span(range.start(), range.end());
        }
    }

    @Test
    void timeGrowsNotMuchFasterThanTheText() {
        for (int seed = 0; seed < documents.genres(); seed++) {
            List<Double> seconds = new ArrayList<>();
            for (int times : new int[] {4, 4, 16}) {
                Document document = documents.repeated(seed, times);
                LanguageReader reader = document.language().equals("ru") ? russian : random;
                long began = System.nanoTime();
                reader.read(document);
                grammars(document);
                seconds.add((System.nanoTime() - began) / 1e9);
            }
            // four times the text: four times the time, with room for a busy machine
            assertThat(seconds.get(2)).isLessThan(10 * seconds.get(1) + 2);
        }
    }
}
