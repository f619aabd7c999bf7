package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.RussianCues.Cue;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Finds who said or holds what in Russian sentences, by the same means as the English: a table of
/// cues, quotation marks, clauses; cases and numbers come from the dictionary.
public final class RussianAttributions {
    private static final Set<String> SHARING =
            Set.of("и", ",", "а", "но", "также", "же", "однако", "этом", "затем");
    private static final int CLAUSE_REACH = 14;
    private static final Set<String> CONTINUING =
            Set.of("что", "чтобы", "если", "пока", "когда", "где", "как");
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

    /// A verb that tells of speech by its place only.
    private static final Cue QUOTING = new Cue("verb", "сказать", Act.CLAIM, "s", Set.of());

    private final RussianWords words;
    private final RussianCues cues;
    private final RussianSubjects subjects;
    private final RussianContents contents;
    private final RussianIntroductions introductions;
    private final RussianPointers pointers;
    private final RussianObjects objects;
    private final RussianNounCues nouns;

    /// An attribution in token indices.
    private record Found(
            int @Nullable [] source,
            int from,
            int to,
            List<Range> content,
            Cue cue,
            boolean negated) {}

    /// Finds with this dictionary.
    public RussianAttributions(RussianWords words) {
        this.words = words;
        this.cues = new RussianCues(words);
        this.subjects = new RussianSubjects(words);
        this.contents = new RussianContents(words, cues, subjects);
        this.introductions = new RussianIntroductions(cues, subjects, contents);
        this.pointers = new RussianPointers(cues, subjects);
        this.objects = new RussianObjects(words);
        this.nouns = new RussianNounCues(words, cues, contents);
    }

