package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Finds who said or holds what in English sentences, by cues, quotation marks and clauses.
///
/// One sentence at a time: each cue of the [CueLexicon] is looked up; its subject is the noun
/// phrase before it (or after it, when the content stands first); its content is the complement
/// that its frames allow. Quotations that run on into sentences without a cue are added to the
/// attribution before them.
public final class EnglishAttributions {
    private static final Set<String> RAISING =
            Set.of(
                    "continue",
                    "continues",
                    "continued",
                    "seem",
                    "seems",
                    "seemed",
                    "appear",
                    "appears",
                    "appeared",
                    "began",
                    "went",
                    "goes",
                    "on",
                    "sought",
                    "used",
                    "have",
                    "had");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am");
    private static final Set<String> LINKING =
            Set.of(
                    "remain",
                    "remains",
                    "remained",
                    "seem",
                    "seems",
                    "seemed",
                    "appear",
                    "appears",
                    "appeared",
                    "feel",
                    "feels",
                    "felt",
                    "become",
                    "became",
                    "stand",
                    "stands",
                    "stood",
                    "looks",
                    "look",
                    "looked",
                    "declared");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final Set<String> EXPLICIT_THAT =
            Set.of(
                    "see", "find", "hold", "know", "feel", "assume", "decide", "imply", "report",
                    "observe", "remark");
    private static final Set<String> EXPRESSING =
            Set.of(
                    "express",
                    "expresses",
                    "expressed",
                    "expressing",
                    "voice",
                    "voices",
                    "voiced",
                    "voicing",
                    "reiterated",
                    "repeated",
                    "stressed",
                    "made",
                    "makes",
                    "make",
                    "issued",
                    "rejected",
                    "has",
                    "have",
                    "had",
                    "gave",
                    "give",
                    "gives",
                    "declared",
                    "announced",
                    "signalled",
                    "signaled",
                    "confirmed",
                    "shown",
                    "showed",
                    "raised",
                    "reaffirmed",
                    "restated",
                    "renewed",
                    "put",
                    "conveyed",
                    "maintained",
                    "dropped");
    private static final Set<String> FINITE_STARTS =
            Set.of(
                    "it", "he", "she", "they", "we", "i", "there", "this", "these", "those", "that",
                    "you");

    private final CueLexicon lexicon;

    /// Finds with this table of cues.
    public EnglishAttributions(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A cue in place.
    ///
    /// @param first first token of the verb group
    /// @param head the cue word itself
    /// @param last last token of the cue, preposition excluded
    private record Cue(
            int first,
            int head,
            int last,
            CueLexicon.Entry entry,
            boolean negated,
            boolean passive,
            boolean byPhrase) {}

    /// Token ranges of what was found for a cue; an empty source means nobody is named.
    private record Found(
            Cue cue, int[] source, int cueEnd, List<int[]> content, @Nullable Range quoted) {}

    /// All attributions of a text, in order of place.
    ///
    /// @param sentences tagged
    public List<Attribution> in(String text, List<Sentence> sentences, Quotations quotations) {
        List<Attribution> all = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            if (sentence.size() < 3 || sentence.size() > 400) {
                continue;
            }
            List<Attribution> here = sentence(sentence, index, quotations);
            all.addAll(here);
        }
        all.sort(Comparator.comparingInt(Attribution::start));
        return QuoteRuns.continued(text, sentences, quotations, all);
    }

    private List<Attribution> sentence(Sentence s, int index, Quotations quotations) {
        List<Found> found = new ArrayList<>();
        List<Cue> cues = cues(s);
        int[] lastSource = {-1, -1};
        for (Cue cue : cues) {
            Found one = complete(s, cue, cues, lastSource, quotations);
            if (one != null) {
                found.add(one);
                if (one.source()[0] >= 0 && one.source()[0] < cue.first()) {
                    lastSource = one.source();
                }
            }
        }
        List<Attribution> result = new ArrayList<>();
        for (Found one : found) {
            addParted(s, index, one, result);
        }
        result.replaceAll(one -> unquoted(one, quotations));
        accordingTo(s, index, result);
        result.addAll(new NounCues(lexicon).in(s, index, result));
        return withoutDoubles(result);
    }

    // ---- cues ----

