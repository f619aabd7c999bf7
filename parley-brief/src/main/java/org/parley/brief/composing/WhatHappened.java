package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.stances.Stances;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Meeting;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Turn;
import org.parley.model.statement.Utterance;
import org.parley.model.text.Genre;
import org.parley.model.text.Span;

/// The last turn in the talks, the latest meetings, and what was said with most weight, in order of
/// time. On a single document it tells events only: what is said there stands in the sections
/// below.
final class WhatHappened {
    private static final int SHOWN = 5;
    private static final int MEETINGS = 2;
    private static final int WEEKS = 4;

    private final Draft draft;
    private final Standing standing;

    WhatHappened(Draft draft, Standing standing) {
        this.draft = draft;
        this.standing = standing;
    }

    Section.@Nullable Lines section(List<Utterance> utterances) {
        List<Section.Entry> entries = new ArrayList<>();
        // a turn that gives the status stands there already
        Optional<Turn> turn = standing.deciding().isPresent() ? Optional.empty() : standing.turn();
        turn.filter(this::recent)
                .ifPresent(told -> entries.add(event(told.day(), told.span(), told.review())));
        for (Meeting meeting : meetings(utterances)) {
            entries.add(event(meeting.date(), meeting.span(), Review.SUGGESTED));
        }
        if (draft.manyDays() || draft.since() != null) {
            Set<String> sentences = new HashSet<>();
            List<Utterance> weighty =
                    utterances.stream()
                            .filter(this::news)
                            .map(one -> new Weighed(one, importance(draft, one)))
                            .sorted(Comparator.comparingDouble(Weighed::importance).reversed())
                            .map(Weighed::utterance)
                            .filter(distinct(WhatHappened::actor))
                            .filter(one ->
                                    sentences.add(Draft.sentence(Notes.words(one.first()), 0)))
                            .toList();
            Fold<Utterance> fold =
                    Fold.of(weighty, Math.max(3, SHOWN - entries.size()), draft::tells);
            inTime(fold.shown()).forEach(utterance -> entries.add(entry(utterance)));
        }
        return entries.isEmpty()
                ? null
                : new Section.Lines(
                        "happened",
                        "What happened",
                        draft.since() == null ? "" : "since " + Days.fully(draft.since()),
                        entries,
                        List.of());
    }

    private boolean recent(Turn told) {
        LocalDate day = told.day();
        return draft.since() == null || day != null && !day.isBefore(draft.since());
    }

    private record Weighed(Utterance utterance, double importance) {}

    /// Whether an utterance may be told as an event: something done by saying it. Red lines and
    /// moves held open have a section of their own.
    private boolean news(Utterance utterance) {
        boolean done =
                switch (utterance.first().act()) {
                    case REFUSE, ACCEPT, OFFER, DEMAND, PROMISE ->
                            Stances.of(utterance.first()).isPresent();
                    case VERDICT -> true;
                    case RED_LINE, THREAT -> draft.since() != null;
                    case FORECAST, DENY, CONCERN, CLAIM -> false;
                };
        return done && !utterance.first().parties().isEmpty() && draft.recent(utterance);
    }

    private static List<Utterance> inTime(List<Utterance> utterances) {
        return utterances.stream()
                .sorted(
                        Comparator.comparing(
                                (Utterance utterance) -> PublicRecord.day(utterance.first()),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /// The latest meetings of the last weeks, at most [#MEETINGS], one a day and place.
    private List<Meeting> meetings(List<Utterance> utterances) {
        LocalDate day = draft.day();
        Map<String, Meeting> meetings = new TreeMap<>();
        for (Meeting meeting : draft.record().meetings()) {
            LocalDate held = meeting.date();
            boolean fresh =
                    draft.since() == null
                            ? day == null || held == null || held.isAfter(day.minusWeeks(WEEKS))
                            : held != null && !held.isBefore(draft.since());
            if (fresh
                    && told(meeting.span())
                    && utterances.stream().noneMatch(said -> says(said, meeting.span()))
                    && !meeting.places().isEmpty()) {
                meetings.putIfAbsent(
                        (held == null ? "" : held) + meeting.places().getFirst(), meeting);
            }
        }
        List<Meeting> last = List.copyOf(meetings.values());
        return last.subList(Math.max(0, last.size() - MEETINGS), last.size());
    }

    private Section.Entry event(@Nullable LocalDate day, Span span, Review review) {
        return new Section.Entry(
                draft.dated("", day),
                List.of(
                        new Line(
                                Line.Mark.PLAIN,
                                "",
                                Wording.excerpt(span.quote(), Wording.LINE),
                                true,
                                Basis.REPORTED,
                                !review.reviewed(),
                                List.of(draft.notes().of(span)))));
    }

    private Section.Entry entry(Utterance utterance) {
        Statement said = utterance.first();
        String verb = said.act().verb();
        return new Section.Entry(
                draft.dated(Wording.listed(said.parties()), PublicRecord.day(said)),
                List.of(
                        draft.line(
                                Marks.of(said.act()),
                                said.parties().size() > 1 ? Wording.plural(verb) : verb,
                                utterance,
                                Wording.LINE)));
    }

    /// Who does what: one line of each is enough.
    private static String actor(Utterance utterance) {
        return utterance.first().parties() + " " + utterance.first().act();
    }

    private static <T> Predicate<T> distinct(Function<T, String> key) {
        Set<String> seen = new LinkedHashSet<>();
        return one -> seen.add(key.apply(one));
    }

    /// Whether words tell of a meeting, rather than head a page or belong to a speaker.
    private static boolean told(Span span) {
        String words = span.quote();
        boolean sentence = words.endsWith(".") && !words.startsWith("*") && !words.startsWith("#");
        boolean spoken =
                words.matches("(?sU)(?:I|We|My|Our|And|But|Я|Мы)\\b.*") || words.contains(":");
        return sentence
                && !spoken
                && span.document().genre() != Genre.TRANSCRIPT
                && span.document().genre() != Genre.TWEETS;
    }

    /// Whether a sentence mostly tells what somebody said.
    private static boolean says(Utterance utterance, Span sentence) {
        return utterance.witnesses().stream()
                .map(said -> said.evidence().hull())
                .filter(hull -> hull.document().id().equals(sentence.document().id()))
                .anyMatch(hull ->
                        2
                                        * (Math.min(hull.end(), sentence.end())
                                                - Math.max(hull.start(), sentence.start()))
                                > sentence.length());
    }

    /// How much an utterance weighs in the news: by what is done in it, how late, and how often
    /// carried.
    static double importance(Draft draft, Utterance utterance) {
        Statement said = utterance.first();
        double act =
                switch (said.act()) {
                    case RED_LINE -> 5;
                    case ACCEPT, OFFER -> 4;
                    case REFUSE, THREAT -> 3.5;
                    case DEMAND -> 3;
                    case PROMISE -> 2;
                    case VERDICT, FORECAST, DENY, CONCERN -> 1;
                    case CLAIM -> 0;
                };
        LocalDate day = PublicRecord.day(said);
        double late = day == null ? 0 : day.toEpochDay() / 20.0;
        return act
                + late
                + Math.min(1, 0.4 * (utterance.documents().size() - 1))
                + (said.issueId() == null ? 0 : 0.6)
                + (Draft.english(utterance) ? 0.5 : 0)
                + (draft.readable(said) == Standalone.CONTENT ? 0.6 : 0)
                + said.score();
    }
}
