package org.parley.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.text.Document;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.AttributionFinder;
import org.parley.reading.attribution.EnglishAttributions;
import org.parley.reading.genres.Turns;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.speakers.EnglishSpeakers;
import org.parley.reading.words.EnglishTagger;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads English documents: statements with a cue first, then what speakers say in their own turns,
/// what the articles of a side's draft would bind, and what authors say themselves; last the
/// verdicts among these. Not safe for use by several threads at once.
public final class EnglishReader implements LanguageReader {
    private static final Comparator<Draft> BY_PLACE =
            Comparator.comparingInt(draft -> draft.attribution().start());

    private final World world;
    private final Names names;
    private final EnglishTagger tagger;
    private final AttributionFinder attributions;

    /// A reader that knows this world.
    ///
    /// @param attributions finds who said or holds what
    EnglishReader(World world, AttributionFinder attributions) {
        this.world = world;
        this.names = world.names(false, EnglishSpeakers.key());
        this.tagger = EnglishTagger.load();
        this.attributions = attributions;
    }

    @Override
    public String version() {
        return attributions instanceof EnglishAttributions
                ? RecordReader.RULES
                : RecordReader.ENCODER;
    }

    @Override
    public Found read(Document document) {
        EnglishPage page = page(document);
        DraftComposer composer = new DraftComposer(page, names);
        List<Draft> drafts = new ArrayList<>();
        List<Attribution> found = attributions.in(page.text(), page.sentences(), page.quotations());
        Map<Boolean, List<Attribution>> cued =
                found.stream().collect(Collectors.partitioningBy(one -> !one.cue().isEmpty()));
        new CuedStatements(page, composer).addTo(drafts, cued.getOrDefault(true, List.of()));
        drafts.sort(BY_PLACE);
        List<Attribution> uncued = cued.getOrDefault(false, List.of());
        new TurnStatements(page, composer).addTo(drafts);
        new ArticleStatements(page, composer, names).addTo(drafts);
        AuthorStatements own = new AuthorStatements(page, composer);
        if (version().equals(RecordReader.RULES)) {
            own.addTo(drafts);
        } else {
            own.addTo(drafts, uncued);
            own.addVerdictsTo(drafts);
        }
        drafts.sort(BY_PLACE);
        return new Found(drafts, new VerdictFinder(page).of(drafts));
    }

    /// The page of a document: its sentences tagged, its quotations and turns found.
    EnglishPage page(Document document) {
        String text = document.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, document.bodyStart())) {
            sentences.add(tagger.tag(sentence));
        }
        List<Turn> turns =
                switch (document.genre()) {
                    case TRANSCRIPT -> Turns.transcript(text, document.bodyStart());
                    case TWEETS -> Turns.posts(text, document.bodyStart());
                    default -> brought(text, document.bodyStart());
                };
        return new EnglishPage(
                document,
                text,
                sentences,
                Quotations.in(text, sentences),
                turns,
                new EnglishSpeakers(world, names, document, sentences, turns),
                tagger);
    }

    /// Lines that open with a party's name and a colon: what each of several brought.
    private List<Turn> brought(String text, int from) {
        return Turns.transcript(text, from).stream()
                .filter(turn -> {
                    List<Token> label = Tokens.of(text, turn.labelStart(), turn.labelEnd());
                    return names.in(label, 0, label.size(), null).stream()
                            .anyMatch(match -> match.end() - match.start() == label.size());
                })
                .toList();
    }
}
