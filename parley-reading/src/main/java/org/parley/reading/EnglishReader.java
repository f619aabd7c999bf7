package org.parley.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.text.Document;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.EnglishAttributions;
import org.parley.reading.genres.Turns;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.speakers.EnglishSpeakers;
import org.parley.reading.words.EnglishTagger;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads English documents by rules: statements with a cue first, then what speakers say in their
/// own turns, what the articles of a side's draft would bind, and what authors say themselves; last
/// the verdicts among these. Not safe for use by several threads at once.
public final class EnglishReader implements LanguageReader {
    private static final Comparator<Draft> BY_PLACE =
            Comparator.comparingInt(draft -> draft.attribution().start());

    private final World world;
    private final Names names;
    private final EnglishTagger tagger;
    private final EnglishAttributions attributions;

    /// A reader that knows this world.
    public EnglishReader(World world) {
        this.world = world;
        this.names = world.names(false, EnglishSpeakers.key());
        this.tagger = EnglishTagger.load();
        this.attributions = new EnglishAttributions(CueLexicon.load());
    }

    @Override
    public Found read(Document document) {
        EnglishPage page = page(document);
        DraftComposer composer = new DraftComposer(page, names);
        List<Draft> drafts = new ArrayList<>();
        new CuedStatements(page, composer)
                .addTo(drafts, attributions.in(page.text(), page.sentences(), page.quotations()));
        drafts.sort(BY_PLACE);
        new TurnStatements(page, composer).addTo(drafts);
        new ArticleStatements(page, composer, names).addTo(drafts);
        new AuthorStatements(page, composer).addTo(drafts);
        drafts.sort(BY_PLACE);
        return new Found(drafts, new VerdictFinder(page).of(drafts));
    }

    private EnglishPage page(Document document) {
        String text = document.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, document.bodyStart())) {
            sentences.add(tagger.tag(sentence));
        }
        List<Turn> turns =
                switch (document.genre()) {
                    case TRANSCRIPT -> Turns.transcript(text, document.bodyStart());
                    case TWEETS -> Turns.posts(text, document.bodyStart());
                    default -> List.of();
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
}
