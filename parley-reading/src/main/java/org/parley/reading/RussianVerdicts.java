package org.parley.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Review;
import org.parley.model.statement.Verdict;
import org.parley.model.text.Document;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.verdicts.Appraisals;

/// Verdicts among Russian statements: those whose act is one, and others whose words judge the
/// talks in passing.
final class RussianVerdicts {
    private static final Set<Act> JUDGING =
            EnumSet.of(Act.CLAIM, Act.CONCERN, Act.REFUSE, Act.ACCEPT);

    private RussianVerdicts() {}

    /// The verdict a statement passes; null when it passes none.
    static @Nullable Verdict of(Draft draft, Document document) {
        Attribution one = draft.attribution();
        List<Range> ranges = new ArrayList<>(one.cue());
        ranges.addAll(one.content());
        String words =
                ranges.stream()
                        .map(range -> range.of(document.text()))
                        .collect(Collectors.joining(" "));
        Verdict.Result result = null;
        if (draft.act() == Act.VERDICT) {
            Verdict.Result told = Appraisals.russian().of(words, true);
            result = told != null ? told : Verdict.Result.MET;
        } else if (JUDGING.contains(draft.act())) {
            result = Appraisals.russian().of(words, false);
        }
        Range content = one.content().getFirst();
        return result == null
                ? null
                : new Verdict(
                        draft.speaker().name(),
                        draft.speaker().parties(),
                        "",
                        result,
                        null,
                        document.span(content.start(), content.end()),
                        Review.SUGGESTED);
    }
}
