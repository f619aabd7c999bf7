package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.RussianCues.Cue;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.Sentence;

/// Russian cues behind what they tell: "«...», — заявил X", "..., говорится в заявлении".
final class RussianInversions {
    private final RussianSubjects subjects;
    private final RussianContents contents;
    private final RussianComplements complements;

    RussianInversions(
            RussianSubjects subjects, RussianContents contents, RussianComplements complements) {
        this.subjects = subjects;
        this.contents = contents;
        this.complements = complements;
    }

    /// "В нём отмечается, что ..." and "«...», говорится в заявлении МИД": a text speaks.
    @Nullable RussianTie printed(
            Sentence s, int i, Cue cue, int @Nullable [] own, Quotations quotations) {
        int p = i + 1;
        int[] paper = null;
        int to = i + 1;
        if (p + 1 < s.size() && s.at(p).is("также")) {
            p++;
        }
        if (p + 1 < s.size() && (s.at(p).is("в") || s.at(p).is("во"))) {
            int end = p + 1;
            while (end < s.size() && s.at(end).word()) {
                end++;
            }
            paper = new int[] {p + 1, end};
            to = p + 1;
            p = end;
        } else if (i >= 2 && s.at(0).is("в")) {
            paper = new int[] {1, i};
        }
        if (own != null && paper == null && !s.at(own[0]).is("это")) {
            return null;
        }
        int clause = p < s.size() ? contents.clause(s, p, 4) : -1;
        if (clause >= 0) {
            Range quotation = contents.quotation(s, clause, quotations);
            return quotation != null
                    ? new RussianTie(paper, i, to, List.of(quotation), cue, false)
                    : complements.found(s, i, paper, i, to, clause, cue, false, quotations);
        }
        return paper == null || i == 0 ? null : left(s, i, i, to, paper, cue, false, quotations);
    }

    /// "«...», — заявил X", "..., сообщил X", "..., — подчеркнула она".
    @Nullable RussianTie inverted(
            String text,
            Sentence s,
            int i,
            int from,
            Cue cue,
            int @Nullable [] before,
            boolean negated,
            Quotations quotations) {
        boolean between = before != null && before[0] > 0 && marked(s, before[0]);
        // a subject before the verb leaves no room for one behind it, but for a quotation
        boolean plain = before != null && !between && quotations.at(s.at(0).start()) == null;
        int left = between && before != null ? before[0] : from;
        int[] source = between ? before : subjects.after(s, i);
        if (source == null || plain) {
            return null;
        }
        Quotation around = quotations.at(s.at(i).start());
        if (around != null && marked(s, left) && around.closed()) {
            return interrupted(text, s, i, from, left, source, cue, around);
        }
        return left(s, left, from, i + 1, source, cue, negated, quotations);
    }

    /// A quotation that "— сказал он. —" stands in the middle of.
    private static @Nullable RussianTie interrupted(
            String text,
            Sentence s,
            int i,
            int from,
            int left,
            int[] source,
            Cue cue,
            Quotation around) {
        int mark = left - 1;
        while (mark > 0 && (NounPhrases.dash(s.at(mark)) || s.at(mark).is(","))) {
            mark--;
        }
        boolean dashed = NounPhrases.dash(s.at(left - 1));
        if (!dashed || s.at(mark).end() <= around.start() + 1) {
            return null;
        }
        List<Range> pieces = new ArrayList<>();
        pieces.add(new Range(around.start(), s.at(mark).end()));
        int after = Math.max(s.at(i).end(), s.at(source[1] - 1).end());
        int next = after;
        while (next < around.end() && " ,.—–-\u00a0".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean goesOn = next > after + 2 && around.end() - next > 3;
        if (goesOn) {
            pieces.add(new Range(next, around.end()));
        }
        return new RussianTie(source, from, i + 1, pieces, cue, false);
    }

    private @Nullable RussianTie left(
            Sentence s,
            int left,
            int from,
            int to,
            int[] source,
            Cue cue,
            boolean negated,
            Quotations quotations) {
        int mark = left - 1;
        while (mark >= 0 && (NounPhrases.dash(s.at(mark)) || s.at(mark).is(","))) {
            mark--;
        }
        if (mark < 1 || mark == left - 1) {
            return null;
        }
        if (NounPhrases.quoteMark(s.at(mark))) {
            Quotation quotation = quotations.at(s.at(mark).start());
            if (quotation != null && (quotation.start() <= s.start() || quotation.length() > 40)) {
                Range all = new Range(quotation.start(), quotation.end());
                return new RussianTie(source, from, to, List.of(all), cue, negated);
            }
        }
        int start = 0;
        while (start < mark && !s.at(start).word() && !NounPhrases.quoteMark(s.at(start))) {
            start++;
        }
        Range content = Range.over(s, start, mark + 1);
        return mark - start >= 2
                ? new RussianTie(source, from, to, List.of(content), cue, negated)
                : null;
    }

    static boolean marked(Sentence s, int left) {
        return left > 0 && (s.at(left - 1).is(",") || NounPhrases.dash(s.at(left - 1)));
    }
}
