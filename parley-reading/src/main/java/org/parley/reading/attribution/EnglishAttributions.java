package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Quotations.Quotation;
import org.parley.reading.words.Sentence;

/// Finds who said or holds what in English sentences, by cues, quotation marks and clauses.
///
/// One sentence at a time: [CueFinder] looks up each cue; its subject is the noun phrase before it
/// (or after it, when the content stands first); its content is the complement that its frames
/// allow. Quotations that run on into sentences without a cue are added to the attribution before
/// them.
public final class EnglishAttributions implements AttributionFinder {
    private final CueFinder cueFinder;
    private final NounCues nounCues;

    /// Finds with this table of cues.
    public EnglishAttributions(CueLexicon lexicon) {
        this.cueFinder = new CueFinder(lexicon);
        this.nounCues = new NounCues(lexicon);
    }

    @Override
    public List<Attribution> in(String text, List<Sentence> sentences, Quotations quotations) {
        List<Attribution> all = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            if (sentence.size() < 3 || sentence.size() > 400) {
                continue;
            }
            all.addAll(ofSentence(sentence, index, quotations));
        }
        all.sort(Comparator.comparingInt(Attribution::start));
        return QuoteRuns.continued(text, sentences, quotations, all);
    }

    private List<Attribution> ofSentence(Sentence s, int index, Quotations quotations) {
        List<Attribution> result = new ArrayList<>();
        List<Cue> cues = cueFinder.in(s);
        int[] lastSource = {-1, -1};
        for (Cue cue : cues) {
            CueArguments one = complete(s, cue, cues, lastSource, quotations);
            if (one != null) {
                result.addAll(one.attributions(s, index));
                if (one.sourceFirst()) {
                    lastSource = one.source();
                }
            }
        }
        result.replaceAll(one -> unquoted(one, quotations));
        AccordingTo.addTo(s, index, result);
        result.addAll(nounCues.in(s, index, result));
        return withoutDoubles(result);
    }

    private static @Nullable CueArguments complete(
            Sentence s, Cue cue, List<Cue> cues, int[] lastSource, Quotations quotations) {
        if (cue.byPhrase()) {
            return Passives.byPhrase(s, cue);
        }
        if (cue.passive()) {
            return Passives.impersonal(s, cue, cues);
        }
        int[] source = Subjects.of(s, cue, lastSource);
        ComplementFinder.Complement complement =
                new ComplementFinder(s, cue, cues, quotations)
                        .at(Clauses.pastAdverbs(s, cue.last() + 1));
        if (complement != null && source != null) {
            return new CueArguments(
                    cue,
                    source,
                    complement.cueEnd(),
                    List.of(complement.content()),
                    complement.quoted());
        }
        if (cue.entry().takes('s')) {
            return Inversions.of(s, cue, source, quotations);
        }
        return null;
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
}
