package org.parley.reading.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Finds what stands to the right of one cue, by the frames its entry allows: a clause with "that",
/// a quotation, an infinitive, an object, or what follows a preposition of its own.
final class ComplementFinder {
    /// Verbs that a clause follows only with "that": "sees the deal" is no report.
    private static final Set<String> EXPLICIT_THAT =
            Set.of(
                    "see", "find", "hold", "know", "feel", "assume", "decide", "imply", "report",
                    "observe", "remark");

    /// How many tokens past a cue, and past the hearer of one, its clause or quotation may open.
    private static final int REACH = 18;

    private static final int HEARER_REACH = 14;

    private final Sentence s;
    private final Cue cue;
    private final List<Cue> cues;
    private final Quotations quotations;
    private final CueLexicon.Entry entry;
    private final int cueEnd;

    /// @param cues all of the sentence
    ComplementFinder(Sentence s, Cue cue, List<Cue> cues, Quotations quotations) {
        this.s = s;
        this.cue = cue;
        this.cues = cues;
        this.quotations = quotations;
        this.entry = cue.entry();
        this.cueEnd = cue.last() + 1;
    }

    /// Content to the right of a cue.
    ///
    /// @param cueEnd one past the cue's last token, with a preposition that belongs to it
    /// @param content token range
    /// @param quoted the whole quotation, when the content is one that runs past the sentence
    record Complement(int cueEnd, int[] content, @Nullable Range quoted) {}

    /// The complement that begins at a token; null when the cue has none it may take.
    @Nullable Complement at(int p) {
        if (p >= s.size()) {
            return null;
        }
        Token token = s.at(p);
        if (entry.prepositions().contains(token.lower()) && p == cueEnd) {
            return afterPreposition(p);
        }
        if (entry.takes('r')) {
            int hearer = NounPhrases.endOf(s, p, false);
            if (hearer > p && hearer < s.size()) {
                Complement told = afterHearer(p, hearer);
                // "told reporters", and the content stands before it
                if (told != null || entry.lemma().equals("tell")) {
                    return told;
                }
            }
        }
        if (token.is("to") && entry.takes('i') && p + 1 < s.size()) {
            return content(p);
        }
        Complement clause = clause(p);
        return clause != null ? clause : object(p);
    }

    private Complement content(int from) {
        return new Complement(cueEnd, ContentBounds.of(s, from, cue, cues), null);
    }

    private @Nullable Complement afterPreposition(int p) {
        int after = p + 1;
        if (entry.frames().isEmpty()
                && entry.lemma().equals("point")
                && after < s.size()
                && s.at(after).is("to")) {
            after++;
        }
        return after < s.size() && !Clauses.closes(s, after)
                ? new Complement(
                        entry.lemma().equals("accuse") ? cueEnd : after,
                        ContentBounds.of(s, after, cue, cues),
                        null)
                : null;
    }

    /// What follows the person told: "told reporters that", "warned Iran against".
    ///
    /// @param p first token of the hearer
    /// @param hearer one past the hearer's last token
    private @Nullable Complement afterHearer(int p, int hearer) {
        int clause = thatOrQuote(hearer, HEARER_REACH);
        if (clause >= 0) {
            return clauseOrQuote(clause);
        }
        Token next = s.at(hearer);
        if (entry.takes('c') && next.is("to")) {
            return content(entry.lemma().equals("tell") ? hearer : p);
        }
        if (Clauses.finiteStart(next) || Clauses.finiteAt(s, hearer)) {
            return content(hearer);
        }
        for (String preposition : List.of("of", "against", "about")) {
            if (next.is(preposition) && entry.prepositions().contains(preposition)) {
                return content(hearer + 1);
            }
        }
        return null;
    }

    private @Nullable Complement clause(int p) {
        if (entry.takes('t') || entry.takes('s')) {
            int clause = thatOrQuote(p, REACH);
            if (clause >= 0) {
                return clauseOrQuote(clause);
            }
        }
        if (!entry.takes('t') || EXPLICIT_THAT.contains(entry.lemma())) {
            return null;
        }
        Token token = s.at(p);
        if (Clauses.finiteAt(s, p)
                || token.is("whether")
                || token.is("what")
                || token.is("how")
                || token.is("why")) {
            return content(p);
        }
        int skipped = Clauses.pastPhrase(s, p);
        return skipped > p && skipped < s.size() && Clauses.finiteAt(s, skipped)
                ? content(skipped)
                : null;
    }

    private @Nullable Complement object(int p) {
        int object = NounPhrases.endOf(s, p, false);
        if (entry.takes('c') && object > p) {
            if (object < s.size() && s.at(object).is("to")
                    || entry.takes('o')
                    || entry.lemma().equals("want")) {
                return content(p);
            }
        }
        Token token = s.at(p);
        boolean gerund =
                token.lower().endsWith("ing")
                        && (token.tag() == Tag.VERB || token.tag() == Tag.NOUN);
        return (entry.takes('o') || entry.takes('g')) && (gerund || objectAt(p))
                ? content(p)
                : null;
    }

    private @Nullable Complement clauseOrQuote(int at) {
        Token token = s.at(at);
        if (NounPhrases.quoteMark(token)) {
            Quotation quotation = quotations.at(token.start());
            if (quotation != null && quotation.start() == token.start()) {
                boolean whole = quotation.end() >= s.end() - 1 || quotation.length() > 60;
                if (whole) {
                    return new Complement(
                            cueEnd,
                            new int[] {at, s.size()},
                            new Range(
                                    quotation.start(),
                                    Math.max(quotation.end(), quotation.start() + 1)));
                }
            }
        }
        if (token.is(":")) {
            return at + 1 < s.size() ? content(at + 1) : null;
        }
        return content(at);
    }

    /// Index of "that", a colon or an opening quotation mark that follows after adverbials only; -1
    /// when none does.
    private int thatOrQuote(int p, int reach) {
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
                    || i == p && token.tag() == Tag.PROPN && !Clauses.day(token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean objectAt(int p) {
        Token token = s.at(p);
        boolean nominal =
                switch (token.tag()) {
                    case NOUN, PROPN, DET, ADJ, NUM, PRON -> true;
                    default -> NounPhrases.quoteMark(token);
                };
        return nominal
                && !Clauses.closes(s, p)
                && !token.is("there")
                && (token.tag() != Tag.PRON
                        || s.size() > p + 1
                                && !token.is("he")
                                && !token.is("she")
                                && !token.is("they"));
    }
}
