package org.parley.reading;

import java.util.List;
import java.util.Set;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.text.Genre;
import org.parley.reading.acts.EnglishActs;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Sentence;

/// Statements in a document's own voice: verdicts, forecasts, and the demands of an analysis.
final class AuthorStatements {
    /// Genres whose own voice is another's: a speaker's, a party's, or that of all.
    private static final Set<Genre> VOICELESS =
            Set.of(
                    Genre.TRANSCRIPT,
                    Genre.TWEETS,
                    Genre.DRAFT_TEXT,
                    Genre.PRESS_RELEASE,
                    Genre.COMMUNIQUE,
                    Genre.BULLETIN);

    private final EnglishPage page;
    private final DraftComposer composer;

    AuthorStatements(EnglishPage page, DraftComposer composer) {
        this.page = page;
        this.composer = composer;
    }

    /// Adds those sentences without a cue, found by a trained reader, in which no draft attributes
    /// anything.
    void addTo(List<Draft> drafts, List<Attribution> uncued) {
        Speaker issuer = page.speakers().issuer();
        if (issuer == null && VOICELESS.contains(page.document().genre())) {
            return;
        }
        Speaker author = issuer != null ? issuer : new Speaker(Statement.AUTHOR, List.of(), false);
        for (Attribution one : uncued) {
            Sentence s = page.sentences().get(one.sentence());
            Range content = one.content().getFirst();
            boolean taken =
                    drafts.stream()
                            .flatMap(draft -> draft.attribution().content().stream())
                            .anyMatch(content::overlaps);
            if (!taken
                    && !page.heading(one.sentence())
                    && !page.question(s)
                    && page.turnAt(content.start()) == null
                    && page.quotations().at(content.start()) == null) {
                drafts.add(composer.draft(one, author, null, null));
            }
        }
    }

    /// Adds those that plainly say how talks went, where no draft attributes anything.
    void addVerdictsTo(List<Draft> drafts) {
        if (VOICELESS.contains(page.document().genre())) {
            return;
        }
        Speaker author = new Speaker(Statement.AUTHOR, List.of(), false);
        FreeText unattributed = new FreeText(page, drafts);
        for (int index = 0; index < page.sentences().size(); index++) {
            Sentence s = page.sentences().get(index);
            Range free = page.heading(index) || page.question(s) ? null : unattributed.longestIn(s);
            if (free != null
                    && page.quotations().at(free.start()) == null
                    && page.turnAt(free.start()) == null
                    && EnglishActs.tellsHowTalksWent(free.of(page.text()))) {
                drafts.add(composer.draft(verdict(free, index), author, null, null));
            }
        }
    }

    private static Attribution verdict(Range content, int sentence) {
        return new Attribution(
                List.of(),
                List.of(),
                List.of(content),
                Attribution.Form.AUTHOR,
                Act.VERDICT,
                false,
                "",
                sentence);
    }

    /// Adds the sentences in which no draft attributes anything.
    void addTo(List<Draft> drafts) {
        Genre genre = page.document().genre();
        if (VOICELESS.contains(genre)) {
            return;
        }
        Speaker author = new Speaker(Statement.AUTHOR, List.of(), false);
        FreeText unattributed = new FreeText(page, drafts);
        for (int index = 0; index < page.sentences().size(); index++) {
            Sentence s = page.sentences().get(index);
            if (page.heading(index) || page.pointing(s) || page.question(s) || s.size() < 6) {
                continue;
            }
            Range free = unattributed.longestIn(s);
            if (free == null || page.quotations().at(free.start()) != null) {
                continue;
            }
            Act act = EnglishActs.ofAuthor(free.of(page.text()));
            boolean taken =
                    act == Act.VERDICT
                            || act == Act.FORECAST
                            || act == Act.DEMAND && genre == Genre.ANALYSIS;
            if (taken) {
                Attribution one =
                        new Attribution(
                                List.of(),
                                List.of(),
                                List.of(free),
                                Attribution.Form.AUTHOR,
                                act,
                                false,
                                "",
                                index);
                drafts.add(composer.draft(one, author, null, null));
            }
        }
    }
}
