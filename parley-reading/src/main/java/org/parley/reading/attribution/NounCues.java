package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;

/// Attributions by a noun: "Egypt's refusal to sign", "its call for a ceasefire", "a proposal from
/// China to", "expressed concern about", "there are allegations in Western countries about".
final class NounCues {
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "our", "my");

    private static final Set<String> EXPRESSING =
            WordLists.read(NounCues.class, "words-en.tsv").of("expressing");

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Attribution> in(Sentence s, int index, List<Attribution> already) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i < s.size(); i++) {
            if (s.at(i).tag() != Tag.NOUN && s.at(i).tag() != Tag.PROPN) {
                continue;
            }
            for (CueLexicon.Entry entry : lexicon.of(s.at(i).lower())) {
                if (entry.kind() == CueLexicon.Kind.NOUN) {
                    Attribution one = at(s, i, entry, index);
                    if (one != null) {
                        found.add(one);
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable Attribution at(Sentence s, int i, CueLexicon.Entry entry, int index) {
        int first = i;
        while (first > 0
                && (s.at(first - 1).tag() == Tag.ADJ
                        || s.at(first - 1).tag() == Tag.NOUN && lexical(s, first - 1))) {
            first--;
        }
        // "X's refusal to", "its refusal to"
        if (first > 0
                && (s.at(first - 1).is("'s")
                        || s.at(first - 1).is("'")
                        || POSSESSIVE.contains(s.at(first - 1).lower()))) {
            int sourceStart =
                    s.at(first - 1).is("'s") || s.at(first - 1).is("'")
                            ? NounPhrases.startOf(s, first - 1)
                            : first - 1;
            int content = complement(s, i + 1, entry);
            if (content > 0 && sourceStart < first) {
                return attribution(
                        s,
                        index,
                        entry,
                        new int[] {sourceStart, first},
                        i,
                        complementIsPreposition(s, i + 1, entry) ? i + 2 : i + 1,
                        content);
            }
            return null;
        }
        // "a Sudanese proposal to"
        int named = i - 1;
        while (named >= first && !s.at(named).capital()) {
            named--;
        }
        if (named >= first && named > 0) {
            int content = complement(s, i + 1, entry);
            if (content > 0) {
                return attribution(
                        s,
                        index,
                        entry,
                        new int[] {named, named + 1},
                        i,
                        complementIsPreposition(s, i + 1, entry) ? i + 2 : i + 1,
                        content);
            }
        }
        // "expressed concern about", "has no intention of", "voiced its readiness to"
        int verb = first - 1;
        while (verb >= 0
                && (s.at(verb).tag() == Tag.DET
                        || s.at(verb).is("no")
                        || POSSESSIVE.contains(s.at(verb).lower())
                        || s.at(verb).tag() == Tag.ADV)) {
            verb--;
        }
        if (verb > 0
                && EXPRESSING.contains(s.at(verb).lower())
                && (s.at(verb).tag() == Tag.VERB || s.at(verb).tag() == Tag.AUX)) {
            int content = complement(s, i + 1, entry);
            int group = verb;
            while (group > 0
                    && (s.at(group - 1).tag() == Tag.AUX
                            || s.at(group - 1).tag() == Tag.ADV
                            || s.at(group - 1).is("n't")
                            || s.at(group - 1).is("not"))) {
                group--;
            }
            int sourceStart = NounPhrases.startOf(s, group);
            if (content > 0 && sourceStart < group) {
                int cueEnd = complementIsPreposition(s, i + 1, entry) ? i + 2 : i + 1;
                boolean negated = false;
                for (int k = group; k < i; k++) {
                    negated |= s.at(k).is("no") || s.at(k).is("not") || s.at(k).is("n't");
                }
                return new Attribution(
                        List.of(Range.over(s, sourceStart, group)),
                        List.of(Range.over(s, group, cueEnd)),
                        List.of(Range.over(s, content, stop(s, content))),
                        Attribution.Form.STANCE,
                        entry.act(),
                        negated,
                        s.lowerWords(group, cueEnd),
                        index);
            }
        }
        // "a proposal by China to", "allegations in Western countries about"
        if (i + 2 < s.size()
                && (s.at(i + 1).is("by")
                        || s.at(i + 1).is("from")
                        || s.at(i + 1).is("in")
                        || s.at(i + 1).is("among"))) {
            int sourceEnd = NounPhrases.endOf(s, i + 2, false);
            // the phrase must not run over the preposition that opens the content
            for (int k = i + 2; k < sourceEnd; k++) {
                if (entry.prepositions().contains(s.at(k).lower()) || s.at(k).is("to")) {
                    sourceEnd = k;
                }
            }
            if (sourceEnd > i + 2) {
                int content = complement(s, sourceEnd, entry);
                if (content > 0) {
                    return new Attribution(
                            List.of(Range.over(s, i + 2, sourceEnd)),
                            List.of(Range.over(s, first, i + 1)),
                            List.of(Range.over(s, content, stop(s, content))),
                            Attribution.Form.STANCE,
                            entry.act(),
                            false,
                            s.lowerWords(first, i + 1),
                            index);
                }
            }
        }
        return null;
    }

    private static boolean lexical(Sentence s, int index) {
        return index > 0 && s.at(index).tag() == Tag.NOUN && s.at(index - 1).is("'s");
    }

    private static Attribution attribution(
            Sentence s,
            int index,
            CueLexicon.Entry entry,
            int[] source,
            int noun,
            int cueEnd,
            int content) {
        return new Attribution(
                List.of(Range.over(s, source[0], source[1])),
                List.of(Range.over(s, Math.min(noun, cueEnd - 1), cueEnd)),
                List.of(Range.over(s, content, stop(s, content))),
                Attribution.Form.STANCE,
                entry.act(),
                false,
                s.lowerWords(noun, cueEnd),
                index);
    }

    private static boolean complementIsPreposition(Sentence s, int p, CueLexicon.Entry entry) {
        return p < s.size()
                && entry.prepositions().contains(s.at(p).lower())
                && !(s.at(p).is("to") && entry.takes('i'));
    }

    /// Token at which the content begins; 0 when no complement follows.
    private static int complement(Sentence s, int p, CueLexicon.Entry entry) {
        if (p + 1 >= s.size()) {
            return 0;
        }
        Token token = s.at(p);
        if (entry.takes('i')
                && token.is("to")
                && s.at(p + 1).tag() != Tag.DET
                && s.at(p + 1).tag() != Tag.PROPN) {
            return p;
        }
        if (entry.takes('t') && token.is("that")) {
            return p;
        }
        return entry.prepositions().contains(token.lower()) ? p + 1 : 0;
    }

    /// Noun complements are shorter than clauses: they end at a comma, a finite verb or the
    /// sentence.
    private static int stop(Sentence s, int from) {
        boolean clause = s.at(from).is("that");
        int quotes = 0;
        for (int i = from + 1; i < s.size(); i++) {
            Token token = s.at(i);
            if (NounPhrases.quoteMark(token)) {
                quotes++;
            }
            if (quotes % 2 == 1) {
                continue;
            }
            boolean finite =
                    !clause
                            && token.tag() == Tag.AUX
                            && !s.at(from).is("to")
                            && !s.at(i - 1).is("which")
                            && !s.at(i - 1).is("that")
                            && !s.at(i - 1).is("who");
            if (token.is(",") && !clause
                    || token.is(";")
                    || token.is(".") && i == s.size() - 1
                    || finite) {
                return i;
            }
        }
        return s.size();
    }
}
