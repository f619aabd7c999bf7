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
import org.parley.reading.attribution.Range;
import org.parley.reading.pages.PageFacts;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads documents, one at a time, into what was said in them. Not safe for use by several threads
/// at once; tables and models are loaded when the first document of a language needs them.
public final class RecordReader {
    /// Name and version: a reading made by another is made anew.
    public static final String VERSION = "rules-5";

    private final World world;
    private final Map<String, LanguageReader> readers = new HashMap<>();
    private @Nullable Names places;

    /// A reader that knows the built-in world and what the case adds to it.
    public RecordReader(Case talks) {
        this.world = World.with(talks);
    }

    /// All that a document says. Issues and utterances are left to [RecordAssembler], which sees
    /// the whole record.
    public Reading read(Document document) {
        LanguageReader.Found found = reader(document.language()).read(document);
        List<Sentence> sentences = PageFacts.sentences(document);
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Draft draft : found.drafts()) {
            statements.add(statement(document, draft, taken));
        }
        Optional<PageFacts.StatusLine> status = PageFacts.status(document);
        List<Meeting> meetings = PageFacts.meetings(document, sentences, places(document));
        List<Verdict> verdicts = found.verdicts();
        return new Reading(
                document,
                VERSION,
                statements,
                verdicts,
                PageFacts.pointers(document, sentences),
                meetings,
                status.map(PageFacts.StatusLine::status).orElse(null),
                status.map(PageFacts.StatusLine::span).orElse(null));
    }

    private LanguageReader reader(String language) {
        return readers.computeIfAbsent(
                language.equals("ru") ? "ru" : "en",
                key -> key.equals("ru") ? new RussianReader(world) : new EnglishReader(world));
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

    private static Statement statement(Document document, Draft draft, Map<String, Integer> taken) {
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
                VERSION,
                draft.score(),
                id);
    }

    private static List<Span> spans(Document document, List<Range> ranges) {
        return ranges.stream().map(range -> document.span(range.start(), range.end())).toList();
    }
}
