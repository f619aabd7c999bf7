package org.parley.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.statement.Act;
import org.parley.model.text.Genre;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.genres.DraftOwner;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Names;

/// Statements of one side's draft of an agreement: what its articles would bind, both sides or the
/// other alone.
final class ArticleStatements {
    private static final Pattern ARTICLE =
            Pattern.compile("\\W*(?:Article|Art\\.|Section|Paragraph)?\\s*\\d+[.):]*\\**[.:]?\\s*");

    private final EnglishPage page;
    private final DraftComposer composer;
    private final Names names;

    ArticleStatements(EnglishPage page, DraftComposer composer, Names names) {
        this.page = page;
        this.composer = composer;
        this.names = names;
    }

    /// Adds the articles, in place of the attributions that "shall" made of them.
    void addTo(List<Draft> drafts) {
        if (page.document().genre() != Genre.DRAFT_TEXT || page.sentences().isEmpty()) {
            return;
        }
        String head = page.document().title();
        Sentence title = new Sentence(0, 0, 0, Tokens.of(head, 0, head.length()));
        LocalDate day = page.document().date();
        List<String> owner = DraftOwner.of(title, page.sentences().getFirst(), names, day);
        if (owner.isEmpty()) {
            return;
        }
        Speaker speaker = new Speaker(owner.getFirst(), owner, false);
        drafts.removeIf(draft -> draft.attribution().cueWords().startsWith("shall "));
        FreeText unattributed = new FreeText(page, drafts);
        for (int index = 0; index < page.sentences().size(); index++) {
            Sentence s = page.sentences().get(index);
            int modal = 0;
            while (modal < s.size() && !s.at(modal).is("shall")) {
                modal++;
            }
            Range free = modal == s.size() ? null : unattributed.longestIn(s);
            if (free == null) {
                continue;
            }
            boolean others =
                    names.in(s.tokens(), 0, modal, day).stream()
                            .anyMatch(match ->
                                    !match.name().party().isEmpty()
                                            && !owner.contains(match.name().party()));
            boolean own =
                    names.in(s.tokens(), 0, modal, day).stream()
                            .anyMatch(match -> owner.contains(match.name().party()));
            Attribution one =
                    new Attribution(
                            List.of(),
                            List.of(),
                            List.of(withoutNumber(page.text(), free)),
                            Attribution.Form.AUTHOR,
                            others && !own ? Act.DEMAND : Act.OFFER,
                            false,
                            "",
                            index);
            drafts.add(composer.draft(one, speaker, null, null));
        }
    }

    /// Past "**Article 4.**".
    private static Range withoutNumber(String text, Range range) {
        Matcher number = ARTICLE.matcher(text).region(range.start(), range.end());
        return number.lookingAt() && number.end() < range.end()
                ? new Range(number.end(), range.end())
                : range;
    }
}
