package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.words.Sentence;

/// "По словам X, ...", "Согласно X, ...", "Как заявил X, ...": attributions that open a sentence or
/// stand in it between commas.
final class RussianIntroductions {
    private static final Set<String> ACCORDING =
            Set.of(
                    "словам",
                    "мнению",
                    "данным",
                    "утверждению",
                    "утверждениям",
                    "оценке",
                    "оценкам",
                    "информации",
                    "сообщению",
                    "сообщениям",
                    "убеждению",
                    "заявлению",
                    "заявлениям",
                    "признанию",
                    "версии",
                    "прогнозу",
                    "прогнозам",
                    "подсчетам",
                    "подсчётам",
                    "расчетам",
                    "расчётам",
                    "выражению",
                    "предположению",
                    "замыслу");
    private static final Set<String> POSSESSIVES =
            Set.of("его", "ее", "её", "их", "нашей", "нашему", "нашим", "моему", "моим");

    private final RussianCues cues;
    private final RussianSubjects subjects;
    private final RussianContents contents;

    RussianIntroductions(RussianCues cues, RussianSubjects subjects, RussianContents contents) {
        this.cues = cues;
        this.subjects = subjects;
        this.contents = contents;
    }

    /// Adds what it finds, at most one.
    ///
    /// @return index of the verb it has used, -1 when none
    int in(Sentence s, int index, List<Attribution> into) {
        for (int i = 0; i + 2 < s.size(); i++) {
            if (s.at(i).is("по") && according(s, i, index, into)) {
                return -1;
            }
            if (view(s, i, index, into)) {
                return -1;
            }
            if (s.at(i).is("согласно") && (i == 0 || s.at(i - 1).is(","))) {
                add(s, i, i + 1, new int[] {i + 1, comma(s, i + 1)}, i, index, into);
                return -1;
            }
            if (s.at(i).is("как") && (i == 0 || s.at(i - 1).is(","))) {
                int verb = told(s, i, index, into);
                if (verb >= 0) {
                    return verb;
                }
            }
        }
        return -1;
    }

    private boolean according(Sentence s, int i, int index, List<Attribution> into) {
        if (ACCORDING.contains(s.at(i + 1).lower())) {
            return add(s, i, i + 2, new int[] {i + 2, comma(s, i + 2)}, i, index, into);
        }
        boolean qualified =
                ACCORDING.contains(s.at(i + 2).lower())
                        && !POSSESSIVES.contains(s.at(i + 1).lower())
                        && s.at(i + 1).lower().length() > 3
                        && i + 3 < s.size();
        if (qualified) {
            return add(s, i, i + 3, new int[] {i + 3, comma(s, i + 3)}, i, index, into);
        }
        boolean possessed =
                POSSESSIVES.contains(s.at(i + 1).lower())
                        && ACCORDING.contains(s.at(i + 2).lower());
        return possessed && add(s, i, i + 3, new int[] {i + 1, i + 2}, i, index, into);
    }

    /// "С нашей точки зрения", "с точки зрения Киева", "на его взгляд".
    private boolean view(Sentence s, int i, int index, List<Attribution> into) {
        if (s.at(i).is("с") && i + 3 < s.size()) {
            if (s.at(i + 1).is("точки") && s.at(i + 2).is("зрения")) {
                return add(s, i, i + 3, new int[] {i + 3, comma(s, i + 3)}, i, index, into);
            }
            if (s.at(i + 2).is("точки") && s.at(i + 3).is("зрения")) {
                return add(s, i, i + 4, new int[] {i + 1, i + 2}, i, index, into);
            }
        }
        boolean own = s.at(i).is("на") && s.at(i + 2).is("взгляд");
        return own && add(s, i, i + 3, new int[] {i + 1, i + 2}, i, index, into);
    }

    /// "Как отмечают в МИД": the verb's index; -1 when it is no attribution.
    private int told(Sentence s, int i, int index, List<Attribution> into) {
        for (int verb = i + 1; verb < s.size() && verb < i + 4; verb++) {
            RussianCues.Match match = cues.at(s, verb);
            if (s.at(verb).is(",")) {
                return -1;
            }
            if (match == null || !match.cue().speech()) {
                continue;
            }
            int[] source = subjects.after(s, verb);
            if (source == null && verb == i + 2) {
                source = new int[] {i + 1, verb};
            }
            boolean printed = match.cue().kind().equals("text");
            if (printed && verb + 2 < s.size() && s.at(verb + 1).is("в")) {
                source = new int[] {verb + 2, comma(s, verb + 2)};
            }
            if (source == null) {
                return -1;
            }
            return add(s, verb, verb + 1, source, i, index, into) ? verb : -1;
        }
        return -1;
    }

    private static int comma(Sentence s, int from) {
        int end = from;
        while (end < s.size() && !s.at(end).is(",") && !s.at(end).is(".")) {
            end++;
        }
        return end;
    }

    /// @param from the cue's first token
    /// @param to one past its last
    /// @param open where the introduction begins
    private boolean add(
            Sentence s,
            int from,
            int to,
            int[] source,
            int open,
            int index,
            List<Attribution> into) {
        int close = Math.max(to, source[1]);
        List<Range> content = content(s, open, close);
        if (source[0] >= source[1] || content.isEmpty()) {
            return false;
        }
        boolean inside = source[0] > from && source[1] < to;
        List<Range> cue =
                inside
                        ? List.of(Range.over(s, from, source[0]), Range.over(s, source[1], to))
                        : List.of(Range.over(s, from, to));
        into.add(
                new Attribution(
                        List.of(Range.over(s, source[0], source[1])),
                        cue,
                        content,
                        Attribution.Form.SPEECH,
                        Act.CLAIM,
                        false,
                        s.lowerWords(from, to) + "|по",
                        index));
        return true;
    }

    /// What stands before the introduction in its clause and what stands behind it.
    private List<Range> content(Sentence s, int open, int close) {
        List<Range> pieces = new ArrayList<>();
        int before = open > 0 && s.at(open - 1).is(",") ? open - 1 : open;
        int start = before;
        while (start > 0 && !s.at(start - 1).is("что") && !s.at(start - 1).is(";")) {
            start--;
        }
        boolean told = false;
        for (int k = start; k < before; k++) {
            boolean governed = k > start && s.at(k - 1).lower().length() <= 2;
            told |= !governed && subjects.nominative(s.at(k)) && !conjunction(s, k);
        }
        if (told) {
            pieces.add(Range.over(s, start, before));
        }
        Range after = after(s, open, close);
        if (after != null) {
            pieces.add(after);
        }
        boolean enough = pieces.stream().mapToInt(range -> range.end() - range.start()).sum() > 6;
        return enough ? pieces : List.of();
    }

    private @Nullable Range after(Sentence s, int open, int close) {
        if (close + 1 >= s.size()) {
            return null;
        }
        int from = s.at(close).is(",") ? close + 1 : close;
        int to = contents.stop(s, from, open);
        return to - from < 1 || !s.at(from).word() && to - from < 2
                ? null
                : Range.over(s, from, to);
    }

    private static boolean conjunction(Sentence s, int at) {
        return Set.of("и", "а", "но", "однако", "при", "кроме").contains(s.at(at).lower());
    }
}
