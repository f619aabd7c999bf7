package org.parley.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.reading.acts.EnglishActs;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.dates.SaidDates;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.issues.IssuePhrases;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;

/// Makes a [Draft] of an attribution and its speaker: act, basis, issue, addressees, conditions,
/// day.
final class DraftComposer {
    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\b(?:only if|if|unless|provided that|on condition that|as long as|in return for|in exchange for)\\b[^,.;]{3,160}",
                    Pattern.CASE_INSENSITIVE);

    private final EnglishPage page;
    private final ContentParties parties;

    DraftComposer(EnglishPage page, Names names) {
        this.page = page;
        this.parties = new ContentParties(page, names);
    }

    /// The draft of an attribution.
    ///
    /// @param reportedBy who tells of it, when another speaker does
    /// @param inner act of an attribution within it that has the same holder; null when none does
    Draft draft(
            Attribution one, Speaker speaker, @Nullable String reportedBy, @Nullable Act inner) {
        Sentence s = page.sentences().get(one.sentence());
        Range content = one.content().getFirst();
        boolean own = parties.ownSubject(content, speaker);
        Act act = EnglishActs.of(one, page.text(), own, parties.otherSubject(content, speaker));
        if (inner != null
                && (act == Act.CLAIM
                        || act == Act.FORECAST
                        || act == Act.PROMISE
                        || act == Act.DEMAND)) {
            act = inner;
        }
        Turn turn = page.turnAt(one.start());
        boolean told =
                one.form() == Attribution.Form.STANCE
                        && (turn == null || !Nesting.sameHolder(page.labelled(turn), speaker));
        Basis basis = told || reportedBy != null ? Basis.REPORTED : Basis.STATED;
        Sentence in = page.sentenceAt(content.start(), s);
        return new Draft(
                one,
                speaker,
                act,
                basis,
                direct(one),
                IssuePhrases.of(in, content),
                parties.addressees(in, content, speaker, act),
                parties.subjects(in, content, speaker),
                conditions(one),
                said(s, one),
                reportedBy,
                score(one, speaker));
    }

    private static double score(Attribution one, Speaker speaker) {
        double base =
                switch (one.form()) {
                    case SPEECH -> 0.85;
                    case TURN -> 0.75;
                    case STANCE -> 0.7;
                    case AUTHOR -> 0.5;
                };
        return one.form() != Attribution.Form.AUTHOR && speaker.parties().isEmpty()
                ? base - 0.15
                : base;
    }

    private boolean direct(Attribution one) {
        if (one.form() == Attribution.Form.TURN) {
            return true;
        }
        return one.content().stream()
                .anyMatch(range -> page.quotations().touches(range.start(), range.end()));
    }

    private List<String> conditions(Attribution one) {
        List<String> conditions = new ArrayList<>();
        for (Range content : one.content()) {
            Matcher matcher = CONDITION.matcher(content.of(page.text()));
            while (matcher.find() && conditions.size() < 4) {
                conditions.add(matcher.group().strip());
            }
        }
        return conditions;
    }

    private @Nullable LocalDate said(Sentence s, Attribution one) {
        LocalDate published = page.document().date();
        StringBuilder around = new StringBuilder();
        for (int i = s.start(); i < s.end(); i++) {
            int at = i;
            boolean inside =
                    one.content().stream()
                            .anyMatch(range -> range.start() <= at && at < range.end());
            around.append(inside ? ' ' : page.text().charAt(i));
        }
        Turn turn = page.turnAt(one.start());
        return SaidDates.said((turn == null ? "" : turn.heading() + " ") + around, published);
    }
}
