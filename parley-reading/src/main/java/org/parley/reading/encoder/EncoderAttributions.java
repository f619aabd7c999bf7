package org.parley.reading.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.AttributionFinder;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Attributions as the encoder finds them, with what the table of cues knows of their cues. What is
/// said without a cue has the form of an author's words: whether it is a speaker's turn is for
/// those to tell who know the page.
public final class EncoderAttributions implements AttributionFinder {
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "n't", "nor", "t", "neither", "cannot");

    private final AttributionReader reader;
    private final AttributionFinder rules;
    private final CueLexicon lexicon;
    private final CueWording wording;

    /// Finds with this reader.
    ///
    /// @param rules asked beside it
    public EncoderAttributions(
            AttributionReader reader, AttributionFinder rules, CueLexicon lexicon) {
        this.reader = reader;
        this.rules = rules;
        this.lexicon = lexicon;
        this.wording = new CueWording(lexicon);
    }

    @Override
    public List<Attribution> in(String text, List<Sentence> sentences, Quotations quotations) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        int from = sentences.getFirst().start();
        List<Attribution> drawn = new ArrayList<>();
        for (ReadAttribution one : reader.read(text.substring(from))) {
            drawn.add(attribution(one, from, sentences, quotations));
        }
        Set<Integer> cued = new HashSet<>();
        drawn.stream().filter(one -> !one.cue().isEmpty()).forEach(one -> cued.add(one.sentence()));
        List<Attribution> read = new ArrayList<>();
        for (Attribution whole : drawn) {
            Attribution own = against(within(whole, cued, sentences, quotations), text);
            Attribution attribution = wording.parted(own, text);
            if (wording.holds(attribution, text)) {
                read.add(
                        wording.obliged(attribution, text)
                                ? CueWording.forecast(attribution)
                                : attribution);
            }
        }
        List<Attribution> found =
                new ArrayList<>(new RuledBeside(rules.in(text, sentences, quotations)).join(read));
        found.sort(Comparator.comparingInt(Attribution::start));
        return found;
    }

    /// Without pieces of content in a later sentence that has a cue of its own, unless they are
    /// quoted.
    private static Attribution within(
            Attribution one, Set<Integer> cued, List<Sentence> sentences, Quotations quotations) {
        List<Range> kept =
                one.content().stream()
                        .filter(range -> {
                            int sentence = sentenceAt(sentences, range.start());
                            return sentence <= one.sentence()
                                    || !cued.contains(sentence)
                                    || quotations.touches(range.start(), range.end());
                        })
                        .toList();
        return kept.isEmpty() || kept.size() == one.content().size() ? one : one.holding(kept);
    }

    /// "Cautioned against duplicating": with the word that turns the content round.
    private static Attribution against(Attribution one, String text) {
        if (one.cue().isEmpty()) {
            return one;
        }
        Range first = one.content().getFirst();
        int end = one.cue().getLast().end();
        boolean parted =
                end < first.start()
                        && first.start() - end < 12
                        && text.substring(end, first.start()).strip().equals("against");
        if (!parted) {
            return one;
        }
        List<Range> content = new ArrayList<>(one.content());
        content.set(0, new Range(text.indexOf("against", end), first.end()));
        return one.holding(content);
    }

    private Attribution attribution(
            ReadAttribution read, int from, List<Sentence> sentences, Quotations quotations) {
        List<Range> cue = shifted(read.cue(), from);
        List<Range> content = shifted(read.content(), from);
        int index = sentenceAt(sentences, (cue.isEmpty() ? content : cue).getFirst().start());
        Sentence s = sentences.get(index);
        CueLexicon.Entry entry = null;
        boolean negated = false;
        List<String> words = new ArrayList<>();
        for (Token token : s.tokens()) {
            boolean inside =
                    cue.stream()
                            .anyMatch(range ->
                                    range.start() <= token.start() && token.end() <= range.end());
            if (inside) {
                String lower = token.lower();
                words.add(lower);
                negated |= NEGATIONS.contains(lower);
                List<CueLexicon.Entry> entries = lexicon.of(lower);
                entry = entries.isEmpty() ? entry : entries.getFirst();
            }
        }
        boolean quoted =
                content.stream().anyMatch(range -> quotations.touches(range.start(), range.end()));
        Attribution.Form form =
                cue.isEmpty()
                        ? Attribution.Form.AUTHOR
                        : (entry == null ? quoted : entry.takes('s'))
                                ? Attribution.Form.SPEECH
                                : Attribution.Form.STANCE;
        return new Attribution(
                shifted(read.source(), from),
                cue,
                content,
                form,
                entry == null ? Act.CLAIM : entry.act(),
                negated,
                String.join(" ", words),
                index);
    }

    /// Index of the sentence that holds an offset, or of the last that begins before it.
    private static int sentenceAt(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static List<Range> shifted(List<Range> ranges, int by) {
        return ranges.stream()
                .map(range -> new Range(range.start() + by, range.end() + by))
                .toList();
    }
}
