package org.parley.brief.composing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.turns.Turns;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Turn;
import org.parley.model.talks.Status;
import org.parley.model.talks.StatusChange;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/// How the talks stand: what the case says, else the last turn an analyst gives, else what a
/// document gives as its status, else the last turn that one tells of, else open.
final class Standing {
    /// Words longer than this, in characters, are not the words of one event.
    private static final int LONG = 300;

    private final Draft draft;
    private final Optional<Turn> turn;

    Standing(Draft draft) {
        this.draft = draft;
        this.turn = settled() ? Optional.empty() : Turns.latest(draft.record());
    }

    Line line() {
        LocalDate day = draft.day();
        StatusChange told = day == null ? null : draft.record().talks().statusOn(day).orElse(null);
        if (told != null) {
            String since = told.since() == null ? "" : " since " + Days.fully(told.since());
            String reason =
                    told.reason().isEmpty() || settled() ? since : since + ": " + told.reason();
            int note = draft.notes().of(nearest(told));
            return new Line(
                    Line.Mark.PLAIN,
                    told.status().word(),
                    told.status().word() + reason,
                    false,
                    Basis.STATED,
                    false,
                    List.of(note));
        }
        Line given = reviewed() ? null : given();
        if (given != null) {
            return given;
        }
        Turn turn = turn().orElse(null);
        if (turn != null) {
            String word = turn.kind().status().word();
            return new Line(
                    Line.Mark.PLAIN,
                    word,
                    word + ": " + Draft.sentence(turn.span(), Wording.LINE),
                    false,
                    Basis.REPORTED,
                    !reviewed(),
                    List.of(draft.notes().of(turn.span())));
        }
        return new Line(
                Line.Mark.PLAIN,
                "Open",
                "Open: no document says otherwise",
                false,
                Basis.INFERRED,
                true,
                List.of(draft.notes().searched(draft.record().searched())));
    }

    /// The status that a document itself gives, of several the last; null when none does.
    private @Nullable Line given() {
        for (Reading reading : draft.record().readings().reversed()) {
            Span span = reading.statusSpan();
            Status status = reading.status();
            if (span != null && status != null) {
                return new Line(
                        Line.Mark.PLAIN,
                        status.word(),
                        status.word(),
                        false,
                        Basis.REPORTED,
                        true,
                        List.of(draft.notes().of(span)));
            }
        }
        return null;
    }

    /// Whether the last turn is an analyst's.
    private boolean reviewed() {
        return turn.filter(last -> last.review().reviewed()).isPresent();
    }

    /// The last turn a document tells of, where the case does not already say that all is settled.
    Optional<Turn> turn() {
        return turn;
    }

    /// The turn that gives the status; empty where the case or a document gives it.
    Optional<Turn> deciding() {
        LocalDate day = draft.day();
        boolean told =
                day != null && draft.record().talks().statusOn(day).isPresent()
                        || !reviewed()
                                && draft.record().readings().stream()
                                        .anyMatch(reading -> reading.status() != null);
        return told ? Optional.empty() : turn();
    }

    /// The words of the record nearest to a change of status: those that share most with its
    /// reason, of equally near ones those closest in time.
    Span nearest(StatusChange change) {
        Set<String> reason = stems(change.reason());
        List<Span> told = new ArrayList<>();
        draft.record().meetings().forEach(meeting -> told.add(meeting.span()));
        draft.record().statements().forEach(said -> told.add(said.evidence().hull()));
        told.removeIf(span -> span.quote().length() > LONG);
        Comparator<Span> shared =
                Comparator.comparingInt(span -> {
                    Set<String> words = stems(span.quote());
                    words.retainAll(reason);
                    return words.size();
                });
        Comparator<Span> late =
                Comparator.comparingLong(span -> {
                    LocalDate day = span.document().date();
                    LocalDate since = change.since();
                    return day == null || since == null
                            ? Long.MAX_VALUE
                            : Math.abs(ChronoUnit.DAYS.between(day, since));
                });
        return told.stream()
                .max(shared.thenComparing(late.reversed()))
                .orElseGet(() -> {
                    Document first = draft.record().documents().getFirst();
                    return first.span(first.bodyStart(), first.text().length());
                });
    }

    /// Beginnings of the longer words, lower case.
    private static Set<String> stems(String words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() > 3) {
                stems.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return stems;
    }

    /// The change of status by which the talks were settled.
    Optional<StatusChange> agreed() {
        return draft.record().talks().statuses().stream()
                .filter(change -> change.status() == Status.AGREED && !change.reason().isEmpty())
                .findFirst();
    }

    boolean settled() {
        LocalDate day = draft.day();
        return day != null
                && draft.record()
                        .talks()
                        .statusOn(day)
                        .map(StatusChange::status)
                        .filter(is -> is == Status.AGREED || is == Status.CLOSED)
                        .isPresent();
    }
}