    private List<Cue> cues(Sentence s) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Cue cue = cueAt(s, i);
            if (cue != null && (cues.isEmpty() || cue.first() > cues.getLast().last())) {
                cues.add(cue);
            }
        }
        return cues;
    }

    private @Nullable Cue cueAt(Sentence s, int i) {
        Token token = s.at(i);
        List<CueLexicon.Entry> entries = lexicon.of(token.lower());
        for (CueLexicon.Entry entry : entries) {
            Cue cue =
                    switch (entry.kind()) {
                        case VERB -> verbCue(s, i, entry);
                        case ADJECTIVE -> adjectiveCue(s, i, entry);
                        case NOUN -> null;
                    };
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    private static @Nullable Cue verbCue(Sentence s, int i, CueLexicon.Entry entry) {
        Token token = s.at(i);
        boolean verb = token.tag() == Tag.VERB || token.tag() == Tag.AUX;
        boolean mistagged =
                !verb
                        && entry.form() != CueLexicon.Form.BASE
                        && i > 0
                        && (token.tag() == Tag.NOUN
                                || token.tag() == Tag.ADJ
                                || token.tag() == Tag.PROPN)
                        && (s.at(i - 1).tag() == Tag.PROPN
                                || s.at(i - 1).tag() == Tag.PRON
                                || s.at(i - 1).tag() == Tag.NOUN)
                        && i + 1 < s.size()
                        && (s.at(i + 1).is("that")
                                || s.at(i + 1).is(":")
                                || NounPhrases.quoteMark(s.at(i + 1))
                                || s.at(i + 1).is("to")
                                || entry.form() == CueLexicon.Form.PAST);
        if (!verb && !mistagged) {
            return null;
        }
        boolean attributive =
                (entry.form() == CueLexicon.Form.PAST || entry.form() == CueLexicon.Form.ING)
                        && i > 0
                        && i + 1 < s.size()
                        && (s.at(i - 1).tag() == Tag.DET
                                || s.at(i - 1).tag() == Tag.ADJ
                                || s.at(i - 1).tag() == Tag.ADP
                                || s.at(i - 1).is("'s"))
                        && (s.at(i + 1).tag() == Tag.NOUN || s.at(i + 1).tag() == Tag.ADJ);
        if (attributive) {
            return null;
        }
        if (entry.lemma().equals("make")) {
            return makeClear(s, i, entry);
        }
        int first = groupStart(s, i);
        boolean negated = negated(s, first, i);
        boolean be = false;
        for (int k = first; k < i; k++) {
            be |= BE.contains(s.at(k).lower());
        }
        boolean passive = be && entry.form() == CueLexicon.Form.PAST;
        boolean byPhrase =
                entry.form() == CueLexicon.Form.PAST
                        && i + 1 < s.size()
                        && s.at(i + 1).is("by")
                        && !entry.prepositions().contains("by");
        if (first > 0 && s.at(first - 1).is("to") && s.at(first - 1).tag() != Tag.ADP) {
            String before = first >= 2 ? s.at(first - 2).lower() : "";
            boolean obliged = before.equals("have") || before.equals("had");
            boolean raising = RAISING.contains(before) && !(obliged && entry.takes('s'));
            if (!raising) {
                return null;
            }
            first = groupStart(s, first - 2);
        }
        if (entry.takes('P') && entry.form() != CueLexicon.Form.ING) {
            return null;
        }
        if (entry.frames().isEmpty()) {
            // particle verbs: the particle must follow
            int particle = i + 1;
            if (particle >= s.size() || !entry.prepositions().contains(s.at(particle).lower())) {
                return null;
            }
        }
        if (entry.form() == CueLexicon.Form.BASE
                && i == first
                && i > 0
                && (s.at(i - 1).tag() == Tag.ADP || s.at(i - 1).tag() == Tag.SCONJ)) {
            return null;
        }
        return new Cue(first, i, i, entry, negated, passive, byPhrase);
    }

    private static @Nullable Cue makeClear(Sentence s, int i, CueLexicon.Entry entry) {
        int k = i + 1;
        while (k < s.size()
                && k < i + 4
                && (s.at(k).is("it")
                        || s.at(k).tag() == Tag.ADV
                        || s.at(k).is("very")
                        || s.at(k).is("quite"))) {
            k++;
        }
        if (k < s.size()
                && (s.at(k).is("clear") || s.at(k).is("plain") || s.at(k).is("explicit"))) {
            int first = groupStart(s, i);
            return new Cue(
                    first,
                    i,
                    k,
                    new CueLexicon.Entry(
                            "make clear",
                            CueLexicon.Kind.VERB,
                            entry.form(),
                            Act.CLAIM,
                            "sto",
                            Set.of()),
                    negated(s, first, i),
                    false,
                    false);
        }
        return null;
    }

    private static @Nullable Cue adjectiveCue(Sentence s, int i, CueLexicon.Entry entry) {
        if (i == 0) {
            return null;
        }
        int k = i - 1;
        while (k > 0
                && (s.at(k).tag() == Tag.ADV
                        || NEGATIONS.contains(s.at(k).lower())
                        || s.at(k).is("very")
                        || s.at(k).is("also"))) {
            k--;
        }
        boolean linked = BE.contains(s.at(k).lower()) || LINKING.contains(s.at(k).lower());
        boolean listed = s.at(k).tag() == Tag.CCONJ && k > 0 && s.at(k - 1).tag() == Tag.ADJ;
        if (!linked && !listed) {
            return null;
        }
        int next = i + 1;
        if (next >= s.size()) {
            return null;
        }
        Token after = s.at(next);
        boolean complement =
                entry.prepositions().contains(after.lower())
                        || entry.takes('i') && after.is("to") && next + 1 < s.size()
                        || entry.takes('t')
                                && (after.is("that") || FINITE_STARTS.contains(after.lower()))
                        || entry.takes('o');
        if (!complement) {
            return null;
        }
        int first = linked ? groupStart(s, k) : k + 1;
        if (first > 0 && s.at(first - 1).is("to")) {
            boolean raising =
                    first >= 2
                            && (RAISING.contains(s.at(first - 2).lower())
                                    || s.at(first - 2).is("said"));
            if (!raising) {
                return null;
            }
        }
        return new Cue(first, i, i, entry, negated(s, first, i), false, false);
    }

    /// First token of the verb group: auxiliaries, negation and adverbs before the verb.
    private static int groupStart(Sentence s, int verb) {
        int i = verb;
        while (i > 0) {
            Token before = s.at(i - 1);
            boolean auxiliary =
                    before.tag() == Tag.AUX
                            || NEGATIONS.contains(before.lower())
                                    && !before.is("no")
                                    && !before.is("nor")
                                    && !before.is("neither");
            boolean adverb =
                    before.tag() == Tag.ADV
                            && !before.is("when")
                            && !before.is("how")
                            && !before.is("where")
                            && !before.is("why")
                            && !before.is("however")
                            && !before.is("instead")
                            && !before.is("meanwhile")
                            && !before.is("earlier");
            if (!auxiliary && !adverb) {
                break;
            }
            i--;
        }
        // an adverb that opens the sentence is not part of the group
        while (i < verb && s.at(i).tag() == Tag.ADV && (i == 0 || s.at(i).capital())) {
            i++;
        }
        return i;
    }

    private static boolean negated(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NEGATIONS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    // ---- subjects and contents ----

    private @Nullable Found complete(
            Sentence s, Cue cue, List<Cue> cues, int[] lastSource, Quotations quotations) {
        if (cue.byPhrase()) {
            return byPhrase(s, cue);
        }
        if (cue.passive()) {
            return passive(s, cue, cues);
        }
        int[] source = subject(s, cue, lastSource);
        int adverbs = skipAdverbs(s, cue.last() + 1);
        Right right = right(s, cue, adverbs, cues, quotations);
        if (right != null && source != null) {
            return new Found(cue, source, right.cueEnd(), List.of(right.content()), right.quoted());
        }
        if (cue.entry().takes('s')) {
            return inverted(s, cue, source, quotations);
        }
        return null;
    }

    /// Content to the right of a cue.
    ///
    /// @param cueEnd one past the cue's last token, with a preposition that belongs to it
    /// @param content token range
    /// @param quoted the whole quotation, when the content is one that runs past the sentence
    private record Right(int cueEnd, int[] content, @Nullable Range quoted) {}

    private @Nullable Right right(
            Sentence s, Cue cue, int p, List<Cue> cues, Quotations quotations) {
        CueLexicon.Entry entry = cue.entry();
        int cueEnd = cue.last() + 1;
        if (p >= s.size()) {
            return null;
        }
        Token token = s.at(p);
        if (entry.prepositions().contains(token.lower()) && p == cueEnd) {
            int after = p + 1;
            if (entry.frames().isEmpty()
                    && entry.lemma().equals("point")
                    && after < s.size()
                    && s.at(after).is("to")) {
                after++;
            }
            return after < s.size() && !closing(s, after)
                    ? new Right(
                            entry.lemma().equals("accuse") ? cueEnd : after,
                            content(s, after, cue, cues),
                            null)
                    : null;
        }
        if (entry.takes('r')) {
            int hearer = NounPhrases.endOf(s, p, false);
            if (hearer > p && hearer < s.size()) {
                int clause = thatOrQuote(s, hearer, 14);
                if (clause >= 0) {
                    return clauseOrQuote(s, cue, cueEnd, clause, cues, quotations);
                }
                Token next = s.at(hearer);
                if (entry.takes('c') && next.is("to")) {
                    return new Right(
                            cueEnd,
                            content(s, entry.lemma().equals("tell") ? hearer : p, cue, cues),
                            null);
                }
                if (FINITE_STARTS.contains(next.lower()) || clauseAt(s, hearer)) {
                    return new Right(cueEnd, content(s, hearer, cue, cues), null);
                }
                for (String preposition : List.of("of", "against", "about")) {
                    if (next.is(preposition) && entry.prepositions().contains(preposition)) {
                        return new Right(cueEnd, content(s, hearer + 1, cue, cues), null);
                    }
                }
                // "told reporters", and the content stands before it
                if (entry.lemma().equals("tell")) {
                    return null;
                }
            }
        }
        if (token.is("to") && entry.takes('i') && p + 1 < s.size()) {
            return new Right(cueEnd, content(s, p, cue, cues), null);
        }
        if (entry.takes('t') || entry.takes('s')) {
            int clause = thatOrQuote(s, p, 18);
            if (clause >= 0) {
                return clauseOrQuote(s, cue, cueEnd, clause, cues, quotations);
            }
        }
        if (entry.takes('t')
                && !EXPLICIT_THAT.contains(entry.lemma())
                && (clauseAt(s, p)
                        || token.is("whether")
                        || token.is("what")
                        || token.is("how")
                        || token.is("why"))) {
            return new Right(cueEnd, content(s, p, cue, cues), null);
        }
        if (entry.takes('t') && !EXPLICIT_THAT.contains(entry.lemma()) && p < s.size()) {
            int skipped = skipPhrase(s, p);
            if (skipped > p && skipped < s.size() && clauseAt(s, skipped)) {
                return new Right(cueEnd, content(s, skipped, cue, cues), null);
            }
        }
        if (entry.takes('c') && NounPhrases.endOf(s, p, false) > p) {
            int object = NounPhrases.endOf(s, p, false);
            if (object < s.size() && s.at(object).is("to")
                    || entry.takes('o')
                    || entry.lemma().equals("want")) {
                return new Right(cueEnd, content(s, p, cue, cues), null);
            }
        }
        boolean gerund =
                token.lower().endsWith("ing")
                        && (token.tag() == Tag.VERB || token.tag() == Tag.NOUN);
        if ((entry.takes('o') || entry.takes('g')) && (gerund || objectAt(s, p))) {
            return new Right(cueEnd, content(s, p, cue, cues), null);
        }
        return null;
    }

    private @Nullable Right clauseOrQuote(
            Sentence s, Cue cue, int cueEnd, int at, List<Cue> cues, Quotations quotations) {
        Token token = s.at(at);
        if (NounPhrases.quoteMark(token)) {
            Quotation quotation = quotations.at(token.start());
            if (quotation != null && quotation.start() == token.start()) {
                boolean whole = quotation.end() >= s.end() - 1 || quotation.length() > 60;
                if (whole) {
                    return new Right(
                            cueEnd,
                            new int[] {at, s.size()},
                            new Range(
                                    quotation.start(),
                                    Math.max(quotation.end(), quotation.start() + 1)));
                }
            }
        }
        if (token.is(":")) {
            return at + 1 < s.size()
                    ? new Right(cueEnd, content(s, at + 1, cue, cues), null)
                    : null;
        }
        return new Right(cueEnd, content(s, at, cue, cues), null);
    }

    /// Index of "that", a colon or an opening quotation mark that follows after adverbials only.
    private static int thatOrQuote(Sentence s, int p, int reach) {
        for (int i = p; i < s.size() && i < p + reach; i++) {
            Token token = s.at(i);
            if (token.is("that")) {
                return i + 1 < s.size() ? i : -1;
            }
            if (NounPhrases.quoteMark(token) || token.is(":")) {
                boolean opens = i + 1 < s.size();
                return !opens
                        ? -1
                        : token.is(":") && NounPhrases.quoteMark(s.at(i + 1)) ? i + 1 : i;
            }
            boolean adverbial =
                    switch (token.tag()) {
                        case ADP, ADV, DET, NOUN, PROPN, NUM, ADJ -> true;
                        default -> token.is(",") || token.is("'s") || token.is("and");
                    };
            if (!adverbial
                    || i == p && token.tag() == Tag.DET
                    || i == p && token.tag() == Tag.PROPN && !day(token)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean day(Token token) {
        return Set.of(
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "today",
                        "yesterday")
                .contains(token.lower());
    }

    private static int skipAdverbs(Sentence s, int p) {
        int i = p;
        while (i < s.size()
                && (day(s.at(i))
                        || s.at(i).tag() == Tag.ADV
                                && !s.at(i).is("how")
                                && !s.at(i).is("why")
                                && !s.at(i).is("when")
                                && !s.at(i).is("where")
                                && !s.at(i).is("so"))) {
            i++;
        }
        return i;
    }

    /// Past a phrase of time or place: "in Moscow", "on 12 January".
    private static int skipPhrase(Sentence s, int p) {
        if (s.at(p).tag() != Tag.ADP || p + 1 >= s.size()) {
            return p;
        }
        int end = NounPhrases.endOf(s, p + 1, false);
        return end > p + 1 ? skipAdverbs(s, end) : p;
    }

    /// Whether a finite clause begins here: a noun phrase and a finite verb after it.
    static boolean clauseAt(Sentence s, int p) {
        int end = NounPhrases.endOf(s, p, true);
        if (end == p) {
            return false;
        }
        for (int phrase = 0; phrase < 4 && end < s.size(); phrase++) {
            // "the moves over the dam were": what hangs on the subject
            int past = skipPhrase(s, end);
            if (past == end) {
                break;
            }
            end = past;
        }
        int verb = skipAdverbs(s, end);
        if (verb < s.size() && (s.at(verb).is("n't") || s.at(verb).is("not"))) {
            verb++;
        }
        if (verb >= s.size()) {
            return false;
        }
        Token token = s.at(verb);
        return token.tag() == Tag.AUX || token.tag() == Tag.VERB && !token.lower().endsWith("ing");
    }

    private static boolean objectAt(Sentence s, int p) {
        Token token = s.at(p);
        boolean nominal =
                switch (token.tag()) {
                    case NOUN, PROPN, DET, ADJ, NUM, PRON -> true;
                    default -> NounPhrases.quoteMark(token);
                };
        return nominal
                && !closing(s, p)
                && !token.is("there")
                && (token.tag() != Tag.PRON
                        || s.size() > p + 1
                                && !token.is("he")
                                && !token.is("she")
                                && !token.is("they"));
    }

    private static boolean closing(Sentence s, int p) {
        Token token = s.at(p);
        return token.is(",") || token.is(".") || token.is(";") || token.is(")");
    }

    /// The subject before a cue; null when there is none.
    private static int @Nullable [] subject(Sentence s, Cue cue, int[] lastSource) {
        int j = cue.first() - 1;
        if (j < 0) {
            return cue.entry().form() == CueLexicon.Form.ING
                    ? subjectAfterParticiple(s, cue)
                    : null;
        }
        Token before = s.at(j);
        boolean shared =
                before.tag() == Tag.CCONJ
                        || before.is(",") && cue.entry().form() == CueLexicon.Form.ING
                        || cue.entry().form() == CueLexicon.Form.ING
                                && (before.tag() == Tag.SCONJ
                                        || before.tag() == Tag.ADP
                                        || before.tag() == Tag.CCONJ)
                        || before.is("then");
        if (shared || before.is(",") && lastSource[0] >= 0) {
            int start = before.is(",") ? NounPhrases.startOf(s, cue.first()) : cue.first();
            if (before.is(",") && start < cue.first()) {
                return new int[] {start, cue.first() - 1};
            }
            if (lastSource[0] >= 0) {
                return lastSource;
            }
            return mainSubject(s, cue.first());
        }
        if (before.is("who") || before.is("which") || before.is("that")) {
            int end = j > 0 && s.at(j - 1).is(",") ? j - 1 : j;
            int start = NounPhrases.startOf(s, end);
            return start < end ? new int[] {start, end} : null;
        }
        int end = cue.first();
        if (NounPhrases.dash(before)) {
            int open = j - 1;
            while (open > 0 && !NounPhrases.dash(s.at(open))) {
                open--;
            }
            end = open > 0 ? open : end;
        }
        int start = NounPhrases.startOf(s, end);
        if (start >= end) {
            return null;
        }
        if (s.at(end - 1).is(",")) {
            end--;
        }
        if (s.at(start).is("it") && end == start + 1 && cue.passive()) {
            return new int[] {-1, -1};
        }
        return new int[] {start, end};
    }

    /// "Stressing that ..., the minister said": the subject follows the comma.
    private static int @Nullable [] subjectAfterParticiple(Sentence s, Cue cue) {
        for (int i = cue.last() + 1; i + 1 < s.size(); i++) {
            if (s.at(i).is(",") && clauseAt(s, i + 1)) {
                return new int[] {i + 1, NounPhrases.endOf(s, i + 1, false)};
            }
        }
        return null;
    }

    /// Subject of the sentence's first finite verb.
    private static int @Nullable [] mainSubject(Sentence s, int before) {
        for (int i = 1; i < before; i++) {
            boolean finite =
                    s.at(i).tag() == Tag.AUX
                            || s.at(i).tag() == Tag.VERB && !s.at(i).lower().endsWith("ing");
            if (finite) {
                int first = groupStart(s, i);
                int start = NounPhrases.startOf(s, first);
                return start < first ? new int[] {start, first} : null;
            }
        }
        return null;
    }

    /// "The plan was rejected by X", "a proposal made by X".
    private static @Nullable Found byPhrase(Sentence s, Cue cue) {
        int by = cue.last() + 1;
        int sourceEnd = NounPhrases.endOf(s, by + 1, true);
        int contentStart = NounPhrases.startOf(s, cue.first());
        if (sourceEnd == by + 1 || contentStart >= cue.first()) {
            return null;
        }
        return new Found(
                cue,
                new int[] {by + 1, sourceEnd},
                by + 1,
                List.of(new int[] {contentStart, cue.first()}),
                null);
    }

    /// "It was agreed that ...", "X is expected to ...": nobody is named.
    private @Nullable Found passive(Sentence s, Cue cue, List<Cue> cues) {
        int next = cue.last() + 1;
        if (next >= s.size()) {
            return null;
        }
        int subject = NounPhrases.startOf(s, cue.first());
        boolean it = cue.first() > 0 && s.at(cue.first() - 1).is("it");
        int[] nobody = {-1, -1};
        if (it && s.at(next).is("that")) {
            return new Found(cue, nobody, next, List.of(content(s, next, cue, cues)), null);
        }
        boolean saying =
                cue.entry().takes('s')
                        || cue.entry().lemma().equals("expect")
                        || cue.entry().lemma().equals("believe");
        if (saying && s.at(next).is("to") && subject < cue.first() && !it && next + 1 < s.size()) {
            return new Found(
                    cue,
                    nobody,
                    next,
                    List.of(new int[] {subject, cue.first()}, content(s, next, cue, cues)),
                    null);
        }
        return null;
    }

    /// "..., the minister said", "..., said the minister".
    private static @Nullable Found inverted(
            Sentence s, Cue cue, int @Nullable [] subject, Quotations quotations) {
        int before = cue.first() - 1;
        int[] source;
        int left;
        int afterAll;
        if (subject != null && subject[0] >= 0 && subject[0] > 0 && subject[1] == cue.first()) {
            source = subject;
            left = subject[0];
            afterAll = cue.last() + 1;
        } else if (before >= 0
                && (s.at(before).is(",")
                        || NounPhrases.quoteMark(s.at(before))
                        || s.at(before).is("?")
                        || NounPhrases.dash(s.at(before)))) {
            int end = NounPhrases.endOf(s, cue.last() + 1, true);
            if (end == cue.last() + 1) {
                return null;
            }
            source = new int[] {cue.last() + 1, end};
            left = cue.first();
            afterAll = end;
        } else {
            return null;
        }
        int mark = left - 1;
        if (mark < 1) {
            return null;
        }
        boolean quoted =
                NounPhrases.quoteMark(s.at(mark))
                        || s.at(mark).is(",") && NounPhrases.quoteMark(s.at(mark - 1));
        if (quoted) {
            int close = NounPhrases.quoteMark(s.at(mark)) ? mark : mark - 1;
            Quotation quotation = quotations.at(s.at(close).start());
            if (quotation != null
                    && s.at(close).start() == quotation.end() - 1
                    && partial(s, quotation)) {
                return new Found(
                        cue,
                        source,
                        cue.last() + 1,
                        List.of(
                                new int[] {
                                    clauseStart(s, mark), s.at(mark).is(",") ? mark : mark + 1
                                }),
                        null);
            }
            if (quotation != null) {
                List<Range> pieces = new ArrayList<>();
                pieces.add(new Range(quotation.start(), quotation.end()));
                Quotation more = quotationAfter(s, afterAll, quotations);
                return new Found(
                        cue,
                        source,
                        cue.last() + 1,
                        more == null
                                ? List.of()
                                : List.of(new int[] {-more.start() - 1, more.end()}),
                        pieces.getFirst());
            }
        }
        if (s.at(mark).is(",") || NounPhrases.dash(s.at(mark))) {
            int from = clauseStart(s, mark);
            if (mark - from >= 3) {
                List<int[]> content = new ArrayList<>();
                content.add(new int[] {from, mark});
                if (afterAll + 2 < s.size() && s.at(afterAll).is(",")) {
                    Token next = s.at(afterAll + 1);
                    boolean goesOn =
                            !next.lower().endsWith("ing")
                                    && !next.is("who")
                                    && !next.is("which")
                                    && (next.tag() != Tag.ADP);
                    if (goesOn) {
                        content.add(new int[] {afterAll + 1, end(s)});
                    }
                }
                return new Found(cue, source, cue.last() + 1, content, null);
            }
        }
        return null;
    }

    /// Whether a quotation is only the last words of a clause: "the deal was "good"," he said.
    private static boolean partial(Sentence s, Quotation quotation) {
        return quotation.start() > s.start()
                && quotation.length() < 60
                && quotation.closed()
                && clauseBefore(s, quotation.start());
    }

    private static boolean clauseBefore(Sentence s, int offset) {
        for (int i = 0; i < s.size() && s.at(i).start() < offset; i++) {
            if (s.at(i).tag() == Tag.AUX || s.at(i).tag() == Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Quotation quotationAfter(Sentence s, int p, Quotations quotations) {
        for (int i = p; i < s.size() && i < p + 12; i++) {
            if (NounPhrases.quoteMark(s.at(i))) {
                Quotation quotation = quotations.at(s.at(i).start());
                return quotation != null && quotation.start() == s.at(i).start() ? quotation : null;
            }
        }
        return null;
    }

    private static int clauseStart(Sentence s, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (s.at(i).is(";")) {
                return i + 1;
            }
        }
        int start = 0;
        while (start < before
                && (!s.at(start).word() && !NounPhrases.quoteMark(s.at(start))
                        || start == 0 && (s.at(0).is("but") || s.at(0).is("and")))) {
            start++;
        }
        return start;
    }

    // ---- ends ----

    /// One past the last token of the sentence's content: its closing mark is left out.
    private static int end(Sentence s) {
        int end = s.size();
        while (end > 0
                && (s.at(end - 1).is(".")
                        || s.at(end - 1).is(";")
                        || s.at(end - 1).is(":")
                        || s.at(end - 1).is(",")
                        || s.at(end - 1).is("!")
                        || s.at(end - 1).is("?"))) {
            end--;
        }
        return end;
    }

    private static int[] content(Sentence s, int from, Cue cue, List<Cue> cues) {
        int limit = end(s);
        int quotes = 0;
        int parentheses = 0;
        boolean subordinate = subordinate(s, cue);
        // "Saudi Arabia, which backs the government, is ready to"
        boolean relative =
                cue.first() > 1
                        && (s.at(cue.first() - 1).is("which") || s.at(cue.first() - 1).is("who"))
                        && s.at(cue.first() - 2).is(",");
        for (int i = from; i < limit; i++) {
            Token token = s.at(i);
            if (NounPhrases.quoteMark(token)) {
                quotes++;
            }
            parentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean inside = quotes % 2 == 1 || parentheses > 0;
            if (inside || i == from) {
                continue;
            }
            if (token.is(";")) {
                return new int[] {from, i};
            }
            boolean comma = token.is(",") && i + 1 < limit;
            if (comma && (relative || told(s, i + 1, cues))) {
                return new int[] {from, i};
            }
            if (comma && subordinate && clauseAt(s, i + 1)) {
                return new int[] {from, i};
            }
            if (comma
                    && Set.of("but", "while", "whereas", "although", "though", "yet")
                            .contains(s.at(i + 1).lower())
                    && clauseAt(s, i + 2 < limit ? i + 2 : i + 1)) {
                return new int[] {from, i};
            }
            int next = i + 1;
            while (next < limit && s.at(next).tag() == Tag.ADV) {
                next++;
            }
            Cue other = next < limit ? cueStartingAt(cues, i + 1, next) : null;
            if (other == null || other.head() <= cue.head()) {
                continue;
            }
            boolean participle =
                    other.entry().form() == CueLexicon.Form.ING
                            && (comma && other.entry().takes('s') || other.entry().takes('P'));
            boolean coordinated =
                    (token.tag() == Tag.CCONJ || comma)
                            && other.entry().form() == cue.entry().form()
                            && cue.entry().form() != CueLexicon.Form.BASE;
            if (participle || coordinated) {
                int stop = token.tag() == Tag.CCONJ && i > from && s.at(i - 1).is(",") ? i - 1 : i;
                return new int[] {from, stop};
            }
        }
        return new int[] {from, Math.max(limit, from + 1)};
    }

    /// Whether "the minister told reporters", or "their chief negotiator, X, said", closes the
    /// sentence from here: a short subject, a cue of saying, and little after it.
    private static boolean told(Sentence s, int from, List<Cue> cues) {
        for (Cue other : cues) {
            boolean saying =
                    other.first() > from
                            && other.first() - from <= 8
                            && other.entry().takes('s')
                            && s.size() - other.last() <= 6;
            if (saying) {
                int subject = NounPhrases.startOf(s, other.first());
                return subject <= from && subject >= 0 && other.first() > from;
            }
        }
        return false;
    }

    /// Whether the cue stands in a clause that opens the sentence and hangs on what follows it.
    private static boolean subordinate(Sentence s, Cue cue) {
        if (!Set.of(
                        "although",
                        "though",
                        "while",
                        "whereas",
                        "if",
                        "since",
                        "because",
                        "as",
                        "when",
                        "even")
                .contains(s.at(0).lower())) {
            return false;
        }
        for (int i = 1; i < cue.first(); i++) {
            if (s.at(i).is(",")) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Cue cueStartingAt(List<Cue> cues, int from, int to) {
        for (Cue cue : cues) {
            if (cue.first() >= from && cue.first() <= to) {
                return cue;
            }
        }
        return null;
    }

    // ---- results ----

    private static void addParted(Sentence s, int index, Found found, List<Attribution> into) {
        Cue cue = found.cue();
        List<Range> source =
                found.source()[0] < 0
                        ? List.of()
                        : List.of(range(s, found.source()[0], found.source()[1]));
        List<Range> cueRange = List.of(range(s, cue.first(), found.cueEnd()));
        String words = words(s, cue.first(), found.cueEnd());
        Attribution.Form form =
                cue.entry().takes('s') ? Attribution.Form.SPEECH : Attribution.Form.STANCE;
        List<List<Range>> parts = new ArrayList<>();
        if (found.quoted() != null) {
            List<Range> content = new ArrayList<>();
            content.add(found.quoted());
            for (int[] piece : found.content()) {
                if (piece[0] < 0) {
                    content.add(new Range(-piece[0] - 1, piece[1]));
                }
            }
            parts.add(content);
        } else if (found.content().size() == 1) {
            for (int[] part : ContentParts.of(s, found.content().getFirst(), found.cueEnd())) {
                parts.add(List.of(range(s, part[0], part[1])));
            }
        } else {
            parts.add(found.content().stream().map(piece -> range(s, piece[0], piece[1])).toList());
        }
        for (List<Range> content : parts) {
            into.add(
                    new Attribution(
                            source,
                            cueRange,
                            content,
                            form,
                            cue.entry().act(),
                            cue.negated(),
                            words,
                            index));
        }
    }

    static Range range(Sentence s, int from, int to) {
        return new Range(s.at(from).start(), s.at(to - 1).end());
    }

    static String words(Sentence s, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(s.at(i).lower());
        }
        return words.toString();
    }

    /// "According to X, ...", "..., according to X".
    private static void accordingTo(Sentence s, int index, List<Attribution> into) {
        for (int i = 0; i + 2 < s.size(); i++) {
            if (!s.at(i).is("according") || !s.at(i + 1).is("to")) {
                continue;
            }
            int sourceEnd = NounPhrases.endOf(s, i + 2, true);
            if (sourceEnd == i + 2) {
                continue;
            }
            int[] content;
            if (i == 0 || s.at(i - 1).tag() == Tag.CCONJ) {
                int from =
                        sourceEnd < s.size() && s.at(sourceEnd).is(",") ? sourceEnd + 1 : sourceEnd;
                content = new int[] {from, end(s)};
            } else {
                int to = s.at(i - 1).is(",") ? i - 1 : i;
                content = new int[] {clauseStart(s, to), to};
            }
            if (content[1] - content[0] < 2) {
                continue;
            }
            Range told = range(s, content[0], content[1]);
            into.removeIf(
                    other -> other.content().getFirst().equals(told) && other.source().isEmpty());
            into.add(
                    new Attribution(
                            List.of(range(s, i + 2, sourceEnd)),
                            List.of(range(s, i, i + 2)),
                            List.of(told),
                            Attribution.Form.SPEECH,
                            Act.CLAIM,
                            false,
                            "according to",
                            index));
        }
    }

    /// A content within a longer quotation does not take that quotation's closing mark with it.
    private static Attribution unquoted(Attribution one, Quotations quotations) {
        List<Range> content = new ArrayList<>();
        for (Range range : one.content()) {
            Quotation quotation = quotations.at(range.start());
            content.add(
                    quotation != null && runsOver(range, quotation)
                            ? new Range(range.start(), quotation.end() - 2)
                            : range);
        }
        return content.equals(one.content())
                ? one
                : new Attribution(
                        one.source(),
                        one.cue(),
                        content,
                        one.form(),
                        one.act(),
                        one.negated(),
                        one.cueWords(),
                        one.sentence());
    }

    private static boolean runsOver(Range range, Quotation quotation) {
        return quotation.closed()
                && quotation.start() < range.start()
                && range.end() >= quotation.end()
                && quotation.end() - range.start() > 4;
    }

    /// One attribution a cue and content; of two with the same content, the first.
    private static List<Attribution> withoutDoubles(List<Attribution> found) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution one : found) {
            boolean doubled = false;
            for (Attribution other : kept) {
                doubled |= other.content().equals(one.content()) && other.cue().equals(one.cue());
            }
            if (!doubled) {
                kept.add(one);
            }
        }
        return kept;
    }

    static boolean expressing(String lower) {
        return EXPRESSING.contains(lower);
    }
}
