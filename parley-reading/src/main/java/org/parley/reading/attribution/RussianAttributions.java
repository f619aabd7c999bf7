package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.RussianCues.Cue;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Finds who said or holds what in Russian sentences, by the same means as the English: a table of
/// cues, quotation marks, clauses; cases and numbers come from the dictionary.
public final class RussianAttributions {
    private static final Set<String> SHARING =
            Set.of("и", ",", "а", "но", "также", "же", "однако", "этом", "затем");
    private static final Set<String> CONTINUING =
            Set.of("что", "чтобы", "если", "пока", "когда", "где", "как");

    /// A verb that tells of speech by its place only.
    private static final Cue QUOTING = new Cue("verb", "сказать", Act.CLAIM, "s", Set.of());

    private final RussianWords words;
    private final RussianCues cues;
    private final RussianSubjects subjects;
    private final RussianContents contents;
    private final RussianIntroductions introductions;
    private final RussianPointers pointers;
    private final RussianObjects objects;
    private final RussianComplements complements;
    private final RussianInversions inversions;
    private final RussianNounCues nouns;

    /// Finds with this dictionary.
    public RussianAttributions(RussianWords words) {
        this.words = words;
        this.cues = new RussianCues(words);
        this.subjects = new RussianSubjects(words);
        this.contents = new RussianContents(words, cues, subjects);
        this.introductions = new RussianIntroductions(cues, subjects, contents);
        this.pointers = new RussianPointers(cues, subjects);
        this.objects = new RussianObjects(words);
        this.complements = new RussianComplements(words, cues, contents);
        this.inversions = new RussianInversions(subjects, contents, complements);
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
            RussianTie found = complete(text, s, i, from, match, source, own, quotations);
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
    private static RussianTie withinClause(Sentence s, RussianTie found) {
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
                return new RussianTie(
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

    private static Attribution attribution(Sentence s, int index, RussianTie found) {
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

    private @Nullable RussianTie complete(
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
            return inversions.printed(s, i, cue, own, quotations);
        }
        boolean gerund = words.any(s.at(i).lower(), "DPT");
        if (own == null && cue.speech() && from > 0 && !s.at(from - 1).is("и") && !gerund) {
            RussianTie told = inversions.inverted(text, s, i, from, cue, null, negated, quotations);
            if (told != null) {
                return told;
            }
        }
        if (source != null || unnamed) {
            RussianTie right =
                    complements.right(
                            s, i, from, match, unnamed ? null : source, negated, quotations);
            if (right != null) {
                return complements.withObjectBefore(s, right);
            }
            RussianTie object =
                    own == null ? null : complements.objectBefore(s, from, match, own, negated);
            if (object != null) {
                return object;
            }
            boolean told = cue.speech() && from > 0 && RussianInversions.marked(s, from);
            if (own != null && !told) {
                RussianObjects.Parts parts =
                        words.forms(s.at(i).lower()).stream()
                                        .anyMatch(
                                                form -> form.is("VB") && form.tag().contains(":PL"))
                                ? objects.placed(s, own, from)
                                : null;
                parts = parts != null ? parts : objects.around(s, own, from, cue);
                if (parts != null) {
                    return new RussianTie(
                            parts.source(), from, match.end(), parts.content(), cue, negated);
                }
            }
        }
        Range opening = source == null || own == null ? objects.opening(s, from, cue) : null;
        int[] behind = opening == null ? null : subjects.after(s, match.end() - 1);
        if (opening != null && behind != null) {
            return new RussianTie(behind, from, match.end(), List.of(opening), cue, negated);
        }
        return cue.speech()
                ? inversions.inverted(text, s, i, from, cue, own, negated, quotations)
                : null;
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
}
