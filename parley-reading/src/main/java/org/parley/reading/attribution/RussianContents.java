package org.parley.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Finds where what is said or held begins and ends behind a Russian cue.
final class RussianContents {
    private static final Set<String> CLAUSES =
            Set.of("что", "чтобы", "будто", "как", "о", "об", "почему", "когда");
    private static final Set<String> JOINING = Set.of("и", "но", "а", "однако", "также");
    private static final Set<String> MODAL = Set.of("мочь", "стать", "быть", "решить");
    private static final int SHORT_QUOTATION = 60;
    private static final int INFINITIVE_REACH = 8;

    private final RussianWords words;
    private final RussianCues cues;
    private final RussianSubjects subjects;

    RussianContents(RussianWords words, RussianCues cues, RussianSubjects subjects) {
        this.words = words;
        this.cues = cues;
        this.subjects = subjects;
    }

    /// Index of "что" after a comma, of a colon's quotation, or of an opening quotation mark; -1
    /// when no clause follows.
    int clause(Sentence s, int p, int reach) {
        for (int k = p; k < s.size() && k < p + reach; k++) {
            Token token = s.at(k);
            if (token.is(",") && k + 1 < s.size() && CLAUSES.contains(s.at(k + 1).lower())) {
                return k + 1;
            }
            if (k == p && (token.is("что") || token.is("чтобы"))) {
                return k;
            }
            if (token.is("о") && k + 2 < s.size() && s.at(k + 1).is("том") && s.at(k + 2).is(",")) {
                return Math.min(k + 3, s.size() - 1);
            }
            if (token.is(":") && k + 1 < s.size()) {
                return k + 1;
            }
            if (NounPhrases.quoteMark(token) && k + 1 < s.size()) {
                if (!hearer(s, k)) {
                    return k;
                }
                k = closing(s, k);
            }
            if (token.is(",") || token.is(".") || NounPhrases.dash(token)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a quotation mark opens the name of an outlet: "телеканалу «Звезда», что".
    private boolean hearer(Sentence s, int mark) {
        int close = closing(s, mark);
        return close + 2 < s.size()
                && close - mark < 5
                && s.at(close + 1).is(",")
                && CLAUSES.contains(s.at(close + 2).lower());
    }

    /// The next quotation mark behind one; the sentence's size when there is none.
    private static int closing(Sentence s, int mark) {
        int close = mark + 1;
        while (close < s.size() && !NounPhrases.quoteMark(s.at(close))) {
            close++;
        }
        return close;
    }

    boolean infinitiveNear(Sentence s, int p) {
        for (int k = p; k < s.size() && k < p + INFINITIVE_REACH; k++) {
            if (s.at(k).is(",") && k == p) {
                if (k + 1 < s.size() && JOINING.contains(s.at(k + 1).lower())) {
                    return false;
                }
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

    /// Whether a noun phrase that the cue governs stands at `p`, an adverb before it allowed.
    boolean object(Sentence s, int p) {
        int k = p;
        while (k + 1 < s.size() && adverb(s.at(k))) {
            k++;
        }
        Token token = s.at(k);
        String lower = token.lower();
        return NounPhrases.quoteMark(token)
                || token.word()
                        && !(words.any(lower, "PREP") && !token.capital())
                        && !words.any(lower, "CONJ")
                        && !(RussianSubjects.pronoun(token)
                                && words.any(lower, "PNN")
                                && nominativePronoun(lower))
                        && !words.any(lower, "ADV")
                        && !(words.any(lower, "VB") && !words.any(lower, "NN"));
    }

    private boolean nominativePronoun(String lower) {
        return words.forms(lower).stream().anyMatch(RussianWords.Form::nominative);
    }

    private boolean adverb(Token token) {
        return words.any(token.lower(), "ADV")
                && !words.any(token.lower(), "NN")
                && !words.any(token.lower(), "CONJ");
    }

    /// The content from `from` on, whole quotation included where it lies in one.
    Range range(Sentence s, int from, int to, Quotations quotations) {
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

    /// The quotation that opens at a token and is all that is said; null for a quoted word.
    @Nullable Range quotation(Sentence s, int k, Quotations quotations) {
        Token at = s.at(k);
        Quotation quotation = NounPhrases.quoteMark(at) ? quotations.at(at.start()) : null;
        boolean all =
                quotation != null
                        && quotation.start() == at.start()
                        && (quotation.length() > SHORT_QUOTATION || quotation.end() >= s.end() - 1);
        return all && quotation != null ? new Range(quotation.start(), quotation.end()) : null;
    }

    /// One past the content's last token: the sentence's end, or a clause with a cue of its own.
    ///
    /// @param cue index of the verb
    int stop(Sentence s, int from, int cue) {
        int end = s.size();
        while (end > from + 1
                && (s.at(end - 1).is(".")
                        || s.at(end - 1).is(";")
                        || s.at(end - 1).is("!")
                        || s.at(end - 1).is(","))) {
            end--;
        }
        boolean clause = s.at(from).is("что") || s.at(from).is("чтобы");
        int quotes = 0;
        for (int k = from; k < end; k++) {
            if (NounPhrases.quoteMark(s.at(k))) {
                quotes++;
            }
            if (quotes % 2 == 1 || k <= from + (clause ? 1 : 0)) {
                continue;
            }
            boolean whereas =
                    s.at(k).is(",")
                            && k + 2 < end
                            && s.at(k + 1).is("тогда")
                            && s.at(k + 2).is("как");
            boolean spelled = s.at(k).is(":") && !clause && quotes == 0;
            if (s.at(k).is(";") || whereas || spelled || ends(s, k, end, cue, clause)) {
                return k;
            }
        }
        return end;
    }

    private boolean ends(Sentence s, int k, int end, int cue, boolean clause) {
        int next = k + 1;
        boolean comma = s.at(k).is(",");
        boolean joining = JOINING.contains(s.at(k).lower());
        if (!comma && !joining || next >= end) {
            return false;
        }
        if (comma && JOINING.contains(s.at(next).lower())) {
            next++;
        }
        while (next < end
                && (s.at(next).is("не")
                        || s.at(next).is("также")
                        || s.at(next).is("при")
                        || s.at(next).is("этом"))) {
            next++;
        }
        if (next >= end || next <= cue) {
            return false;
        }
        RussianCues.Match other = cues.at(s, next);
        if (other != null && MODAL.contains(other.cue().lemma())) {
            other = null;
        }
        if (comma && other != null && other.cue().speech()) {
            return true;
        }
        boolean gerund = comma && words.any(s.at(next).lower(), "DPT") && !clause;
        if (gerund) {
            return true;
        }
        if (other != null && (joining || next > k + 1) && alike(s, cue, next)) {
            return true;
        }
        return comma
                && next > k + 1
                && !clause
                && (ownClause(s, next, end) || turned(s, next, end, cue));
    }

    /// Whether two verbs can share a subject: the same tense, gender and number.
    private boolean alike(Sentence s, int verb, int other) {
        for (RussianWords.Form first : words.forms(s.at(verb).lower())) {
            for (RussianWords.Form second : words.forms(s.at(other).lower())) {
                String own = agreement(first);
                String its = agreement(second);
                boolean predicate = shortForm(first) || shortForm(second);
                boolean one = predicate ? own.equals(":PL") == its.equals(":PL") : own.equals(its);
                if (one && !own.isEmpty() && !its.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shortForm(RussianWords.Form form) {
        return form.is("ADJ:Short") || form.is("PT_Short");
    }

    private static String agreement(RussianWords.Form form) {
        if (shortForm(form)) {
            // "предложила и готова": a predicate joins a verb of either tense
            return form.tag().substring(form.tag().lastIndexOf(':'));
        }
        if (form.is("VB:Past")) {
            return form.tag().substring(form.tag().lastIndexOf(':'));
        }
        boolean present = form.is("VB:Real") || form.is("VB:Fut");
        return present && form.tag().endsWith(":P3")
                ? form.tag().contains(":PL") ? ":PL" : ":Sin"
                : "";
    }

    /// Whether an object comes before a second verb of the same subject: "согласен на валюту, а о
    /// бартере и слышать не хочет".
    private boolean turned(Sentence s, int from, int end, int cue) {
        for (int k = from + 1; k < end && k < from + 6 && !s.at(k).is(","); k++) {
            if (cues.at(s, k) != null && alike(s, cue, k)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause with a subject and a cue of its own begins: "..., а Душанбе отказывается".
    private boolean ownClause(Sentence s, int from, int end) {
        for (int k = from + 1; k < end && k < from + 8; k++) {
            if (s.at(k).is(",")) {
                return false;
            }
            if (cues.at(s, k) != null) {
                return subjects.before(s, s.at(k - 1).is("не") ? k - 1 : k) != null;
            }
        }
        return false;
    }
}
