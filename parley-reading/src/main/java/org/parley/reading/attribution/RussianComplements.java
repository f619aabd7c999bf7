package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.RussianCues.Cue;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// What a Russian cue says or holds, behind it and, with some verbs, before it.
final class RussianComplements {
    private static final int CLAUSE_REACH = 14;
    private static final Set<String> FORWARD =
            Set.of("том", "того", "тому", "одном", "главном", "следующем");
    private static final Set<String> LIMITING =
            Set.of(
                    "лишь",
                    "именно",
                    "только",
                    "и",
                    "даже",
                    "бы",
                    "также",
                    "прежде",
                    "всего",
                    "уже",
                    "открытой");
    private static final Set<String> JUDGING =
            Set.of("назвать", "называть", "считать", "счесть", "посчитать", "признать", "объявить");

    private final RussianWords words;
    private final RussianCues cues;
    private final RussianContents contents;

    RussianComplements(RussianWords words, RussianCues cues, RussianContents contents) {
        this.words = words;
        this.cues = cues;
        this.contents = contents;
    }

    /// What stands behind a cue; null when nothing there is its content.
    @Nullable RussianTie right(
            Sentence s,
            int i,
            int from,
            RussianCues.Match match,
            int @Nullable [] source,
            boolean negated,
            Quotations quotations) {
        Cue cue = match.cue();
        int p = match.end();
        if (p >= s.size()) {
            return null;
        }
        while (p + 1 < s.size() && limiting(s.at(p))) {
            p++;
        }
        if (cue.prepositions().contains(s.at(p).lower()) && p + 1 < s.size()) {
            boolean that =
                    p + 3 < s.size()
                            && (s.at(p + 2).is(",") || s.at(p + 2).is(":"))
                            && FORWARD.contains(s.at(p + 1).lower());
            int content = that ? p + 3 : p + 1;
            return found(
                    s, i, source, from, that ? p + 2 : p + 1, content, cue, negated, quotations);
        }
        int clause = contents.clause(s, p, CLAUSE_REACH);
        if (clause >= 0 && (cue.takes('t') || cue.speech())) {
            Range quotation = contents.quotation(s, clause, quotations);
            return quotation != null
                    ? new RussianTie(source, from, p, List.of(quotation), cue, negated)
                    : found(s, i, source, from, p, clause, cue, negated, quotations);
        }
        boolean infinitive = cue.takes('i') && contents.infinitiveNear(s, p);
        if (infinitive || cue.takes('o') && contents.object(s, p)) {
            return found(s, i, source, from, p, p, cue, negated, quotations);
        }
        boolean about = cue.takes('o') && cue.kind().equals("phrase") && s.at(p).word();
        return about ? found(s, i, source, from, p, p, cue, negated, quotations) : null;
    }

    /// "Условились лишь о том", "настаивает именно на", "предпочёл бы".
    private static boolean limiting(Token token) {
        return LIMITING.contains(token.lower());
    }

    RussianTie found(
            Sentence s,
            int i,
            int @Nullable [] source,
            int from,
            int to,
            int content,
            Cue cue,
            boolean negated,
            Quotations quotations) {
        Range range = contents.range(s, content, contents.stop(s, content, i), quotations);
        return new RussianTie(source, from, to, List.of(range), cue, negated);
    }

    /// "В МИД эти обвинения отвергли": the object stands between a place and its verb.
    @Nullable RussianTie objectBefore(
            Sentence s, int from, RussianCues.Match match, int[] place, boolean negated) {
        boolean object =
                match.cue().takes('o')
                        && words.any(s.at(place[0]).lower(), "PREP")
                        && place[1] < from;
        if (!object) {
            return null;
        }
        List<Range> content = List.of(Range.over(s, place[1], from));
        return new RussianTie(place, from, match.end(), content, match.cue(), negated);
    }

    /// "Обвинения он назвал беспочвенными": what is judged stands before the subject.
    RussianTie withObjectBefore(Sentence s, RussianTie found) {
        int[] source = found.source();
        boolean judging = JUDGING.contains(found.cue().lemma());
        if (!judging || source == null || found.to() >= s.size()) {
            return found;
        }
        boolean behind = source[1] < found.from();
        int open = behind ? source[1] : 0;
        int close = behind ? found.from() : source[0];
        boolean judged =
                words.forms(s.at(found.to()).lower()).stream()
                        .anyMatch(form ->
                                (form.is("ADJ") || form.is("PT") || form.is("NN"))
                                        && form.tag().contains(":T"));
        boolean clear = open < close;
        for (int k = open; k < close; k++) {
            clear &= s.at(k).word() && cues.at(s, k) == null;
        }
        if (!judged || !clear || words.any(s.at(open).lower(), "PREP")) {
            return found;
        }
        List<Range> pieces = new ArrayList<>();
        pieces.add(Range.over(s, open, close));
        pieces.addAll(found.content());
        return new RussianTie(
                source, found.from(), found.to(), pieces, found.cue(), found.negated());
    }
}
