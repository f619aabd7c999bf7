package org.parley.reading.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.RussianCues.Cue;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Nouns that tie a holder to what they hold: "отказ Киева признать", "его требование о", "право
/// вето".
final class RussianNounCues {
    private static final Set<String> POSSESSIVES = Set.of("его", "ее", "её", "их");
    private static final int REACH = 7;

    private final RussianWords words;
    private final RussianCues cues;
    private final RussianContents contents;

    RussianNounCues(RussianWords words, RussianCues cues, RussianContents contents) {
        this.words = words;
        this.cues = cues;
        this.contents = contents;
    }

    /// The attribution of the noun at a token; null when it ties nobody to anything.
    ///
    /// @param index number of the sentence
    @Nullable Attribution at(Sentence s, int i, int index) {
        Token token = s.at(i);
        Cue cue = token.word() ? cues.noun(token.lower()) : null;
        if (cue == null) {
            return null;
        }
        int close = i + 1;
        while (close < s.size() && close < i + REACH && genitive(s.at(close))) {
            close++;
        }
        int[] source = close > i + 1 ? new int[] {i + 1, close} : before(s, i);
        int content = source == null ? -1 : content(s, close, cue);
        if (content < 0 || source == null) {
            return null;
        }
        int stop = contents.stop(s, content, i);
        if (stop - content < 1) {
            return null;
        }
        return new Attribution(
                List.of(Range.over(s, source[0], source[1])),
                List.of(Range.over(s, i, i + 1)),
                List.of(Range.over(s, content, Math.max(stop, content + 1))),
                Attribution.Form.STANCE,
                cue.act(),
                false,
                token.lower() + "|" + cue.lemma() + "|noun",
                index);
    }

    /// "Его отказ", "российские предложения".
    private int @Nullable [] before(Sentence s, int i) {
        if (i == 0) {
            return null;
        }
        Token token = s.at(i - 1);
        boolean national = words.any(token.lower(), "ADJ:Posit") && token.lower().contains("ск");
        return POSSESSIVES.contains(token.lower()) || national ? new int[] {i - 1, i} : null;
    }

    private int content(Sentence s, int p, Cue cue) {
        if (p >= s.size()) {
            return -1;
        }
        if (cue.takes('i') && words.any(s.at(p).lower(), "VB:INF")) {
            return p;
        }
        if (cue.prepositions().contains(s.at(p).lower()) && p + 1 < s.size()) {
            return p;
        }
        boolean that =
                cue.takes('t')
                        && s.at(p).is(",")
                        && p + 1 < s.size()
                        && (s.at(p + 1).is("что")
                                || s.at(p + 1).is("чтобы")
                                || s.at(p + 1).is("будто"));
        return that ? p + 1 : -1;
    }

    private boolean genitive(Token token) {
        if (!token.word()
                || words.any(token.lower(), "PREP")
                || words.any(token.lower(), "VB:INF")) {
            return false;
        }
        List<RussianWords.Form> forms = words.forms(token.lower());
        boolean unknown = forms.isEmpty() && token.capital();
        return unknown
                || token.is("и")
                || token.capital() && forms.stream().anyMatch(form -> !form.tag().contains(":Sin:"))
                || forms.stream().anyMatch(form -> form.tag().endsWith(":R") || form.is("ABR"));
    }
}
