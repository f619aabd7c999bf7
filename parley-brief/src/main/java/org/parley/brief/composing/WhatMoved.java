package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.movement.Movement;
import org.parley.analysis.movement.Movements;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.position.Holding;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Utterance;

/// What each party held before, what it holds now, and what others gave in between. The latest
/// comes first; a change of direction comes before another demand of the same kind.
final class WhatMoved {
    private static final int SHOWN = 4;

    private final Draft draft;

    WhatMoved(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section(List<Movement> movements) {
        List<Movement> news = Movements.since(movements, draft.since());
        List<Movement> changes =
                news.stream()
                        .filter(movement ->
                                movement.kind() != Movement.Kind.FIRST_STATED
                                        || draft.since() != null)
                        .toList();
        boolean dated = draft.record().documents().size() > 1;
        if (changes.isEmpty()) {
            if (!dated
                    && movements.stream()
                            .noneMatch(movement ->
                                    movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION)) {
                return null;
            }
            Line nothing =
                    new Line(
                            Line.Mark.QUIET,
                            "",
                            "No move was found: whatever is said again was said before.",
                            false,
                            Basis.INFERRED,
                            false,
                            List.of(draft.notes().searched(draft.record().searched())));
            return new Section.Lines(
                    "moved",
                    "What moved",
                    "",
                    List.of(new Section.Entry("", List.of(nothing))),
                    List.of());
        }
        List<Movement> ordered = new ArrayList<>();
        changes.stream().filter(one -> one.kind() != Movement.Kind.MOVED).forEach(ordered::add);
        changes.stream().filter(one -> one.kind() == Movement.Kind.MOVED).forEach(ordered::add);
        Fold<Movement> fold = Fold.of(ordered, SHOWN, this::tells);
        long repeated =
                movements.stream()
                        .filter(movement -> movement.kind() == Movement.Kind.REPEATED)
                        .count();
        return fold.shown().isEmpty() && fold.rest().isEmpty()
                ? null
                : new Section.Lines(
                        "moved",
                        "What moved",
                        repeated > 0 ? repeated + " positions were only repeated" : "",
                        fold.shown(this::movement),
                        fold.rest(this::movement));
    }

    /// Whether a movement is from one thing to the same or to the next on its scale.
    private static boolean sure(Movement movement) {
        return movement.kind() != Movement.Kind.SOFTENED || movement.tie().sameThing();
    }

    /// Whether both ends of a movement can be read, and are sure to belong together.
    private boolean tells(Movement movement) {
        Holding before = movement.before();
        Holding after = movement.after();
        return sure(movement)
                && (before == null || draft.tells(before))
                && (after == null || draft.tells(after));
    }

    private Section.Entry movement(Movement movement) {
        List<Line> lines = new ArrayList<>();
        Holding before = movement.before();
        Holding after = movement.after();
        String head =
                "%s on %s"
                        .formatted(
                                movement.party(),
                                draft.wording().lower(draft.issueName(movement.issue())));
        if (!sure(movement)) {
            head += " (perhaps not the same thing)";
        }
        if (before != null) {
            lines.add(step("before: ", before));
        }
        for (Utterance given : draft.telling(movement.because()).stream().toList()) {
            lines.add(
                    draft.line(
                            Line.Mark.OFFER,
                            movement.kind() == Movement.Kind.WITHDRAWN
                                    ? movement.kind().words()
                                    : "in between, "
                                            + Wording.subject(
                                                    given.first().parties(),
                                                    given.first().act().verb()),
                            given,
                            Wording.LINE));
        }
        if (after != null) {
            Line last = step(movement.kind().words() + ": ", after);
            lines.add(
                    new Line(
                            kept(movement) ? Line.Mark.KEPT : last.mark(),
                            last.label(),
                            last.text(),
                            true,
                            last.basis(),
                            last.unreviewed(),
                            last.notes()));
        }
        return new Section.Entry(head, lines);
    }

    private static boolean kept(Movement movement) {
        return movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION;
    }

    private Line step(String label, Holding holding) {
        LocalDate day =
                PublicRecord.day(
                        draft.telling(holding.utterances()).orElse(holding.latest()).first());
        String when = day == null ? "" : ", " + Days.shortly(day);
        return draft.holding(holding, label + draft.verb(holding) + when, Wording.LINE);
    }
}
