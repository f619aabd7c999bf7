package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.collisions.Collision;
import org.parley.analysis.collisions.CommonGround;
import org.parley.analysis.movement.Movement;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.brief.page.Line;
import org.parley.model.position.Holding;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Utterance;

/// The result in a sentence: what is open, who kept its demand, who collides with whom; once the
/// talks are settled, what was agreed and who stays apart.
final class Headline {
    private final Draft draft;
    private final Standing standing;

    Headline(Draft draft, Standing standing) {
        this.draft = draft;
        this.standing = standing;
    }

    private int firstNote() {
        List<Utterance> utterances = draft.record().utterances();
        return utterances.isEmpty()
                ? draft.notes().searched(draft.record().searched())
                : draft.notes().of(utterances.getLast());
    }

    Line line(
            PositionMatrix matrix,
            List<Collision> collisions,
            List<CommonGround> ground,
            List<Movement> movements,
            List<Utterance> utterances) {
        List<String> parts = new ArrayList<>();
        Set<Integer> cited = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        for (CommonGround common : ground) {
            if (open.size() < 2 && !standing.settled()) {
                open.add(draft.issueName(common.issue()));
                named.add(common.issue());
                common.giving().values().stream()
                        .limit(1)
                        .forEach(holding -> cited.add(draft.notes().of(holding.latest())));
            }
        }
        if (!open.isEmpty()) {
            parts.add(
                    Wording.sentence(draft.wording().joined(open))
                            + (open.size() > 1 ? " are" : " is")
                            + " open to talks");
        }
        if (standing.settled()) {
            standing.agreed()
                    .ifPresent(change -> {
                        parts.add(Wording.sentence(change.reason()));
                        cited.add(draft.notes().of(standing.nearest(change)));
                    });
        }
        for (Movement movement : standing.settled() ? List.<Movement>of() : movements) {
            Holding after = movement.after();
            if (movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION
                    && after != null
                    && named.add(movement.issue())
                    && parts.size() < 2) {
                parts.add(
                        "%s keeps its demand on %s"
                                .formatted(
                                        movement.party(),
                                        draft.wording().lower(draft.issueName(movement.issue()))));
                cited.add(draft.notes().of(after.latest()));
            }
        }
        for (Collision collision : collisions) {
            if (parts.size() < 2 && named.add(collision.issue())) {
                parts.add(
                        (standing.settled()
                                        ? "%s and %s stay apart on %s"
                                        : "%s and %s collide on %s")
                                .formatted(
                                        collision.demanding(),
                                        collision.refusing(),
                                        draft.wording().lower(draft.issueName(collision.issue()))));
                cited.add(draft.notes().of(collision.line().latest()));
                cited.add(draft.notes().of(collision.demand().latest()));
            }
        }
        if (parts.isEmpty()) {
            String what =
                    utterances.isEmpty()
                            ? "Nobody is on record with a statement"
                            : "%d statements on %d issues, and no line that crosses another's"
                                    .formatted(utterances.size(), matrix.issues().size());
            parts.add(what);
            cited.add(firstNote());
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
}
