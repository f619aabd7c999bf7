package org.parley.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.reading.attribution.Range;

/// How well statements are found, as our own guide counts: found where content, or all evidence,
/// overlaps by half; then the share of the found whose act is right.
///
/// Counts as `score_statements.py` does, on characters.
final class StatementScore {
    private static final double HALF = 0.5;

    /// A preference among pairs that overlap alike.
    private static final double SAME_ACT = 0.001;

    private int gold;
    private int predicted;
    private int found;
    private int actRight;

    /// A statement in characters.
    ///
    /// @param act key of the act
    record Item(List<Range> source, List<Range> cue, List<Range> content, String act) {}

    /// Adds a text.
    void add(List<Item> annotated, List<Item> others) {
        gold += annotated.size();
        predicted += others.size();
        List<AttributionScore.Pair> pairs = new ArrayList<>();
        for (int one = 0; one < annotated.size(); one++) {
            for (int other = 0; other < others.size(); other++) {
                Item item = annotated.get(one);
                Item candidate = others.get(other);
                double share =
                        Math.max(
                                AttributionScore.share(
                                        characters(item.content()),
                                        characters(candidate.content())),
                                AttributionScore.share(evidence(item), evidence(candidate)));
                if (share >= HALF) {
                    boolean same = item.act().equals(candidate.act());
                    pairs.add(
                            new AttributionScore.Pair(
                                    share + SAME_ACT * (same ? 1 : 0), one, other));
                }
            }
        }
        for (AttributionScore.Pair pair : AttributionScore.Pair.oneToOne(pairs)) {
            found++;
            if (annotated.get(pair.one()).act().equals(others.get(pair.other()).act())) {
                actRight++;
            }
        }
    }

    /// F1 of statements found.
    double foundF1() {
        return AttributionScore.f1(found, predicted, gold);
    }

    /// Share of the found whose act is right.
    double act() {
        return (double) actRight / Math.max(1, found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "gold %d predicted %d found_P %.3f found_R %.3f found_F1 %.3f act %.3f",
                gold,
                predicted,
                (double) found / Math.max(1, predicted),
                (double) found / Math.max(1, gold),
                foundF1(),
                act());
    }

    private static Set<Integer> evidence(Item item) {
        Set<Integer> all = characters(item.content());
        all.addAll(characters(item.cue()));
        all.addAll(characters(item.source()));
        return all;
    }

    private static Set<Integer> characters(List<Range> ranges) {
        Set<Integer> characters = new HashSet<>();
        for (Range range : ranges) {
            for (int at = range.start(); at < range.end(); at++) {
                characters.add(at);
            }
        }
        return characters;
    }
}
