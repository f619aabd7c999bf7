package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.analysis.collisions.Collision;
import org.parley.analysis.collisions.CommonGround;
import org.parley.analysis.movement.Movement;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.stances.Stances;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.model.position.Holding;
import org.parley.model.position.Stance;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Status;

/// The result in a sentence: how the talks have turned, what is open, who kept its demand, who
/// collides with whom; once they are settled, what was agreed and who stays apart.
///
/// Issues are named where a case names them. Where nobody has set up a case, the parties' own words
/// are used instead: a phrase taken from one sentence makes no name for an issue.
final class Headline {
    private static final int PARTS = 2;
    private static final int PHRASE = 100;

    private final Draft draft;
    private final Standing standing;
    private final List<String> parts = new ArrayList<>();
    private final Set<Integer> cited = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();

    Headline(Draft draft, Standing standing) {
        this.draft = draft;
        this.standing = standing;
    }

    Line line(
            PositionMatrix matrix,
            List<Collision> collisions,
            List<CommonGround> ground,
            List<Movement> movements,
            List<Utterance> utterances) {
        if (draft.since() != null && utterances.stream().noneMatch(draft::recent)) {
            return new Line(
                    Line.Mark.PLAIN,
                    "",
                    "Nothing was said since " + Days.fully(draft.since()),
                    false,
                    Basis.INFERRED,
                    true,
                    List.of(draft.notes().searched(draft.record().searched())));
        }
        standing.turn()
                .ifPresent(turn -> {
                    parts.add(turn.words());
                    cited.add(draft.notes().of(turn.span()));
                });
        if (standing.settled()) {
            standing.agreed()
                    .ifPresent(change -> {
                        parts.add(change.reason());
                        cited.add(draft.notes().of(standing.nearest(change)));
                    });
            apart(collisions, "stay apart on");
        } else if (draft.record().talks().title().isEmpty()) {
            inTheirWords(utterances);
        } else {
            open(ground);
            kept(movements);
            apart(collisions, "collide on");
        }
        if (parts.isEmpty()) {
            parts.add(
                    utterances.isEmpty()
                            ? "Nobody is on record with a statement"
                            : "%d statements on %d issues, and no line that crosses another’s"
                                    .formatted(utterances.size(), matrix.issues().size()));
            cited.add(
                    utterances.isEmpty()
                            ? draft.notes().searched(draft.record().searched())
                            : draft.notes().of(utterances.getLast()));
        }
        return new Line(
                Line.Mark.PLAIN,
                "",
                Wording.sentence(String.join("; ", parts)),
                false,
                Basis.INFERRED,
                true,
                List.copyOf(cited));
    }

    private void open(List<CommonGround> ground) {
        List<String> open = new ArrayList<>();
        for (CommonGround common : WhatIsOpen.ordered(ground)) {
            Optional<Holding> given =
                    common.giving().values().stream().filter(draft::tells).findFirst();
            if (open.size() < PARTS && given.isPresent()) {
                open.add(draft.issueName(common.issue()));
                named.add(common.issue());
                cited.add(draft.notes().of(draft.telling(given.get().utterances()).orElseThrow()));
            }
        }
        if (open.isEmpty()) {
            return;
        }
        boolean brokenOff =
                standing.turn()
                        .filter(turn -> turn.kind().status() == Status.SUSPENDED)
                        .isPresent();
        parts.add(
                brokenOff
                        ? "offers remain on " + draft.wording().lower(draft.wording().joined(open))
                        : draft.wording().joined(open)
                                + (open.size() > 1 ? " are" : " is")
                                + " open to talks");
    }

    private void kept(List<Movement> movements) {
        for (Movement movement : movements) {
            Holding after = movement.after();
            if (movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION
                    && after != null
                    && draft.tells(after)
                    && parts.size() < PARTS
                    && named.add(movement.issue())) {
                parts.add(
                        "%s keeps its demand on %s"
                                .formatted(
                                        movement.party(),
                                        draft.wording().lower(draft.issueName(movement.issue()))));
                cited.add(draft.notes().of(after.latest()));
            }
        }
    }

    private void apart(List<Collision> collisions, String how) {
        for (Collision collision : collisions) {
            if (parts.size() < PARTS
                    && collision.tie().sameThing()
                    && draft.tells(collision.line())
                    && draft.tells(collision.demand())
                    && named.add(collision.issue())) {
                parts.add(
                        "%s and %s %s %s"
                                .formatted(
                                        collision.demanding(),
                                        collision.refusing(),
                                        how,
                                        draft.wording().lower(draft.issueName(collision.issue()))));
                cited.add(draft.notes().of(collision.line().latest()));
                cited.add(draft.notes().of(collision.demand().latest()));
            }
        }
    }

    /// "Which it had refused in April": told of a time before the one that is told of.
    private static boolean past(Utterance utterance) {
        return utterance.first().evidence().cue().stream()
                .anyMatch(cue -> cue.quote().startsWith("had "));
    }

    /// What was said with most weight: first what is excluded, then what is given, then what is
    /// wanted, until the headline is full.
    private void inTheirWords(List<Utterance> utterances) {
        Set<List<String>> speaking = new LinkedHashSet<>();
        for (List<Stance> wanted :
                List.of(
                        List.of(Stance.RED_LINE, Stance.REFUSES),
                        List.of(Stance.OFFERS, Stance.ACCEPTS),
                        List.of(Stance.WANTS))) {
            utterances.stream()
                    .filter(one -> Stances.of(one.first()).filter(wanted::contains).isPresent())
                    .filter(one -> !one.first().parties().isEmpty() && !past(one))
                    .filter(one -> draft.readable(one.first()) == Standalone.CONTENT)
                    .max(
                            Comparator.comparingDouble((Utterance one) ->
                                    WhatHappened.importance(draft, one)
                                            - Math.max(0, one.first().quote().length() - 70) / 40.0
                                            - (speaking.contains(one.first().parties()) ? 3 : 0)))
                    .filter(_ -> parts.size() < PARTS)
                    .ifPresent(one -> {
                        speaking.add(one.first().parties());
                        parts.add(Wording.phrase(one.first(), PHRASE));
                        cited.add(draft.notes().of(one));
                    });
        }
    }
}
