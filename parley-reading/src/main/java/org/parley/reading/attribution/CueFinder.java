package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;

/// Finds the cues of a tagged English sentence: words of the [CueLexicon] that stand in it as the
/// verb or adjective the table means.
final class CueFinder {
    private static final WordLists WORDS = WordLists.read(CueFinder.class, "words-en.tsv");
    private static final Set<String> RAISING = WORDS.of("raising");
    private static final Set<String> LINKING = WORDS.of("linking");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am");

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The cues of a sentence in order of place; none begins within another.
    List<Cue> in(Sentence s) {
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
        for (CueLexicon.Entry entry : lexicon.of(s.at(i).lower())) {
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
        boolean verb = s.at(i).tag() == Tag.VERB || s.at(i).tag() == Tag.AUX;
        if (!verb && !mistagged(s, i, entry) || attributive(s, i, entry)) {
            return null;
        }
        if (entry.lemma().equals("make")) {
            return makeClear(s, i, entry);
        }
        int first = VerbGroups.start(s, i);
        boolean negated = VerbGroups.negated(s, first, i);
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
            first = VerbGroups.start(s, first - 2);
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

    /// Whether a word tagged as a nominal is a finite verb by what stands around it: "Lavrov claims
    /// that".
    private static boolean mistagged(Sentence s, int i, CueLexicon.Entry entry) {
        if (entry.form() == CueLexicon.Form.BASE || i == 0 || i + 1 >= s.size()) {
            return false;
        }
        Tag tag = s.at(i).tag();
        Tag before = s.at(i - 1).tag();
        Token after = s.at(i + 1);
        return (tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN)
                && (before == Tag.PROPN || before == Tag.PRON || before == Tag.NOUN)
                && (after.is("that")
                        || after.is(":")
                        || NounPhrases.quoteMark(after)
                        || after.is("to")
                        || entry.form() == CueLexicon.Form.PAST);
    }

    /// Whether a participle describes the noun after it: "the proposed text".
    private static boolean attributive(Sentence s, int i, CueLexicon.Entry entry) {
        boolean participle =
                entry.form() == CueLexicon.Form.PAST || entry.form() == CueLexicon.Form.ING;
        if (!participle || i == 0 || i + 1 >= s.size()) {
            return false;
        }
        Token before = s.at(i - 1);
        Tag after = s.at(i + 1).tag();
        return (before.tag() == Tag.DET
                        || before.tag() == Tag.ADJ
                        || before.tag() == Tag.ADP
                        || before.is("'s"))
                && (after == Tag.NOUN || after == Tag.ADJ);
    }

    /// "Made it very clear that": a cue of saying.
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
            int first = VerbGroups.start(s, i);
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
                    VerbGroups.negated(s, first, i),
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
                        || VerbGroups.NEGATIONS.contains(s.at(k).lower())
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
                        || entry.takes('t') && (after.is("that") || Clauses.finiteStart(after))
                        || entry.takes('o');
        if (!complement) {
            return null;
        }
        int first = linked ? VerbGroups.start(s, k) : k + 1;
        if (first > 0 && s.at(first - 1).is("to")) {
            boolean raising =
                    first >= 2
                            && (RAISING.contains(s.at(first - 2).lower())
                                    || s.at(first - 2).is("said"));
            if (!raising) {
                return null;
            }
        }
        return new Cue(first, i, i, entry, VerbGroups.negated(s, first, i), false, false);
    }
}
