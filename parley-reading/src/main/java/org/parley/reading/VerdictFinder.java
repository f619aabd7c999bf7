package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.statement.Act;
import org.parley.model.statement.Review;
import org.parley.model.statement.Verdict;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.verdicts.EnglishVerdicts;
import org.parley.reading.words.Sentence;

/// Verdicts on an agreement or a round, from the statements that give them.
final class VerdictFinder {
    private final EnglishPage page;

    VerdictFinder(EnglishPage page) {
        this.page = page;
    }

    /// The verdicts among the drafts, in their order.
    List<Verdict> of(List<Draft> drafts) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean disappointed =
                    draft.act() == Act.CONCERN
                            && draft.attribution().cueWords().contains("disappoint");
            if (draft.act() != Act.VERDICT && !disappointed) {
                continue;
            }
            Attribution one = draft.attribution();
            Sentence s = page.sentences().get(one.sentence());
            String before = one.sentence() > 0 ? page.sentenceText(one.sentence() - 1) : "";
            EnglishVerdicts.Yardstick yardstick =
                    EnglishVerdicts.yardstick(page.text().substring(s.start(), s.end()), before);
            Range content = one.content().getFirst();
            String holder =
                    yardstick.holder() != null ? yardstick.holder() : draft.speaker().name();
            verdicts.add(
                    new Verdict(
                            holder,
                            yardstick.holder() != null ? List.of() : draft.speaker().parties(),
                            yardstick.yardstick(),
                            disappointed
                                    ? Verdict.Result.NOT_MET
                                    : EnglishVerdicts.result(content.of(page.text())),
                            null,
                            page.document().span(content.start(), content.end()),
                            Review.SUGGESTED));
        }
        return verdicts;
    }
}
