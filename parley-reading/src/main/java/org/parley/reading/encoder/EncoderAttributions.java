package org.parley.reading.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private static final double HALF = 0.5;
    private static final double THIRD = 1 / 3.0;
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?iu)(?:(?:the|these|those|both|this|last|latest|first|second) )?(?:\\p{L}+ ){0,2}(?:negotiations?|talks|rounds?|meetings?|sessions?|summit|consultations)");
    private static final Pattern STEP =
            Pattern.compile(
                    "(?is)(.*?\\b(?!(?:have|has|had|ought|going|need|needs|needed|able|unable|used|due|supposed)\\b)(\\p{L}+))\\s+(to(?:\\s+\\p{L}.*)?)");
    private static final Pattern RECEIVED =
            Pattern.compile(
                    "\\b(?:be|been|being|is|are|was|were) (?:offered|promised|asked|told|given|urged|invited|warned|assured|denied|accused|blamed|called on|called upon|pressed)\\b");
    private static final Pattern AUXILIARY =
            Pattern.compile(
                    "(?:(?:has|have|had|is|are|was|were|did|does|do|not|n't|never|been)\\s*)+");
    private static final Pattern OBLIGED =
            Pattern.compile("(?:(?:will|would|may|might) )?(?:have|has) to\\b");

    private final AttributionReader reader;
    private final AttributionFinder rules;
    private final CueLexicon lexicon;

    /// Finds with this reader.
    ///
    /// @param rules asked for the subject of a cue where the reader sees no source
    public EncoderAttributions(
            AttributionReader reader, AttributionFinder rules, CueLexicon lexicon) {
        this.reader = reader;
        this.rules = rules;
        this.lexicon = lexicon;
    }

    @Override
    public List<Attribution> in(String text, List<Sentence> sentences, Quotations quotations) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        int from = sentences.getFirst().start();
        List<Attribution> read = new ArrayList<>();
        for (ReadAttribution one : reader.read(text.substring(from))) {
            Attribution attribution = parted(attribution(one, from, sentences, quotations), text);
            if (!event(attribution, text) && !receives(attribution) && !bare(attribution)) {
                read.add(attribution);
            }
        }
        List<Attribution> ruled = rules.in(text, sentences, quotations);
        List<Attribution> found = new ArrayList<>();
        for (Attribution one : read) {
            found.addAll(one.cue().isEmpty() ? List.of(one) : known(one, ruled, text));
        }
        for (Attribution other : ruled) {
            boolean missed =
                    found.stream()
                            .noneMatch(one ->
                                    overlap(one.cue(), other.cue())
                                            || overlap(one.content(), other.content()));
            if (missed) {
                found.add(other);
            }
        }
        found.sort(Comparator.comparingInt(Attribution::start));
        return found;
    }

    /// With what the cue only does it to, in the content: "refused | to grant Russia any say".
    private Attribution parted(Attribution one, String text) {
        if (one.cue().size() != 1
                || one.cue().getFirst().end() > one.content().getFirst().start()) {
            return one;
        }
        Range cue = one.cue().getFirst();
        Range first = one.content().getFirst();
        Matcher step = STEP.matcher(cue.of(text));
        boolean adjacent = text.substring(cue.end(), first.start()).isBlank();
        if (!adjacent
                || !step.matches()
                || lexicon.of(step.group(2).toLowerCase(Locale.ROOT)).isEmpty()) {
            return one;
        }
        List<Range> content = new ArrayList<>(one.content());
        content.set(0, new Range(cue.start() + step.start(3), first.end()));
        return new Attribution(
                one.source(),
                List.of(new Range(cue.start(), cue.start() + step.end(1))),
                content,
                one.form(),
                one.act(),
                one.negated(),
                step.group(1).toLowerCase(Locale.ROOT),
                one.sentence());
    }

    /// Whether the holder is only the one to whom it is done: "it has been offered something".
    private static boolean receives(Attribution one) {
        return !one.source().isEmpty() && RECEIVED.matcher(one.cueWords()).find();
    }

    /// Whether the cue is nothing but auxiliaries of a plain report: "has not | suspended the
    /// talks".
    private static boolean bare(Attribution one) {
        return !one.cue().isEmpty() && AUXILIARY.matcher(one.cueWords()).matches();
    }

    /// Whether the holder is an event, which holds nothing: "the talks satisfied expectations".
    private static boolean event(Attribution one, String text) {
        return one.form() == Attribution.Form.STANCE
                && !one.source().isEmpty()
                && EVENT.matcher(one.source().getFirst().of(text)).matches();
    }

    /// With what the rules know of the same cue, their source where the reader sees none, and in
    /// parts where they part a content about several things. Where nobody is named ("it became
    /// known that"), whoever the rules see within holds it. What somebody "will have to" do is an
    /// author's forecast.
    private static List<Attribution> known(Attribution one, List<Attribution> ruled, String text) {
        List<Attribution> same =
                ruled.stream().filter(other -> overlap(one.cue(), other.cue())).toList();
        if (obliged(one, text)) {
            return List.of(forecast(one));
        }
        boolean nobody =
                one.source().isEmpty() && same.stream().allMatch(other -> other.source().isEmpty());
        Attribution within = nobody ? within(one, ruled) : null;
        if (within != null || same.isEmpty()) {
            return List.of(within != null ? within : one);
        }
        Attribution first = same.getFirst();
        boolean apart = !overlap(one.content(), first.source());
        List<Range> source = one.source().isEmpty() && apart ? first.source() : one.source();
        List<Attribution> parts = new ArrayList<>();
        for (Attribution other : same) {
            List<Range> both = both(one.content(), other.content());
            if (other.cue().equals(first.cue()) && share(one.content(), other.content()) > HALF) {
                parts.add(like(other, source, one.cue(), both, one.sentence()));
            }
        }
        return parts.size() > 1
                ? parts
                : List.of(like(first, source, one.cue(), one.content(), one.sentence()));
    }

    /// Somebody named within a content who holds most of it; null when nobody does.
    private static @Nullable Attribution within(Attribution one, List<Attribution> ruled) {
        for (Attribution other : ruled) {
            boolean inner =
                    !other.source().isEmpty()
                            && share(one.content(), other.source()) > HALF
                            && share(one.content(), other.content()) > HALF
                            && share(other.content(), one.content()) > THIRD;
            if (inner) {
                return other;
            }
        }
        return null;
    }

    /// Whether the cue only says what somebody will have to do.
    private static boolean obliged(Attribution one, String text) {
        return !one.source().isEmpty()
                && one.form() == Attribution.Form.STANCE
                && OBLIGED.matcher(one.cueWords() + " " + one.content().getFirst().of(text))
                        .lookingAt();
    }

    private static Attribution forecast(Attribution one) {
        Range whole = new Range(one.source().getFirst().start(), one.content().getLast().end());
        return new Attribution(
                List.of(),
                List.of(),
                List.of(whole),
                Attribution.Form.AUTHOR,
                Act.FORECAST,
                false,
                "",
                one.sentence());
    }

    private static boolean overlap(List<Range> one, List<Range> other) {
        return one.stream().anyMatch(range -> other.stream().anyMatch(range::overlaps));
    }

    /// What two lists of ranges share.
    private static List<Range> both(List<Range> one, List<Range> other) {
        List<Range> both = new ArrayList<>();
        for (Range first : one) {
            for (Range second : other) {
                if (first.overlaps(second)) {
                    both.add(
                            new Range(
                                    Math.max(first.start(), second.start()),
                                    Math.min(first.end(), second.end())));
                }
            }
        }
        return both;
    }

    /// How much of the second lies in the first.
    private static double share(List<Range> one, List<Range> other) {
        int shared = both(one, other).stream().mapToInt(range -> range.end() - range.start()).sum();
        int all = other.stream().mapToInt(range -> range.end() - range.start()).sum();
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Attribution like(
            Attribution other,
            List<Range> source,
            List<Range> cue,
            List<Range> content,
            int sentence) {
        return new Attribution(
                source,
                cue,
                content,
                other.form(),
                other.act(),
                other.negated(),
                other.cueWords(),
                sentence);
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
