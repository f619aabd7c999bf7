package org.parley.app.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.statement.Statement;
import org.parley.model.text.Span;

/// Statements found against statements expected, over any number of documents.
///
/// Found: evidence overlaps with an IoU of at least 0.5, one to one, the better of content against
/// content and all evidence against all. Parties, act and issue are counted among the found.
final class StatementScore {
    private final Consumer<String> differences;
    private int expected;
    private int drawn;
    private int found;
    private int parties;
    private int acts;
    private int issues;

    /// @param differences is told of every statement that is missed, drawn in excess, or different
    StatementScore(Consumer<String> differences) {
        this.differences = differences;
    }

    /// What the sheet says.
    ///
    /// @param evidence places of source, cue and content; UTF-16 code units
    /// @param content places of the content alone
    record Expected(
            BitSet evidence, BitSet content, Set<String> parties, String act, String issue) {}

    private record Pair(double overlap, int gold, int own) {}

    void add(List<Expected> gold, List<Statement> own) {
        expected += gold.size();
        drawn += own.size();
        List<BitSet> all = own.stream().map(said -> places(said.evidence().all())).toList();
        List<BitSet> contents =
                own.stream().map(said -> places(said.evidence().content())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < own.size(); j++) {
                double overlap =
                        Math.max(
                                overlap(gold.get(i).evidence(), all.get(j)),
                                overlap(gold.get(i).content(), contents.get(j)));
                if (overlap >= 0.5) {
                    boolean same = gold.get(i).act().equals(own.get(j).act().key());
                    pairs.add(new Pair(overlap + (same ? 0.001 : 0), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Set<Integer> golds = new HashSet<>();
        Set<Integer> owns = new HashSet<>();
        for (Pair pair : pairs) {
            if (!golds.contains(pair.gold()) && !owns.contains(pair.own())) {
                golds.add(pair.gold());
                owns.add(pair.own());
                count(gold.get(pair.gold()), own.get(pair.own()));
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!golds.contains(i) && !own.isEmpty()) {
                Expected missed = gold.get(i);
                String text = own.getFirst().document().text();
                int from = missed.evidence().nextSetBit(0);
                differences.accept(
                        "MISSED %s %s: %s"
                                .formatted(
                                        missed.act(),
                                        missed.parties(),
                                        from < 0
                                                ? ""
                                                : text.substring(
                                                        from, missed.evidence().length())));
            }
        }
        for (int j = 0; j < own.size(); j++) {
            if (!owns.contains(j)) {
                Statement extra = own.get(j);
                differences.accept(
                        "EXTRA %s %s: %s"
                                .formatted(
                                        extra.act().key(),
                                        extra.parties(),
                                        extra.evidence().hull().quote()));
            }
        }
    }

    private void count(Expected gold, Statement own) {
        found++;
        parties += gold.parties().equals(Set.copyOf(own.parties())) ? 1 : 0;
        acts += gold.act().equals(own.act().key()) ? 1 : 0;
        String issue = own.issueId() == null ? "" : own.issueId();
        issues += gold.issue().equals(issue) ? 1 : 0;
        boolean sameParties = gold.parties().equals(Set.copyOf(own.parties()));
        boolean sameAct = gold.act().equals(own.act().key());
        if (!sameParties || !sameAct || !gold.issue().equals(issue)) {
            differences.accept(
                    "DIFFERS %s%s%s: [%s] [%s] %s"
                            .formatted(
                                    sameParties
                                            ? ""
                                            : "PARTY %s, drawn %s "
                                                    .formatted(gold.parties(), own.parties()),
                                    sameAct
                                            ? ""
                                            : "ACT %s, drawn %s "
                                                    .formatted(gold.act(), own.act().key()),
                                    gold.issue().equals(issue)
                                            ? ""
                                            : "ISSUE %s, drawn %s ".formatted(gold.issue(), issue),
                                    quotes(own.evidence().source()),
                                    quotes(own.evidence().cue()),
                                    own.quote()));
        }
    }

    double found() {
        return expected + drawn == 0 ? 0 : 2.0 * found / (expected + drawn);
    }

    double parties() {
        return found == 0 ? 0 : (double) parties / found;
    }

    double acts() {
        return found == 0 ? 0 : (double) acts / found;
    }

    @Override
    public String toString() {
        Function<Integer, String> share =
                count -> "%.3f".formatted(found == 0 ? 0 : (double) count / found);
        return "%d expected, %d drawn, found P %.3f R %.3f F1 %.3f; of these parties %s, act %s, issue %s"
                .formatted(
                        expected,
                        drawn,
                        drawn == 0 ? 0 : (double) found / drawn,
                        expected == 0 ? 0 : (double) found / expected,
                        found(),
                        share.apply(parties),
                        share.apply(acts),
                        share.apply(issues));
    }

    private static String quotes(List<Span> spans) {
        return spans.stream().map(Span::quote).collect(Collectors.joining(" … "));
    }

    private static BitSet places(List<Span> spans) {
        BitSet places = new BitSet();
        spans.forEach(span -> places.set(span.start(), span.end()));
        return places;
    }

    private static double overlap(BitSet one, BitSet other) {
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union.isEmpty() ? 0 : (double) shared.cardinality() / union.cardinality();
    }
}
