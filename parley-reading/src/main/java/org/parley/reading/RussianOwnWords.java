package org.parley.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.acts.RussianActs;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.AttributionIndex;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;

/// Sentences of a Russian text in which nobody is cited and that still say what someone holds: an
/// author's forecasts and verdicts, and what a press release says in its own name.
final class RussianOwnWords {
    private static final Set<Act> OF_RELEASE =
            EnumSet.of(
                    Act.RED_LINE,
                    Act.THREAT,
                    Act.REFUSE,
                    Act.OFFER,
                    Act.DEMAND,
                    Act.DENY,
                    Act.CONCERN);
    private static final int SHORTEST = 5;

    private final Document document;
    private final RussianPage page;
    private final Quotations quotations;

    RussianOwnWords(Document document, RussianPage page, Quotations quotations) {
        this.document = document;
        this.page = page;
        this.quotations = quotations;
    }

    /// The attribution of such a sentence, without source and cue; null when it says no such thing.
    ///
    /// @param found what is cited
    @Nullable Attribution of(List<Sentence> sentences, int index, AttributionIndex found) {
        Sentence s = sentences.get(index);
        int to = RussianPage.closed(s);
        boolean heading = index == 0 || to == s.size();
        if (heading
                || to < SHORTEST
                || page.question(s)
                || page.transcript()
                || quotations.at(s.start()) != null
                || found.cited(index)) {
            return null;
        }
        String words = document.text().substring(s.start(), s.at(to - 1).end());
        Act act = page.release() ? RussianActs.ofRelease(words) : RussianActs.ofAuthor(words);
        boolean taken =
                page.release()
                        ? OF_RELEASE.contains(act)
                        : act == Act.FORECAST
                                || act == Act.VERDICT
                                || act == Act.DEMAND && document.genre() != Genre.PRESS_RELEASE;
        return taken
                ? new Attribution(
                        List.of(),
                        List.of(),
                        List.of(new Range(s.start(), s.at(to - 1).end())),
                        Attribution.Form.AUTHOR,
                        act,
                        false,
                        "",
                        index)
                : null;
    }
}
