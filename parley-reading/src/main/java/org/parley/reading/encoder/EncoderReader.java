package org.parley.reading.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Range;

/// Reads with the encoder: windows, cues, then source and content of each cue, sentences that say
/// something without a cue, and the act of each.
///
/// As thread-safe as its encoder.
public final class EncoderReader implements AttributionReader {
    private static final String OPENERS = " and but so or yet ";

    private final WordPieces vocabulary;
    private final WordEncoder encoder;
    private final Heads heads;
    private final Convention convention;
    private final Leaning leaning;

    /// Composed of its parts; leans as the convention does.
    public EncoderReader(
            WordPieces vocabulary, WordEncoder encoder, Heads heads, Convention convention) {
        this(vocabulary, encoder, heads, convention, convention.leaning());
    }

    /// Composed of its parts.
    public EncoderReader(
            WordPieces vocabulary,
            WordEncoder encoder,
            Heads heads,
            Convention convention,
            Leaning leaning) {
        this.leaning = leaning;
        this.vocabulary = vocabulary;
        this.encoder = encoder;
        this.heads = heads;
        this.convention = convention;
    }

    @Override
    public List<ReadAttribution> read(String text) {
        return read(PieceText.of(text, vocabulary));
    }

    /// The attributions of a text that is already in words.
    public List<ReadAttribution> read(PieceText text) {
        List<Seen> windows =
                PieceWindow.forReading(text, PieceWindow.READING_PIECES, PieceWindow.CONTEXT_PIECES)
                        .stream()
                        .map(window -> see(text, window))
                        .toList();
        int[] central = central(text.size(), windows);
        List<ReadAttribution> found = new ArrayList<>();
        for (int[] cue : cues(text.size(), windows, central)) {
            ofCue(text, windows.get(central[cue[0]]), cue).ifPresent(found::add);
        }
        if (convention == Convention.STATEMENTS) {
            found.addAll(withoutCue(text, windows, central, found));
        }
        found.sort(Comparator.comparingInt(ReadAttribution::place));
        return found;
    }

    /// A window with what the encoder made of it.
    private record Seen(
            PieceWindow window,
            float[] words,
            float[] cueScores,
            float[] spanWords,
            int[] paragraphs) {}

    private Seen see(PieceText text, PieceWindow window) {
        float[] words = encoder.encode(window.input(text, vocabulary));
        int[] paragraphs = new int[window.size()];
        for (int word = 0; word < paragraphs.length; word++) {
            paragraphs[word] = text.paragraph(window.from() + word);
        }
        return new Seen(
                window,
                words,
                heads.cueScores(words, window.size(), convention),
                heads.spanWords(words, window.size()),
                paragraphs);
    }

    /// For each word the window in which it lies farthest from an end that is not the text's own.
    private static int[] central(int size, List<Seen> windows) {
        int[] central = new int[size];
        int[] farthest = new int[size];
        Arrays.fill(farthest, -1);
        for (int index = 0; index < windows.size(); index++) {
            PieceWindow window = windows.get(index).window();
            for (int word = window.from(); word < window.to(); word++) {
                int left = window.from() > 0 ? word - window.from() : Integer.MAX_VALUE;
                int right = window.to() < size ? window.to() - 1 - word : Integer.MAX_VALUE;
                if (Math.min(left, right) > farthest[word]) {
                    farthest[word] = Math.min(left, right);
                    central[word] = index;
                }
            }
        }
        return central;
    }

    private List<int[]> cues(int size, List<Seen> windows, int[] central) {
        float[] scores = new float[size * Heads.CUE_LABELS];
        for (int word = 0; word < size; word++) {
            Seen seen = windows.get(central[word]);
            System.arraycopy(
                    seen.cueScores(),
                    (word - seen.window().from()) * Heads.CUE_LABELS,
                    scores,
                    word * Heads.CUE_LABELS,
                    Heads.CUE_LABELS);
            scores[word * Heads.CUE_LABELS] -= leaning.cue();
        }
        return runs(heads.cues(scores, size), 1, 0);
    }

