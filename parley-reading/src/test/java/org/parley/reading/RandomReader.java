package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Range;
import org.parley.reading.encoder.AttributionReader;
import org.parley.reading.encoder.ReadAttribution;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;

/// Stands for the encoder: ties random runs of words to each other, as a badly trained one might.
final class RandomReader implements AttributionReader {
    private static final List<Act> ACTS = List.of(Act.values());

    private final SplittableRandom random;

    RandomReader(SplittableRandom random) {
        this.random = random;
    }

    @Override
    public List<ReadAttribution> read(String text) {
        List<Token> tokens = Tokens.of(text, 0, text.length());
        List<ReadAttribution> found = new ArrayList<>();
        int count = tokens.isEmpty() ? 0 : random.nextInt(2 + tokens.size() / 20);
        int at = 0;
        for (int one = 0; one < count && at < tokens.size(); one++) {
            at += random.nextInt(1 + tokens.size() / count);
            if (at < tokens.size()) {
                List<Range> cue = random.nextInt(5) == 0 ? List.of() : pieces(tokens, at, 3, 1);
                found.add(
                        new ReadAttribution(
                                cue.isEmpty() || random.nextInt(4) == 0
                                        ? List.of()
                                        : around(tokens, at, 6),
                                cue,
                                around(tokens, at, 30),
                                random.nextDouble(),
                                Map.of(ACTS.get(random.nextInt(ACTS.size())), 0.9)));
            }
        }
        found.sort(java.util.Comparator.comparingInt(ReadAttribution::place));
        return found;
    }

    private List<Range> around(List<Token> tokens, int at, int longest) {
        int start = Math.clamp(at - 40 + random.nextInt(80), 0, tokens.size() - 1);
        return pieces(tokens, start, longest, 1 + random.nextInt(2));
    }

    private List<Range> pieces(List<Token> tokens, int start, int longest, int most) {
        List<Range> pieces = new ArrayList<>();
        int at = start;
        for (int piece = 0; piece < most && at < tokens.size(); piece++) {
            int last = Math.min(tokens.size() - 1, at + random.nextInt(longest));
            pieces.add(new Range(tokens.get(at).start(), tokens.get(last).end()));
            at = last + 2 + random.nextInt(4);
        }
        return pieces;
    }
}
