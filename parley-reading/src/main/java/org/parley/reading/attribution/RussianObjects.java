package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.RussianCues.Cue;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// What is said or held, where it stands before its verb: "Банк своё участие исключает", "Страховой
/// рынок Дели приоткрыть согласен", "о бартере и слышать не хочет", "это условие в Бишкеке
/// отвергли".
final class RussianObjects {
    private static final Set<String> POINTING =
            Set.of("этот", "такой", "свой", "весь", "любой", "сам", "тот");
    private static final Set<String> LEAD =
            Set.of("и", "а", "но", "же", "кроме", "того", "однако", "также", "впрочем", "зато");
    private static final Set<String> PLACES = Set.of("в", "во", "на");
    private static final int LONGEST = 24;

    private final RussianWords words;

    RussianObjects(RussianWords words) {
        this.words = words;
    }

    /// A subject without the object that stands beside it, and the object's pieces.
    record Parts(int[] source, List<Range> content) {}

    /// The pieces before a verb; null when none of them is its object.
    ///
    /// @param own tokens of the subject, perhaps with the object in them
    /// @param from where the verb's group begins
    @Nullable Parts around(Sentence s, int[] own, int from, Cue cue) {
        int end = phraseEnd(s, own[0], Math.min(from, own[1]));
        List<Range> pieces = new ArrayList<>();
        int open = own[0];
        while (open > 0 && own[0] - open < LONGEST && !parts(s.at(open - 1))) {
            open--;
        }
        while (open < own[0] && lead(s.at(open))) {
            open++;
        }
        if (object(s, open, own[0], cue)) {
            pieces.add(Range.over(s, open, own[0]));
        }
        int middle = end;
        while (middle < from && lead(s.at(middle))) {
            middle++;
        }
        int close = from;
        while (close > middle && adverb(s.at(close - 1))) {
            close--;
        }
        if (object(s, middle, close, cue)) {
            pieces.add(Range.over(s, middle, close));
        }
        return pieces.isEmpty() ? null : new Parts(new int[] {own[0], end}, pieces);
    }

    /// "Это условие в Бишкеке отвергли": a singular that cannot be the subject of a plural verb is
    /// its object, and the place between them speaks; null otherwise.
    @Nullable Parts placed(Sentence s, int[] own, int from) {
        for (int k = own[0] + 1; k + 1 < from; k++) {
            if (PLACES.contains(s.at(k).lower())
                    && s.at(k + 1).capital()
                    && !plural(s, own[0], k)) {
                int close = k + 2;
                while (close < from && (s.at(close).capital() || genitive(s.at(close)))) {
                    close++;
                }
                List<Range> content = List.of(Range.over(s, own[0], k));
                return close == from ? new Parts(new int[] {k, close}, content) : null;
            }
        }
        return null;
    }

    /// The prepositional phrase that opens a clause and belongs to its verb: "За мораторий
    /// выступили ..."; null when there is none.
    @Nullable Range opening(Sentence s, int from, Cue cue) {
        int open = from;
        while (open > 0 && from - open < LONGEST && !parts(s.at(open - 1))) {
            open--;
        }
        boolean tied = open + 1 < from && cue.prepositions().contains(s.at(open).lower());
        return tied ? Range.over(s, open + 1, from) : null;
    }

    private boolean plural(Sentence s, int from, int to) {
        boolean joined = false;
        for (int k = from; k < to; k++) {
            joined |= s.at(k).is("и");
        }
        return joined
                || words.forms(s.at(from).lower()).isEmpty()
                || words.forms(s.at(from).lower()).stream()
                        .anyMatch(form -> form.nominative() && form.tag().contains("PL"));
    }

    /// One past a subject's own words: its noun with adjectives before it, genitives and a name
    /// behind it.
    private int phraseEnd(Sentence s, int start, int end) {
        boolean headed = false;
        for (int k = start; k < end; k++) {
            Token token = s.at(k);
            boolean mark = NounPhrases.quoteMark(token) || token.is("-") || token.is("и");
            if (mark || token.is(",")) {
                continue;
            }
            boolean pointing =
                    words.forms(token.lower()).stream()
                            .anyMatch(form -> form.is("ADJ") && POINTING.contains(form.lemma()));
            boolean pronoun = RussianSubjects.pronoun(token);
            if (k > start && headed && (pointing || words.any(token.lower(), "VB:INF"))) {
                return k;
            }
            boolean name = token.capital() || words.forms(token.lower()).isEmpty();
            boolean after = k > start && s.at(k - 1).capital() && person(s.at(k - 1));
            boolean own = !after && genitive(token) && !words.any(token.lower(), "PREP");
            if (headed && !name && !own) {
                return k;
            }
            headed |=
                    pronoun
                            || name
                            || words.forms(token.lower()).stream()
                                    .anyMatch(form -> form.is("NN") || form.is("ABR"));
        }
        return end;
    }

    private boolean person(Token token) {
        List<RussianWords.Form> forms = words.forms(token.lower());
        return forms.isEmpty()
                || forms.stream().anyMatch(form -> form.is("NN:Fam") || form.is("NN:Name"));
    }

    private boolean genitive(Token token) {
        return words.forms(token.lower()).stream()
                .anyMatch(form -> form.tag().endsWith(":R") || form.is("ABR"));
    }

    /// Whether a stretch is what a cue takes.
    private boolean object(Sentence s, int from, int to, Cue cue) {
        if (from >= to) {
            return false;
        }
        boolean infinitive = false;
        boolean noun = false;
        for (int k = from; k < to; k++) {
            String lower = s.at(k).lower();
            if (words.any(lower, "VB:Past")
                    || words.any(lower, "VB:Real") && !words.any(lower, "NN")) {
                return false;
            }
            infinitive |= words.any(lower, "VB:INF");
            noun |=
                    words.forms(lower).stream()
                            .anyMatch(form ->
                                    (form.is("NN") || form.is("PNN") || form.is("ADJ"))
                                            && (form.tag().endsWith(":V")
                                                    || form.tag().endsWith(":R")
                                                    || form.tag().endsWith(":D")
                                                    || form.tag().endsWith(":T")));
        }
        String first = s.at(from).lower();
        boolean preposition = words.any(first, "PREP") && !s.at(from).is("за");
        if (cue.takes('i') && infinitive) {
            return true;
        }
        if (cue.prepositions().contains(first)) {
            return to - from > 1;
        }
        return cue.takes('o') && noun && !preposition && !adverb(s.at(from));
    }

    private boolean lead(Token token) {
        return LEAD.contains(token.lower()) || adverb(token);
    }

    private boolean adverb(Token token) {
        return words.any(token.lower(), "ADV")
                        && !words.any(token.lower(), "NN")
                        && !words.any(token.lower(), "PREP")
                || token.is("же")
                || token.is("и")
                || token.is("бы");
    }

    private static boolean parts(Token token) {
        return token.is(",")
                || token.is(";")
                || token.is(":")
                || token.is(".")
                || NounPhrases.dash(token)
                || token.is("что")
                || token.is("но")
                || token.is("чтобы")
                || token.is("если")
                || token.is("(");
    }
}
