package org.parley.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.verdicts.Appraisals;
import org.parley.reading.verdicts.EnglishVerdicts;
import org.parley.reading.words.Sentence;

/// Verdicts on the talks or their result: statements whose act is one, others whose words judge
/// ("the text is unacceptable", "we were disappointed"), and the author's own sentences that do.
final class VerdictFinder {
    /// What else may judge in passing; who demands or offers looks ahead.
    private static final Set<Act> JUDGING =
            EnumSet.of(Act.CLAIM, Act.CONCERN, Act.REFUSE, Act.ACCEPT);

    private final EnglishPage page;

    VerdictFinder(EnglishPage page) {
        this.page = page;
    }

    /// The verdicts among the drafts and between them, in order of place.
    List<Verdict> of(List<Draft> drafts) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Draft draft : drafts) {
            Verdict.Result result = result(draft);
            if (result != null) {
                verdicts.add(verdict(draft, result));
            }
        }
        authors(drafts, verdicts);
        verdicts.sort((one, other) -> one.span().compareTo(other.span()));
        return verdicts;
    }

    private Verdict.@Nullable Result result(Draft draft) {
        String words = words(draft);
        if (draft.act() == Act.VERDICT) {
            Verdict.Result appraised = Appraisals.english().of(words, true);
            Verdict.Result plain = EnglishVerdicts.result(words);
            // without a word of praise, only what is said to be missing tells
            return appraised != null || plain == Verdict.Result.MET ? appraised : plain;
        }
        return JUDGING.contains(draft.act()) ? Appraisals.english().of(words, false) : null;
    }

    private String words(Draft draft) {
        Attribution one = draft.attribution();
        List<Range> ranges = new ArrayList<>(one.cue());
        ranges.addAll(one.content());
        return ranges.stream().map(range -> range.of(page.text())).collect(Collectors.joining(" "));
    }

    private Verdict verdict(Draft draft, Verdict.Result result) {
        Attribution one = draft.attribution();
        Sentence s = page.sentences().get(one.sentence());
        String before = one.sentence() > 0 ? page.sentenceText(one.sentence() - 1) : "";
        EnglishVerdicts.Yardstick yardstick =
                EnglishVerdicts.yardstick(page.text().substring(s.start(), s.end()), before);
        Range content = one.content().getFirst();
        String holder = yardstick.holder() != null ? yardstick.holder() : draft.speaker().name();
        return new Verdict(
                holder,
                yardstick.holder() != null ? List.of() : draft.speaker().parties(),
                yardstick.yardstick(),
                result,
                null,
                page.document().span(content.start(), content.end()),
                Review.SUGGESTED);
    }

    /// What the author judges in a sentence that holds no statement.
    private void authors(List<Draft> drafts, List<Verdict> verdicts) {
        BitSet told = new BitSet(page.text().length());
        for (Draft draft : drafts) {
            draft.attribution().content().forEach(range -> told.set(range.start(), range.end()));
        }
        for (int i = 0; i < page.sentences().size(); i++) {
            Sentence s = page.sentences().get(i);
            String words = page.sentenceText(i);
            int next = told.nextSetBit(s.start());
            if (next >= 0 && next < s.end() || words.isBlank() || words.endsWith("?")) {
                continue;
            }
            Verdict.Result result = Appraisals.english().between(words);
            if (result != null) {
                String before = i > 0 ? page.sentenceText(i - 1) : "";
                EnglishVerdicts.Yardstick yardstick = EnglishVerdicts.yardstick(words, before);
                int start = s.end() - words.length();
                verdicts.add(
                        new Verdict(
                                yardstick.holder() != null ? yardstick.holder() : Statement.AUTHOR,
                                List.of(),
                                yardstick.yardstick(),
                                result,
                                null,
                                page.document().span(start, s.end()),
                                Review.SUGGESTED));
            }
        }
    }
}
