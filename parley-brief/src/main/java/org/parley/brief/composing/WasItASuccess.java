package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.verdicts.Judgement;
import org.parley.analysis.verdicts.Verdicts;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Verdict;

/// The same talks, by the yardsticks of those who judge them.
final class WasItASuccess {
    private static final int VERDICTS = 8;

    private final Draft draft;

    WasItASuccess(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<Section.Entry> entries = new ArrayList<>();
        List<Judgement> judgements =
                Verdicts.compute(draft.record()).stream()
                        .filter(judgement ->
                                draft.since() == null
                                        || judgement.verdict().span().document().date() != null
                                                && !Objects.requireNonNull(
                                                                judgement
                                                                        .verdict()
                                                                        .span()
                                                                        .document()
                                                                        .date())
                                                        .isBefore(draft.since()))
                        .toList();
        for (Judgement judgement : judgements.stream().limit(VERDICTS).toList()) {
            Verdict verdict = judgement.verdict();
            Line.Mark mark =
                    switch (verdict.result()) {
                        case MET -> Line.Mark.MET;
                        case PARTLY_MET -> Line.Mark.PARTLY;
                        case NOT_MET -> Line.Mark.NOT_MET;
                    };
            String head =
                    verdict.yardstick().isEmpty()
                            ? verdict.holder()
                            : Wording.excerpt(verdict.yardstick(), Wording.CELL)
                                    + " ("
                                    + verdict.holder()
                                    + ")";
            List<Integer> cited =
                    judgement.witnesses().stream()
                            .map(witness -> draft.notes().of(witness.span()))
                            .distinct()
                            .toList();
            entries.add(
                    new Section.Entry(
                            head,
                            List.of(
                                    new Line(
                                            mark,
                                            verdict.result().words(),
                                            Wording.excerpt(verdict.span().quote(), Wording.LINE),
                                            true,
                                            Basis.STATED,
                                            !verdict.review().reviewed(),
                                            cited))));
        }
        String aside =
                "the same talks, by yardstick"
                        + (judgements.size() > VERDICTS
                                ? "; " + (judgements.size() - VERDICTS) + " more"
                                : "");
        return entries.isEmpty()
                ? null
                : new Section.Lines("verdicts", "Was it a success?", aside, entries);
    }
}
