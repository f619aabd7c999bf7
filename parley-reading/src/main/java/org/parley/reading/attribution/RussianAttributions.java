package org.parley.reading.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Finds who said or holds what in Russian sentences, by the same means as the English: a table of
/// cues, quotation marks, clauses; cases and numbers come from the dictionary.
public final class RussianAttributions {
    private static final String TABLE = "cues-ru.tsv";
    private static final Set<String> ACCORDING =
            Set.of(
                    "словам",
                    "мнению",
                    "данным",
                    "утверждению",
                    "оценке",
                    "оценкам",
                    "информации",
                    "сообщению",
                    "убеждению",
                    "заявлению",
                    "версии");
    private static final Set<String> PRONOUNS =
            Set.of("он", "она", "они", "его", "ее", "её", "их", "мы", "я");
    private static final Set<String> CLAUSES = Set.of("что", "чтобы", "будто", "как", "о", "об");

    private final RussianWords words;
    private final Map<String, Cue> cues = new HashMap<>();

    private record Cue(
            String kind, String lemma, Act act, String frames, Set<String> prepositions) {
        boolean takes(char frame) {
            return frames.indexOf(frame) >= 0;
        }
    }

    private record Found(
            int[] source, int from, int to, List<Range> content, Cue cue, boolean negated) {}

