package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.text.Genre;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.speakers.EnglishSpeakers;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Sentence;

/// Statements by attributions with a cue, each with its speaker. Of attributions within one another
/// the inner ones are told by the outer, unless both have one holder.
final class CuedStatements {
    private static final Set<String> POINTING =
            Set.of(
                    "that",
                    "this",
                    "it",
                    "so",
                    "them",
                    "these",
                    "those",
                    "him",
                    "her",
                    "as much",
                    "not",
                    "otherwise",
                    "yes",
                    "no");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my");
    private static final Pattern OPPOSED =
            Pattern.compile(
                    "\\b(opposed by)\\s+(.+?)(?=,? (?:and |but )?(?:supported|joined|backed) by|$)",
                    Pattern.DOTALL);

    private final EnglishPage page;
    private final DraftComposer composer;

    CuedStatements(EnglishPage page, DraftComposer composer) {
        this.page = page;
        this.composer = composer;
    }

    /// Adds the statements that attributions make, in their order.
    ///
    /// @param found all of the document, in order of place
    void addTo(List<Draft> drafts, List<Attribution> found) {
        List<Speaker> speakers = new ArrayList<>();
        List<Attribution> kept = new ArrayList<>();
        for (Attribution one : found) {
            Turn turn = page.turnAt(one.start());
            boolean asked = turn != null && turn.asking();
            if (!asked && states(one)) {
                kept.add(one);
                speakers.add(speakerOf(one, turn));
            }
        }
        Nesting nesting = new Nesting(kept);
        for (int i = 0; i < kept.size(); i++) {
            // "we" within somebody's words is that somebody
            int within = nesting.outer(i);
            if (within >= 0 && firstPerson(kept.get(i))) {
                speakers.set(i, speakers.get(within));
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            Attribution one = kept.get(i);
            int outer = nesting.outer(i);
            String reportedBy = null;
            if (outer >= 0) {
                boolean same = Nesting.sameHolder(speakers.get(outer), speakers.get(i));
                // what is denied to have been said or asked is nobody's stance
                boolean denied = kept.get(outer).act() == Act.DENY && !kept.get(outer).negated();
                if (same || denied || nesting.buried(i)) {
                    continue;
                }
                reportedBy = speakers.get(outer).name();
            }
            drafts.add(
                    composer.draft(
                            one, speakers.get(i), reportedBy, nesting.innerAct(i, speakers)));
            opposed(one, drafts);
        }
    }

    /// Whether an attribution states anything: it stands in no question or heading, and its content
    /// says something of its own.
    private boolean states(Attribution one) {
        Sentence s = page.sentences().get(one.sentence());
        int cue = one.cue().isEmpty() ? one.start() : one.cue().getFirst().start();
        boolean inQuestion =
                page.question(s) && page.quotations().at(cue) == null && !page.endsInQuote(s);
        return !inQuestion
                && !page.pointing(s)
                && !page.heading(one.sentence())
                && !pointsBack(one);
    }

    /// "The EU, opposed by Russia and China, proposed a vote": they refuse what is proposed.
    private void opposed(Attribution one, List<Draft> drafts) {
        if (one.source().isEmpty()) {
            return;
        }
        Range source = one.source().getFirst();
        Matcher matcher = OPPOSED.matcher(page.text()).region(source.start(), source.end());
        if (!matcher.find()) {
            return;
        }
        int end = matcher.end(2);
        while (end > matcher.start(2) && !Character.isLetterOrDigit(page.text().charAt(end - 1))) {
            end--;
        }
        if (end == matcher.start(2)) {
            return; // marks alone: nobody is named
        }
        Range who = new Range(matcher.start(2), end);
        Sentence s = page.sentences().get(one.sentence());
        Attribution refusal =
                new Attribution(
                        List.of(who),
                        List.of(new Range(matcher.start(1), matcher.end(1))),
                        one.content(),
                        Attribution.Form.SPEECH,
                        Act.REFUSE,
                        false,
                        "opposed by",
                        one.sentence());
        drafts.add(composer.draft(refusal, page.speakers().among(s, who), null, null));
    }

    private boolean firstPerson(Attribution one) {
        return !one.source().isEmpty()
                && FIRST_PERSON.contains(
                        one.source().getFirst().of(page.text()).toLowerCase(Locale.ROOT));
    }

    private Speaker speakerOf(Attribution one, @Nullable Turn turn) {
        boolean transcript = page.document().genre() == Genre.TRANSCRIPT;
        if (transcript && turn == null && firstPerson(one)) {
            return page.speakers().answering();
        }
        if (one.source().isEmpty() && turn != null) {
            return page.labelled(turn);
        }
        if (one.source().isEmpty()) {
            return new Speaker(Statement.UNNAMED, List.of(), false);
        }
        if (turn != null && firstPerson(one)) {
            return page.labelled(turn);
        }
        if (impersonal(one)) {
            return new Speaker(Statement.UNNAMED, List.of(), false);
        }
        Speaker named =
                page.speakers().of(page.sentences().get(one.sentence()), one.source().getFirst());
        if (turn != null && !named.person()) {
            // who speaks of their own party by its name speaks of "us"
            Speaker own = page.labelled(turn);
            return Nesting.sameHolder(own, named) ? own : named;
        }
        return named;
    }

    /// "It remained unclear whether": of nobody.
    private boolean impersonal(Attribution one) {
        Sentence s = page.sentences().get(one.sentence());
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).start() == one.source().getFirst().start()) {
                return s.at(i).is("it") && EnglishSpeakers.impersonal(s, i);
            }
        }
        return false;
    }

    /// Whether the content only points back: "stressed this".
    private boolean pointsBack(Attribution one) {
        if (one.content().size() > 1) {
            return false;
        }
        if (one.act() == Act.REFUSE || one.act() == Act.ACCEPT) {
            return false; // "opposed this" takes a side all the same
        }
        String content = one.content().getFirst().of(page.text()).strip().toLowerCase(Locale.ROOT);
        long letters = content.codePoints().filter(Character::isLetterOrDigit).count();
        return letters < 3 || POINTING.contains(content);
    }
}
