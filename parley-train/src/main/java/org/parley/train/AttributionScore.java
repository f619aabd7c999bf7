package org.parley.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How well attributions are found, as PolNeAR's convention counts: F1 of pieces that are exactly
/// right, by role; of contents that overlap by half; and of those whose source overlaps too.
///
/// Counts as `score_attributions.py` does, which stands beside the corpora.
final class AttributionScore {
    private static final double HALF = 0.5;

    private final int[] gold = new int[3];
    private final int[] found = new int[3];
    private final int[] right = new int[3];
    private int goldContents;
    private int foundContents;
    private int overlapping;
    private int related;

    /// Adds a text.
    void add(List<Relation> annotated, List<Relation> predicted) {
        for (int role = 0; role < 3; role++) {
            count(role, pieces(annotated, role), pieces(predicted, role));
        }
        List<Relation> contents = withContent(annotated);
        List<Relation> others = withContent(predicted);
        goldContents += contents.size();
        foundContents += others.size();
        pair(contents, others);
    }

    /// F1 of exact sources, cues or contents (role 0, 1, 2).
    double exact(int role) {
        return f1(right[role], found[role], gold[role]);
    }

    /// F1 of contents that overlap by half.
    double content() {
        return f1(overlapping, foundContents, goldContents);
    }

    /// F1 of those whose sources overlap too, or whose gold has none.
    double relation() {
        return f1(related, foundContents, goldContents);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "source %.4f cue %.4f content %.4f content_iou50 %.4f relation %.4f"
                        + " (%d gold, %d predicted)",
                exact(0),
                exact(1),
                exact(2),
                content(),
                relation(),
                goldContents,
                foundContents);
    }

    private void count(
            int role, Map<List<Integer>, Integer> one, Map<List<Integer>, Integer> other) {
        one.forEach((piece, times) -> {
            gold[role] += times;
            right[role] += Math.min(times, other.getOrDefault(piece, 0));
        });
        other.values().forEach(times -> found[role] += times);
    }

    private static Map<List<Integer>, Integer> pieces(List<Relation> relations, int role) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        for (Relation relation : relations) {
            List<int[]> pieces =
                    switch (role) {
                        case 0 -> relation.source();
                        case 1 -> relation.cue();
                        default -> relation.content();
                    };
            for (int[] piece : pieces) {
                counts.merge(List.of(piece[0], piece[1]), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Relation> withContent(List<Relation> relations) {
        return relations.stream().filter(relation -> !relation.content().isEmpty()).toList();
    }

    private void pair(List<Relation> contents, List<Relation> others) {
        for (Pair pair : matched(contents, others)) {
            overlapping++;
            related += sameSource(contents.get(pair.one()), others.get(pair.other())) ? 1 : 0;
        }
    }

    /// Indices of the predicted relations that are right: content overlapping an annotated one by
    /// half, one to one, and source overlapping too, or none annotated.
    static Set<Integer> right(List<Relation> annotated, List<Relation> predicted) {
        List<Relation> contents = withContent(annotated);
        Set<Integer> right = new HashSet<>();
        for (Pair pair : matched(contents, predicted)) {
            if (sameSource(contents.get(pair.one()), predicted.get(pair.other()))) {
                right.add(pair.other());
            }
        }
        return right;
    }

    private static List<Pair> matched(List<Relation> contents, List<Relation> others) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < contents.size(); one++) {
            for (int other = 0; other < others.size(); other++) {
                double share =
                        share(
                                words(contents.get(one).content()),
                                words(others.get(other).content()));
                if (share >= HALF) {
                    pairs.add(new Pair(share, one, other));
                }
            }
        }
        return Pair.oneToOne(pairs);
    }

    private static boolean sameSource(Relation annotated, Relation predicted) {
        Set<Integer> source = words(annotated.source());
        Set<Integer> other = words(predicted.source());
        return source.isEmpty() || source.stream().anyMatch(other::contains);
    }

    /// Two findings and how well they match.
    record Pair(double share, int one, int other) {
        /// The best pairs, each finding in one at most: greedily from the best down; of equal ones
        /// those with the higher indices first.
        static List<Pair> oneToOne(List<Pair> pairs) {
            Set<Integer> usedOnes = new HashSet<>();
            Set<Integer> usedOthers = new HashSet<>();
            List<Pair> chosen = new ArrayList<>();
            pairs.stream()
                    .sorted(
                            Comparator.comparingDouble(Pair::share)
                                    .thenComparingInt(Pair::one)
                                    .thenComparingInt(Pair::other)
                                    .reversed())
                    .forEach(pair -> {
                        if (!usedOnes.contains(pair.one()) && !usedOthers.contains(pair.other())) {
                            usedOnes.add(pair.one());
                            usedOthers.add(pair.other());
                            chosen.add(pair);
                        }
                    });
            return chosen;
        }
    }

    /// Common members by all members; 0 when one is empty.
    static double share(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (Integer member : one) {
            both += other.contains(member) ? 1 : 0;
        }
        return (double) both / (one.size() + other.size() - both);
    }

    static double f1(int right, int found, int gold) {
        return 2.0 * right / Math.max(1, found + gold);
    }

    private static Set<Integer> words(List<int[]> pieces) {
        Set<Integer> words = new HashSet<>();
        for (int[] piece : pieces) {
            for (int word = piece[0]; word <= piece[1]; word++) {
                words.add(word);
            }
        }
        return words;
    }
}