    /// Finds with this dictionary.
    public RussianAttributions(RussianWords words) {
        this.words = words;
        try (InputStream in = RussianAttributions.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("kind\t") && !line.isBlank()) {
                    String[] columns = line.split("\t", -1);
                    Set<String> prepositions =
                            columns.length > 4 && !columns[4].isBlank()
                                    ? Set.of(columns[4].split(" "))
                                    : Set.of();
                    cues.put(
                            columns[0] + ":" + columns[1],
                            new Cue(
                                    columns[0],
                                    columns[1],
                                    Act.ofKey(columns[2]).orElseThrow(),
                                    columns[3],
                                    prepositions));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All attributions of a text, in order of place.
    public List<Attribution> in(String text, List<Sentence> sentences, Quotations quotations) {
        List<Attribution> all = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence s = sentences.get(index);
            if (s.size() >= 3 && s.size() <= 400) {
                sentence(s, index, quotations, all);
            }
        }
        all.sort(Comparator.comparingInt(Attribution::start));
        return QuoteRuns.continued(text, sentences, quotations, all);
    }

    private void sentence(Sentence s, int index, Quotations quotations, List<Attribution> into) {
        according(s, index, into);
        int[] last = null;
        for (int i = 0; i < s.size(); i++) {
            Cue cue = cueAt(s, i);
            if (cue == null) {
                continue;
            }
            Found found = complete(s, i, cue, quotations, last);
            if (found == null) {
                continue;
            }
            if (found.source()[0] >= 0) {
                last = found.source();
            }
            Attribution.Form form =
                    cue.takes('s') ? Attribution.Form.SPEECH : Attribution.Form.STANCE;
            List<Range> source =
                    found.source()[0] < 0
                            ? List.of()
                            : List.of(Range.over(s, found.source()[0], found.source()[1]));
            into.add(
                    new Attribution(
                            source,
                            List.of(Range.over(s, found.from(), found.to())),
                            found.content(),
                            form,
                            cue.act(),
                            found.negated(),
                            s.lowerWords(found.from(), found.to()) + "|" + cue.lemma(),
                            index));
        }
    }

    private @Nullable Cue cueAt(Sentence s, int i) {
        Token token = s.at(i);
        if (!token.word() || token.capital() && i > 0) {
            return null;
        }
        for (RussianWords.Form form : words.forms(token.lower())) {
            boolean finite = form.is("VB:Past") || form.is("VB:Real") || form.is("VB:Fut");
            boolean predicate = form.is("ADJ:Short") || form.is("PT_Short") || form.is("PRDC");
            boolean gerund = form.is("DPT");
            Cue cue =
                    finite || gerund
                            ? cues.get("verb:" + form.lemma())
                            : predicate ? cues.get("short:" + form.lemma()) : null;
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    private @Nullable Found complete(
            Sentence s, int i, Cue cue, Quotations quotations, int @Nullable [] last) {
        int from = i;
        boolean negated = i > 0 && s.at(i - 1).is("не");
        if (negated) {
            from--;
        }
        int[] before = subjectBefore(s, from);
        Found right =
                right(
                        s,
                        i,
                        from,
                        cue,
                        before != null ? before : shares(s, from) ? last : null,
                        negated,
                        quotations);
        if (right != null) {
            return right;
        }
        return cue.takes('s') ? inverted(s, i, from, cue, before, negated, quotations) : null;
    }

    /// Whether the cue follows "и" or a comma, so that it has the subject of the cue before it.
    private static boolean shares(Sentence s, int from) {
        return from > 0
                && (s.at(from - 1).is("и")
                        || s.at(from - 1).is(",")
                        || s.at(from - 1).is("а")
                        || s.at(from - 1).is("также"));
    }

    private @Nullable Found right(
            Sentence s,
            int i,
            int from,
            Cue cue,
            int @Nullable [] source,
            boolean negated,
            Quotations quotations) {
        int p = i + 1;
        if (p >= s.size() || source == null) {
            return null;
        }
        int to = i + 1;
        int clause = clause(s, p, 12);
        Token token = s.at(p);
        if (cue.prepositions().contains(token.lower()) && p + 1 < s.size()) {
            return new Found(
                    source,
                    from,
                    p + 1,
                    List.of(range(s, p + 1, stop(s, p + 1, i), quotations)),
                    cue,
                    negated);
        }
        if (clause >= 0 && (cue.takes('t') || cue.takes('s'))) {
            Token at = s.at(clause);
            if (NounPhrases.quoteMark(at)) {
                Quotation quotation = quotations.at(at.start());
                if (quotation != null
                        && quotation.start() == at.start()
                        && (quotation.length() > 60 || quotation.end() >= s.end() - 1)) {
                    return new Found(
                            source,
                            from,
                            to,
                            List.of(new Range(quotation.start(), quotation.end())),
                            cue,
                            negated);
                }
            }
            return new Found(
                    source,
                    from,
                    to,
                    List.of(range(s, clause, stop(s, clause, i), quotations)),
                    cue,
                    negated);
        }
        boolean infinitive = cue.takes('i') && infinitiveNear(s, p);
        if (infinitive || cue.takes('o') && object(s, p)) {
            return new Found(
                    source,
                    from,
                    to,
                    List.of(range(s, p, stop(s, p, i), quotations)),
                    cue,
                    negated);
        }
        return null;
    }

    /// Index of "что" after a comma, of a colon's quotation, or of an opening quotation mark.
    private static int clause(Sentence s, int p, int reach) {
        for (int k = p; k < s.size() && k < p + reach; k++) {
            Token token = s.at(k);
            if (token.is(",") && k + 1 < s.size() && CLAUSES.contains(s.at(k + 1).lower())) {
                return k + 1;
            }
            if (k == p && (token.is("что") || token.is("чтобы"))) {
                return k;
            }
            if (token.is(":") && k + 1 < s.size()) {
                return k + 1;
            }
            if (NounPhrases.quoteMark(token) && k + 1 < s.size()) {
                return k;
            }
            if (token.is(",") || token.is(".") || NounPhrases.dash(token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean infinitiveNear(Sentence s, int p) {
        for (int k = p; k < s.size() && k < p + 8; k++) {
            if (s.at(k).is(",") && k == p) {
                continue;
            }
            if (s.at(k).is(".") || s.at(k).is(";")) {
                return false;
            }
            if (words.any(s.at(k).lower(), "VB:INF")) {
                return true;
            }
        }
        return false;
    }

    private boolean object(Sentence s, int p) {
        Token token = s.at(p);
        return NounPhrases.quoteMark(token)
                || token.word()
                        && !words.any(token.lower(), "PREP")
                        && !words.any(token.lower(), "CONJ")
                        && !words.any(token.lower(), "ADV")
                        && !words.any(token.lower(), "VB");
    }

    /// Subject before a cue: from the clause's start to the cue, without an introductory phrase.
    private int @Nullable [] subjectBefore(Sentence s, int from) {
        int end = from;
        while (end > 0
                && (words.any(s.at(end - 1).lower(), "ADV")
                                && !PRONOUNS.contains(s.at(end - 1).lower())
                        || s.at(end - 1).is("также")
                        || s.at(end - 1).is("уже")
                        || s.at(end - 1).is("ранее"))) {
            end--;
        }
        int start = end;
        while (start > 0 && !boundary(s.at(start - 1))) {
            start--;
        }
        start = withoutIntroduction(s, start, end);
        boolean named = start < end && subject(s, start, end);
        return named ? new int[] {start, end} : null;
    }

    private static boolean boundary(Token token) {
        return token.is(",")
                || token.is(";")
                || token.is(":")
                || token.is(".")
                || NounPhrases.dash(token)
                || NounPhrases.quoteMark(token)
                || token.is("что")
                || token.is("но")
                || token.is("а")
                || token.is("чтобы")
                || token.is("если")
                || token.is("(")
                || token.is(")");
    }

    /// Past "В свою очередь" or "На прошлой неделе": the subject begins with its first nominative.
    private int withoutIntroduction(Sentence s, int start, int end) {
        int k = start;
        while (k < end && !nominative(s.at(k))) {
            k++;
        }
        return k < end ? k : end;
    }

    private boolean nominative(Token token) {
        List<RussianWords.Form> forms = words.forms(token.lower());
        if (forms.isEmpty()) {
            return token.word() && token.capital();
        }
        boolean preposition =
                forms.stream()
                        .anyMatch(
                                form -> form.is("PREP") || form.is("CONJ") || form.is("PARTICLE"));
        return !preposition
                && forms.stream()
                        .anyMatch(form ->
                                form.nominative()
                                        || form.is("ABR")
                                        || form.is("NN:Anim:Masc")
                                                && form.tag().indexOf(':', 12) < 0);
    }

    private boolean subject(Sentence s, int start, int end) {
        for (int k = start; k < end; k++) {
            Token token = s.at(k);
            if (words.any(token.lower(), "VB:Past") || words.any(token.lower(), "VB:Real")) {
                return false;
            }
        }
        return end - start <= 16;
    }

    /// "«...», — заявил X", "..., сообщил X", "..., — подчеркнула она".
    private @Nullable Found inverted(
            Sentence s,
            int i,
            int from,
            Cue cue,
            int @Nullable [] before,
            boolean negated,
            Quotations quotations) {
        int left = from;
        int[] source;
        int after = sourceEnd(s, i + 1);
        if (before != null && before[0] > 0) {
            source = before;
            left = before[0];
        } else if (after > i + 1) {
            source = new int[] {i + 1, after};
        } else {
            return null;
        }
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
                return new Found(
                        source,
                        from,
                        i + 1,
                        List.of(new Range(quotation.start(), quotation.end())),
                        cue,
                        negated);
            }
        }
        int start = 0;
        while (start < mark && (!s.at(start).word() && !NounPhrases.quoteMark(s.at(start)))) {
            start++;
        }
        return mark - start >= 2
                ? new Found(
                        source, from, i + 1, List.of(Range.over(s, start, mark + 1)), cue, negated)
                : null;
    }

    private static final Set<String> HEARERS =
            Set.of(
                    "журналистам",
                    "репортерам",
                    "репортёрам",
                    "корреспондентам",
                    "прессе",
                    "агентству",
                    "газете",
                    "телеканалу",
                    "журналу",
                    "изданию");

    /// End of the noun phrase that names who spoke, after the verb.
    private int sourceEnd(Sentence s, int p) {
        int k = p;
        boolean named = false;
        while (k < s.size() && k < p + 16) {
            Token token = s.at(k);
            if (!token.word() && !token.is("-") && !NounPhrases.quoteMark(token)
                    || words.any(token.lower(), "PREP")
                            && !token.capital()
                            && !(named
                                    && (token.is("по") || token.is("в") || token.is("при"))
                                    && k + 1 < s.size()
                                    && s.at(k + 1).capital()
                                    && words.any(s.at(k - 1).lower(), "NN")
                                    && !s.at(k - 1).capital())
                    || words.any(token.lower(), "CONJ") && !token.is("и")
                    || words.any(token.lower(), "VB") && !words.any(token.lower(), "NN")
                    || named && HEARERS.contains(token.lower())) {
                break;
            }
            named |= nominative(token) || PRONOUNS.contains(token.lower());
            k++;
        }
        return named ? k : p;
    }

    /// "По словам X, ...", "..., по мнению X".
    private void according(Sentence s, int index, List<Attribution> into) {
        for (int i = 0; i + 2 < s.size(); i++) {
            boolean cue = s.at(i).is("по") && ACCORDING.contains(s.at(i + 1).lower());
            boolean possessed =
                    s.at(i).is("по")
                            && i + 2 < s.size()
                            && Set.of("его", "ее", "её", "их").contains(s.at(i + 1).lower())
                            && ACCORDING.contains(s.at(i + 2).lower());
            if (!cue && !possessed) {
                continue;
            }
            int end = i + 2;
            while (end < s.size() && !s.at(end).is(",") && !s.at(end).is(".")) {
                end++;
            }
            int[] source = possessed ? new int[] {i + 1, i + 2} : new int[] {i + 2, end};
            int close = possessed ? Math.min(i + 3, s.size()) : end;
            int from = i == 0 || close < s.size() - 2 && i <= 2 ? close + 1 : 0;
            int to =
                    from == 0
                            ? (s.at(i - 1).is(",") ? i - 1 : i)
                            : stop(s, Math.min(from, s.size() - 1), i);
            if (source[0] >= source[1] || to - from < 2) {
                continue;
            }
            into.add(
                    new Attribution(
                            List.of(Range.over(s, source[0], source[1])),
                            possessed
                                    ? List.of(Range.over(s, i, i + 1), Range.over(s, i + 2, i + 3))
                                    : List.of(Range.over(s, i, i + 2)),
                            List.of(Range.over(s, from, to)),
                            Attribution.Form.SPEECH,
                            Act.CLAIM,
                            false,
                            "по словам|по",
                            index));
            return;
        }
    }

    /// One past the content's last token: the sentence's end, or a clause with a cue of its own.
    private int stop(Sentence s, int from, int cue) {
        int end = s.size();
        while (end > from + 1
                && (s.at(end - 1).is(".")
                        || s.at(end - 1).is(";")
                        || s.at(end - 1).is("!")
                        || s.at(end - 1).is(","))) {
            end--;
        }
        int quotes = 0;
        for (int k = from; k < end; k++) {
            if (NounPhrases.quoteMark(s.at(k))) {
                quotes++;
            }
            if (quotes % 2 == 1 || k <= from + 1) {
                continue;
            }
            Cue other = k + 1 < end ? cueAt(s, k + 1) : null;
            boolean speech = s.at(k).is(",") && other != null && other.takes('s') && k + 1 > cue;
            boolean joined =
                    s.at(k).is("и") && other != null && words.any(s.at(k + 1).lower(), "VB:Past");
            if (s.at(k).is(";") || speech || joined) {
                return k;
            }
        }
        return end;
    }

    private static Range range(Sentence s, int from, int to, Quotations quotations) {
        Range whole = Range.over(s, from, Math.max(to, from + 1));
        Quotation quotation = quotations.at(whole.start());
        boolean over =
                quotation != null
                        && quotation.closed()
                        && quotation.start() < whole.start()
                        && whole.end() >= quotation.end()
                        && quotation.end() - whole.start() > 4;
        return over && quotation != null ? new Range(whole.start(), quotation.end() - 1) : whole;
    }
}