    /// All attributions of a text, in order of place.
    public List<Attribution> in(String text, List<Sentence> sentences, Quotations quotations) {
        List<Attribution> all = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence s = sentences.get(index);
            if (s.size() >= 3 && s.size() <= 400) {
                Attribution pointing = pointers.at(sentences, index, all);
                if (pointing != null) {
                    all.add(pointing);
                } else {
                    sentence(text, s, index, quotations, all);
                }
            }
        }
        all.removeIf(one -> one.content().getFirst().of(text).matches("(?s)[\"»”]?\\s*[,.].*"));
        all.sort(Comparator.comparingInt(Attribution::start));
        return QuoteRuns.continued(text, sentences, quotations, all);
    }

    private void sentence(
            String text, Sentence s, int index, Quotations quotations, List<Attribution> into) {
        int introduced = introductions.in(s, index, into);
        int[] last = null;
        int[] holder = null;
        int used = 0;
        for (int i = 0; i < s.size(); i++) {
            boolean predicate = predicate(s.at(i));
            int from = i > 0 && s.at(i - 1).is("не") ? i - 1 : i;
            int[] own = predicate ? subjects.before(s, from) : null;
            last = own != null ? own : last;
            RussianCues.Match match = i == introduced ? null : cues.at(s, i);
            if (match == null && quoting(s, i, quotations)) {
                match = new RussianCues.Match(QUOTING, i + 1);
            }
            if (match == null) {
                Attribution noun = i < used ? null : nouns.at(s, i, index);
                if (noun != null) {
                    into.add(noun);
                }
                continue;
            }
            if (match.cue().lemma().equals("мочь") && !conditional(s)) {
                continue;
            }
            used = match.end();
            boolean against = match.cue().lemma().equals("против");
            if (against && (own == null || own[1] != from)) {
                continue;
            }
            int[] antecedent = own == null ? subjects.antecedent(s, from) : null;
            own = own == null ? antecedent : own;
            int[] source = own != null ? own : shares(s, from) ? last : null;
            if (own == null && source != null && from > 1 && s.at(from - 2).is(",")) {
                // "сожалеют, что ..., и рассчитывают": past the clause, the subject of its verb
                source = holder != null ? holder : source;
            }
            Found found = complete(text, s, i, from, match, source, own, quotations);
            if (found == null || Hearsay.unheld(s, from, telling(match.cue()))) {
                continue;
            }
            if (antecedent != null) {
                found = withinClause(s, found);
            }
            last = found.source() != null ? found.source() : last;
            holder = found.source() != null ? found.source() : holder;
            into.add(attribution(s, index, found));
        }
    }

    /// Whether a cue only tells of speech.
    private static boolean telling(Cue cue) {
        return cue.speech() && cue.act() == Act.CLAIM;
    }

    /// The same with its content cut where the relative clause ends: "МВФ, обещавший транш, ждёт".
    private static Found withinClause(Sentence s, Found found) {
        Range content = found.content().getFirst();
        boolean quoted = false;
        for (int k = found.to(); k + 1 < s.size() && s.at(k).start() < content.end(); k++) {
            quoted ^= NounPhrases.quoteMark(s.at(k));
            boolean closes =
                    s.at(k).is(",")
                            && s.at(k).start() > content.start() + 1
                            && !quoted
                            && !CONTINUING.contains(s.at(k + 1).lower())
                            && !s.at(k + 1).lower().startsWith("котор");
            if (closes && found.content().size() == 1) {
                Range cut = new Range(content.start(), s.at(k - 1).end());
                return new Found(
                        found.source(),
                        found.from(),
                        found.to(),
                        List.of(cut),
                        found.cue(),
                        found.negated());
            }
        }
        return found;
    }

    /// Whether a verb stands where only one that tells of speech can: "«...», — ободрил прессу X".
    private boolean quoting(Sentence s, int i, Quotations quotations) {
        if (i < 2 || !NounPhrases.dash(s.at(i - 1)) || s.at(i).capital()) {
            return false;
        }
        Token before = s.at(i - 2);
        boolean behind = NounPhrases.quoteMark(before);
        boolean mark =
                before.is(",")
                        && i > 2
                        && (NounPhrases.quoteMark(s.at(i - 3))
                                || quotations.at(before.start()) != null);
        return (behind || mark)
                && words.forms(s.at(i).lower()).stream().anyMatch(form -> form.is("VB:Past"))
                && subjects.after(s, i) != null;
    }

    private static boolean conditional(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.at(i).is("если") || s.at(i).is("случае")) {
                return true;
            }
        }
        return false;
    }

    private static Attribution attribution(Sentence s, int index, Found found) {
        int[] source = found.source();
        return new Attribution(
                source == null ? List.of() : List.of(Range.over(s, source[0], source[1])),
                List.of(Range.over(s, found.from(), found.to())),
                found.content(),
                found.cue().speech() ? Attribution.Form.SPEECH : Attribution.Form.STANCE,
                found.cue().act(),
                found.negated(),
                s.lowerWords(found.from(), found.to()) + "|" + found.cue().lemma(),
                index);
    }

    private boolean predicate(Token token) {
        return token.word()
                && words.forms(token.lower()).stream()
                        .anyMatch(form ->
                                form.is("VB:Past")
                                        || form.is("VB:Real")
                                        || form.is("VB:Fut")
                                        || form.is("ADJ:Short")
                                        || form.is("PT_Short")
                                        || form.is("PRDC")
                                        || form.is("PREP") && token.is("против"));
    }

    private @Nullable Found complete(
            String text,
            Sentence s,
            int i,
            int from,
            RussianCues.Match match,
            int @Nullable [] source,
            int @Nullable [] own,
            Quotations quotations) {
        Cue cue = match.cue();
        boolean negated = from < i;
        boolean unnamed =
                cue.kind().equals("passive")
                        || own == null && source == null && firstPerson(s.at(i));
        if (cue.kind().equals("text")) {
            return printed(s, i, cue, own, quotations);
        }
        boolean gerund = words.any(s.at(i).lower(), "DPT");
        if (own == null && cue.speech() && from > 0 && !s.at(from - 1).is("и") && !gerund) {
            Found told = inverted(text, s, i, from, cue, null, negated, quotations);
            if (told != null) {
                return told;
            }
        }
        if (source != null || unnamed) {
            Found right = right(s, i, from, match, unnamed ? null : source, negated, quotations);
            if (right != null) {
                return withObjectBefore(s, right);
            }
            Found object = own == null ? null : objectBefore(s, from, match, own, negated);
            if (object != null) {
                return object;
            }
            boolean told = cue.speech() && from > 0 && marked(s, from);
            if (own != null && !told) {
                RussianObjects.Parts parts =
                        words.forms(s.at(i).lower()).stream()
                                        .anyMatch(
                                                form -> form.is("VB") && form.tag().contains(":PL"))
                                ? objects.placed(s, own, from)
                                : null;
                parts = parts != null ? parts : objects.around(s, own, from, cue);
                if (parts != null) {
                    return new Found(
                            parts.source(), from, match.end(), parts.content(), cue, negated);
                }
            }
        }
        Range opening = source == null || own == null ? objects.opening(s, from, cue) : null;
        int[] behind = opening == null ? null : subjects.after(s, match.end() - 1);
        if (opening != null && behind != null) {
            return new Found(behind, from, match.end(), List.of(opening), cue, negated);
        }
        return cue.speech() ? inverted(text, s, i, from, cue, own, negated, quotations) : null;
    }

    /// "Требуем", "исходим из того".
    private boolean firstPerson(Token token) {
        return words.forms(token.lower()).stream()
                .anyMatch(form ->
                        (form.is("VB:Real") || form.is("VB:Fut")) && form.tag().endsWith(":P1"));
    }

    /// Whether the cue follows "и" or a comma, so that it has the subject of the verb before it.
    private static boolean shares(Sentence s, int from) {
        return from > 0 && SHARING.contains(s.at(from - 1).lower());
    }

    private @Nullable Found right(
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
                    ? new Found(source, from, p, List.of(quotation), cue, negated)
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

    private Found found(
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
        return new Found(source, from, to, List.of(range), cue, negated);
    }

    /// "В МИД эти обвинения отвергли": the object stands between a place and its verb.
    private @Nullable Found objectBefore(
            Sentence s, int from, RussianCues.Match match, int[] place, boolean negated) {
        boolean object =
                match.cue().takes('o')
                        && words.any(s.at(place[0]).lower(), "PREP")
                        && place[1] < from;
        if (!object) {
            return null;
        }
        List<Range> content = List.of(Range.over(s, place[1], from));
        return new Found(place, from, match.end(), content, match.cue(), negated);
    }

    /// "Обвинения он назвал беспочвенными": what is judged stands before the subject.
    private Found withObjectBefore(Sentence s, Found found) {
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
        return new Found(source, found.from(), found.to(), pieces, found.cue(), found.negated());
    }

    /// "В нём отмечается, что ..." and "«...», говорится в заявлении МИД": a text speaks.
    private @Nullable Found printed(
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
                    ? new Found(paper, i, to, List.of(quotation), cue, false)
                    : found(s, i, paper, i, to, clause, cue, false, quotations);
        }
        return paper == null || i == 0 ? null : left(s, i, i, to, paper, cue, false, quotations);
    }

    /// "«...», — заявил X", "..., сообщил X", "..., — подчеркнула она".
    private @Nullable Found inverted(
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

    private static boolean marked(Sentence s, int left) {
        return left > 0 && (s.at(left - 1).is(",") || NounPhrases.dash(s.at(left - 1)));
    }

    /// A quotation that "— сказал он. —" stands in the middle of.
    private static @Nullable Found interrupted(
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
        return new Found(source, from, i + 1, pieces, cue, false);
    }

    private @Nullable Found left(
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
                return new Found(source, from, to, List.of(all), cue, negated);
            }
        }
        int start = 0;
        while (start < mark && !s.at(start).word() && !NounPhrases.quoteMark(s.at(start))) {
            start++;
        }
        Range content = Range.over(s, start, mark + 1);
        return mark - start >= 2
                ? new Found(source, from, to, List.of(content), cue, negated)
                : null;
    }
}
