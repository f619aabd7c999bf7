package org.parley.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Meeting;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Evidence;
import org.parley.model.text.Span;
import org.parley.reading.attribution.AttributionFinder;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.EnglishAttributions;
import org.parley.reading.attribution.Range;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.EncoderAttributions;
import org.parley.reading.encoder.EncoderModel;
import org.parley.reading.encoder.UnavailableException;
import org.parley.reading.pages.PageFacts;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads documents, one at a time, into what was said in them. Not safe for use by several threads
/// at once; tables and models are loaded when the first document of a language needs them.
public final class RecordReader {
    /// Name and version of the rules alone: they read Russian, and English where the encoder cannot
    /// run.
    public static final String RULES = "rules-7";

    /// Name and version of the encoder with the rules.
    public static final String ENCODER = "encoder-3";

    /// Names and versions of all that may read: a reading made by others is made anew.
    public static final String VERSION = ENCODER + " " + RULES;

    /// A longer text, in UTF-16 code units, is read by the rules alone, which are ten times as
    /// fast: the encoder takes a quarter of a minute for so much.
    private static final int LONG = 150_000;

    private final World world;
    private final boolean byRules;
    private final Map<String, LanguageReader> readers = new HashMap<>();
    private @Nullable Names places;

    /// A reader that knows the built-in world and what the case adds to it.
    public RecordReader(Case talks) {
        this(talks, false);
    }

    private RecordReader(Case talks, boolean byRules) {
        this.world = World.with(talks);
        this.byRules = byRules;
    }

    /// Whether a reading was made by the rules alone where the encoder should have read: it is not
    /// worth keeping.
    public static boolean makeshift(Reading reading) {
        return ruled(reading) && reading.document().text().length() <= LONG;
    }

    /// Whether a reading of an English text was made by the rules alone.
    public static boolean ruled(Reading reading) {
        return !reading.document().language().equals("ru") && reading.reader().equals(RULES);
    }

    /// A reader by rules alone.
    static RecordReader byRules(Case talks) {
        return new RecordReader(talks, true);
    }

    /// All that a document says. Issues and utterances are left to [RecordAssembler], which sees
    /// the whole record.
    public Reading read(Document document) {
        LanguageReader reader = reader(document);
        LanguageReader.Found found = reader.read(document);
        List<Sentence> sentences = PageFacts.sentences(document);
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Draft draft : found.drafts()) {
            statements.add(statement(document, draft, reader.version(), taken));
        }
        Optional<PageFacts.StatusLine> status = PageFacts.status(document);
        List<Meeting> meetings = PageFacts.meetings(document, sentences, places(document));
        List<Verdict> verdicts = found.verdicts();
        return new Reading(
                document,
                reader.version(),
                statements,
                verdicts,
                PageFacts.pointers(document, sentences),
                meetings,
                status.map(PageFacts.StatusLine::status).orElse(null),
                status.map(PageFacts.StatusLine::span).orElse(null));
    }

    private LanguageReader reader(Document document) {
        boolean ruled = byRules || document.text().length() > LONG;
        String key = document.language().equals("ru") ? "ru" : ruled ? "en by rules" : "en";
        return readers.computeIfAbsent(
                key,
                _ ->
                        key.equals("ru")
                                ? new RussianReader(world)
                                : new EnglishReader(world, attributions(ruled)));
    }

    /// The encoder, or the rules where it cannot run.
    static AttributionFinder attributions(boolean byRules) {
        CueLexicon lexicon = CueLexicon.load();
        EnglishAttributions rules = new EnglishAttributions(lexicon);
        if (byRules) {
            return rules;
        }
        try {
            return new EncoderAttributions(
                    EncoderModel.shipped().reader(Convention.STATEMENTS), rules, lexicon);
        } catch (UnavailableException unavailable) {
            return rules; // what they read bears their name
        }
    }

    private Names places(Document document) {
        if (document.language().equals("ru")) {
            return world.names(true, RussianWords.load()::key);
        }
        Names known = places;
        if (known == null) {
            known = world.names(false, word -> word);
            places = known;
        }
        return known;
    }

    private static Statement statement(
            Document document, Draft draft, String version, Map<String, Integer> taken) {
        Evidence evidence =
                new Evidence(
                        spans(document, draft.attribution().source()),
                        spans(document, draft.attribution().cue()),
                        spans(document, draft.attribution().content()));
        int end = evidence.content().stream().mapToInt(Span::end).max().orElseThrow();
        String place = document.id() + "#" + evidence.content().getFirst().start() + "-" + end;
        int nth = taken.merge(place, 1, Integer::sum);
        String id = nth == 1 ? place : place + "." + nth;
        return new Statement(
                id,
                evidence,
                draft.speaker().name(),
                draft.speaker().parties(),
                draft.said(),
                draft.direct(),
                draft.basis(),
                draft.act(),
                draft.issue(),
                null,
                null,
                draft.addressees(),
                draft.subjects(),
                draft.conditions(),
                draft.reportedBy(),
                Review.SUGGESTED,
                version,
                draft.score(),
                id);
    }

    private static List<Span> spans(Document document, List<Range> ranges) {
        return ranges.stream().map(range -> document.span(range.start(), range.end())).toList();
    }
}