    /// Runs of a begin label and its inside label, first and last index each.
    private static List<int[]> runs(int[] labels, int begin, int from) {
        List<int[]> runs = new ArrayList<>();
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] == begin) {
                runs.add(new int[] {from + at, from + at});
            } else if (labels[at] == begin + 1) {
                runs.getLast()[1] = from + at;
            }
        }
        return runs;
    }

    private Optional<ReadAttribution> ofCue(PieceText text, Seen seen, int[] cue) {
        int from = seen.window().from();
        int first = cue[0] - from;
        int last = Math.min(cue[1] - from, seen.window().size() - 1);
        Heads.Labelled labelled =
                heads.spans(
                        seen.words(), seen.spanWords(), seen.paragraphs(), first, last, convention);
        List<int[]> source = runs(labelled.labels(), 1, labelled.from());
        List<int[]> content = runs(labelled.labels(), 3, labelled.from());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        double sure =
                Heads.softmax(seen.cueScores(), first * Heads.CUE_LABELS, Heads.CUE_LABELS)[1];
        return Optional.of(
                new ReadAttribution(
                        ranges(text, source, from),
                        ranges(text, List.of(new int[] {first, last}), from),
                        ranges(text, content, from),
                        sure,
                        Math.exp(labelled.logShare()),
                        acts(
                                heads.acts(
                                        seen.words(),
                                        Optional.of(new int[] {first, last}),
                                        content))));
    }

    private List<ReadAttribution> withoutCue(
            PieceText text, List<Seen> windows, int[] central, List<ReadAttribution> found) {
        boolean[] taken = new boolean[text.size()];
        for (ReadAttribution attribution : found) {
            for (Range content : attribution.content()) {
                int[] words = text.within(content.start(), content.end());
                if (words.length > 0) {
                    Arrays.fill(taken, words[0], words[1] + 1, true);
                }
            }
        }
        List<ReadAttribution> more = new ArrayList<>();
        for (int first = 0; first < text.size(); ) {
            int next = first + 1;
            while (next < text.size() && !text.startsSentence(next)) {
                next++;
            }
            Seen seen = windows.get(central[first]);
            int last = Math.min(next, seen.window().to()) - 1;
            if (2 * count(taken, first, last) < last - first + 1) {
                ofSentence(text, seen, first, last).ifPresent(more::add);
            }
            first = next;
        }
        return more;
    }

    private static int count(boolean[] taken, int first, int last) {
        int count = 0;
        for (int word = first; word <= last; word++) {
            count += taken[word] ? 1 : 0;
        }
        return count;
    }

    private Optional<ReadAttribution> ofSentence(PieceText text, Seen seen, int first, int last) {
        int from = seen.window().from();
        float odds = heads.sentenceScore(seen.words(), first - from, last - from);
        int start = first;
        while (start < last && opens(text, start)) {
            start++;
        }
        int end = last;
        while (end > start && ".!?".contains(text.word(end))) {
            end--;
        }
        if (odds < leaning.sentence()
                || !Character.isLetterOrDigit(text.word(end).codePointAt(0))) {
            return Optional.empty();
        }
        List<int[]> content = List.of(new int[] {start - from, end - from});
        return Optional.of(
                new ReadAttribution(
                        List.of(),
                        List.of(),
                        ranges(text, content, from),
                        1 / (1 + Math.exp(-odds)),
                        acts(heads.acts(seen.words(), Optional.empty(), content))));
    }

    private static boolean opens(PieceText text, int word) {
        String letters = text.word(word);
        return letters.equals(",")
                || Character.isUpperCase(letters.charAt(0))
                        && OPENERS.contains(" " + letters.toLowerCase(Locale.ROOT) + " ");
    }

    private static List<Range> ranges(PieceText text, List<int[]> runs, int from) {
        return runs.stream()
                .map(run -> new Range(text.start(from + run[0]), text.end(from + run[1])))
                .toList();
    }

    private static Map<Act, Double> acts(double[] shares) {
        Map<Act, Double> acts = new EnumMap<>(Act.class);
        for (int index = 0; index < Heads.ACT_ORDER.size(); index++) {
            acts.put(Heads.ACT_ORDER.get(index), shares[index]);
        }
        return acts;
    }
}
