package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.verdicts.Judgement;
import org.parley.analysis.verdicts.Verdicts;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;

/// The same talks, by the yardsticks of those who judge them: verdicts with a yardstick first, then
/// those of parties, then of others, and last what an author lets slip without one. One holder's
/// second verdict waits until every holder has had a first.
final class WasItASuccess {
    private static final int SHOWN = 5;
    private static final Pattern JUDGES =
            Pattern.compile(
                    "(?iuU)\\b(?:success\\p{L}*|fail\\p{L}*|constructive|useful|useless|difficult|progress|disappoint\\p{L}*|historic|victory|defeat|encourag\\p{L}*|(?:un)?productive|breakthrough|satisf\\p{L}*|dissatisf\\p{L}*|worth\\p{L}*|fruitful|fruitless|setback|step forward|good|bad|better|positive|negative|frank|professional|concrete|serious|crucial|missed chance|deadlock\\p{L}*|stalemate|rapprochement|surrender|triumph|weak\\p{L}*|balance|welcome\\p{L}*|modest|конструктив\\p{L}*|полезн\\p{L}*|успе\\p{L}*|провал\\p{L}*|сложн\\p{L}*|разочаров\\p{L}*|позитивн\\p{L}*|прогресс\\p{L}*|удовлетвор\\p{L}*)\\b");

    private static final Pattern MERELY_POSSIBLE =
            Pattern.compile("(?i)\\b(?:would|could|might|may|if|unless)\\b");

    private final Draft draft;

    WasItASuccess(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<Judgement> judgements = new ArrayList<>();
        List<Judgement> all = Verdicts.compute(draft.record());
        for (int rank = 0; rank < 4; rank++) {
            for (Judgement judgement : all.reversed()) {
                if (rank(judgement.verdict()) == rank && recent(judgement.verdict())) {
                    judgements.add(judgement);
                }
            }
        }
        if (judgements.isEmpty()) {
            return null;
        }
        Fold<Judgement> fold =
                Fold.of(
                        Fold.spread(
                                judgements,
                                judgement ->
                                        judgement.verdict().yardstick().isEmpty()
                                                ? judgement.verdict().holder()
                                                : judgement),
                        SHOWN,
                        judgement -> tells(judgement.verdict()));
        return fold.shown().isEmpty()
                ? null
                : new Section.Lines(
                        "verdicts",
                        "Was it a success?",
                        "the same talks, by yardstick",
                        fold.shown(this::entry),
                        fold.rest(this::entry));
    }

    private static int rank(Verdict verdict) {
        if (!verdict.yardstick().isEmpty()) {
            return 0;
        }
        return verdict.holder().equals(Statement.AUTHOR) ? 3 : verdict.parties().isEmpty() ? 2 : 1;
    }

    private boolean recent(Verdict verdict) {
        LocalDate day = verdict.span().document().date();
        return draft.since() == null || day != null && !day.isBefore(draft.since());
    }

    /// Whether a verdict judges in so many words, or says by what it measures.
    private static boolean tells(Verdict verdict) {
        boolean judges =
                !verdict.yardstick().isEmpty()
                        || JUDGES.matcher(verdict.span().quote()).find()
                                && !MERELY_POSSIBLE.matcher(verdict.span().quote()).find();
        return judges && Standalone.of(verdict.span().quote(), "") != Standalone.NEITHER;
    }

    private Section.Entry entry(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        boolean measured = !verdict.yardstick().isEmpty();
        Line.Mark mark =
                switch (verdict.result()) {
                    case MET -> Line.Mark.MET;
                    case PARTLY_MET -> Line.Mark.PARTLY;
                    case NOT_MET -> Line.Mark.NOT_MET;
                };
        String unmeasured =
                switch (verdict.result()) {
                    case MET -> "favourable";
                    case PARTLY_MET -> "mixed";
                    case NOT_MET -> "unfavourable";
                };
        String head =
                measured
                        ? Wording.excerpt(verdict.yardstick(), Wording.CELL)
                                + " ("
                                + verdict.holder()
                                + ")"
                        : verdict.holder();
        List<Integer> cited =
                judgement.witnesses().stream()
                        .map(witness -> draft.notes().of(witness.span()))
                        .distinct()
                        .toList();
        String words = verdict.span().quote();
        Line line =
                new Line(
                        mark,
                        measured ? verdict.result().words() : unmeasured,
                        Standalone.of(words, "") == Standalone.CONTENT
                                ? Wording.excerpt(words, Wording.LINE)
                                : Draft.sentence(verdict.span(), Wording.LINE),
                        true,
                        Basis.STATED,
                        !verdict.review().reviewed(),
                        cited);
        return new Section.Entry(
                Wording.sentence(draft.dated(head, verdict.span().document().date())),
                List.of(line));
    }
}
