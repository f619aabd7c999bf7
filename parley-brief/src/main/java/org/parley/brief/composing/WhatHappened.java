package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Meeting;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.text.Genre;
import org.parley.model.text.Span;

/// The latest meetings, and what was said with most weight.
final class WhatHappened {
    private final Draft draft;

    WhatHappened(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section(List<Utterance> utterances) {
        List<Section.Entry> entries = new ArrayList<>();
        Map<String, Meeting> meetings = new TreeMap<>();
        for (Meeting meeting : draft.record().meetings()) {
            boolean recent =
                    (draft.since() == null
                                    || meeting.date() != null
                                            && !meeting.date().isBefore(draft.since()))
                            && told(meeting.span())
                            && utterances.stream().noneMatch(said -> says(said, meeting.span()));
            if (recent && !meeting.places().isEmpty()) {
                meetings.putIfAbsent(
                        (meeting.date() == null ? "" : meeting.date())
                                + meeting.places().getFirst(),
                        meeting);
            }
        }
        List<Meeting> last = List.copyOf(meetings.values());
        for (Meeting meeting : last.subList(Math.max(0, last.size() - 3), last.size())) {
            entries.add(
                    new Section.Entry(
                            "",
                            List.of(
                                    new Line(
                                            Line.Mark.PLAIN,
                                            "",
                                            Wording.excerpt(meeting.span().quote(), Wording.LINE),
                                            true,
                                            Basis.REPORTED,
                                            true,
                                            List.of(draft.notes().of(meeting.span()))))));
        }
        List<Utterance> weighty =
                utterances.stream()
                        .filter(utterance ->
                                !utterance.first().parties().isEmpty() && draft.recent(utterance))
                        .sorted(Comparator.comparingDouble(WhatHappened::importance).reversed())
                        .filter(distinct(WhatHappened::actor))
                        .limit(Math.max(2, 6 - entries.size()))
                        .sorted(
                                Comparator.comparing(
                                        (Utterance utterance) ->
                                                PublicRecord.day(utterance.first()),
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        for (Utterance utterance : weighty) {
            Statement said = utterance.first();
            entries.add(
                    new Section.Entry(
                            String.join(", ", said.parties()),
                            List.of(
                                    draft.line(
                                            Marks.of(said.act()),
                                            said.act().verb(),
                                            utterance,
                                            Wording.LINE))));
        }
        return entries.isEmpty()
                ? null
                : new Section.Lines(
                        "happened",
                        "What happened",
                        draft.since() == null
                                ? "the latest meetings, and what was said with most weight"
                                : "since " + Days.fully(draft.since()),
                        entries);
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
                words.matches("(?s)(?:I|We|My|Our|And|But|Я|Мы)\\b.*") || words.contains(":");
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

    private static double importance(Utterance utterance) {
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
                + said.score();
    }
}
