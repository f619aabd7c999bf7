package org.parley.reading.encoder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;

/// What rules found in a text, to stand beside what the encoder found: they tell more of a cue that
/// both see, and add what the encoder misses.
final class RuledBeside {
    private static final double HALF = 0.5;
    private static final double THIRD = 1 / 3.0;

    /// How many sentences from the cue on a content may reach to be looked into.
    private static final int REACH = 3;

    private final List<Attribution> ruled;
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();

    RuledBeside(List<Attribution> ruled) {
        this.ruled = ruled;
        ruled.forEach(
                one -> bySentence.computeIfAbsent(one.sentence(), _ -> new ArrayList<>()).add(one));
    }

    /// Both as one; in no order.
    List<Attribution> join(List<Attribution> read) {
        List<Attribution> found = new ArrayList<>();
        BitSet cues = new BitSet();
        BitSet contents = new BitSet();
        for (Attribution one : read) {
            for (Attribution each : one.cue().isEmpty() ? List.of(one) : known(one)) {
                found.add(each);
                each.cue().forEach(range -> cues.set(range.start(), range.end()));
                each.content().forEach(range -> contents.set(range.start(), range.end()));
            }
        }
        for (Attribution other : ruled) {
            if (!any(cues, other.cue()) && !any(contents, other.content())) {
                found.add(other);
            }
        }
        return found;
    }

    private static boolean any(BitSet taken, List<Range> ranges) {
        return ranges.stream()
                .anyMatch(range -> {
                    int next = taken.nextSetBit(range.start());
                    return next >= 0 && next < range.end();
                });
    }

    /// What rules found in the sentences of an attribution.
    private List<Attribution> near(Attribution one) {
        List<Attribution> near = new ArrayList<>();
        for (int sentence = one.sentence() - 1; sentence <= one.sentence() + REACH; sentence++) {
            near.addAll(bySentence.getOrDefault(sentence, List.of()));
        }
        return near;
    }

    /// With what the rules know of the same cue, their source where the reader sees none, and in
    /// parts where they part a content about several things. Where nobody is named ("it became
    /// known that"), whoever the rules see within holds it.
    private List<Attribution> known(Attribution one) {
        List<Attribution> same =
                near(one).stream().filter(other -> overlap(one.cue(), other.cue())).toList();
        boolean nobody =
                one.source().isEmpty() && same.stream().allMatch(other -> other.source().isEmpty());
        Attribution within = nobody ? within(one) : null;
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
    private @Nullable Attribution within(Attribution one) {
        for (Attribution other : near(one)) {
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
}
