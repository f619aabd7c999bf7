package org.parley.app.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parley.model.statement.Statement;
import org.parley.model.text.Span;

/// Statements found against statements expected, a document at a time.
///
/// Found: evidence overlaps with an IoU of at least 0.5, one to one, the better of content against
/// content and all evidence against all. Parties, act and issue are counted among the found.
final class StatementScore {
    private final UnaryOperator<String> partyName;
    private final Consumer<String> differences;

    /// @param partyName makes one name of all that a party is called, where the sheet's names are
    ///   not the reader's
    /// @param differences is told of every statement that is missed, drawn in excess, or different
    StatementScore(UnaryOperator<String> partyName, Consumer<String> differences) {
        this.partyName = partyName;
        this.differences = differences;
    }

    /// What the sheet says.
    ///
    /// @param evidence places of source, cue and content; UTF-16 code units
    /// @param content places of the content alone
    record Expected(
            BitSet evidence, BitSet content, Set<String> parties, String act, String issue) {}

    private record Pair(double overlap, int gold, int own) {}

    /// The counts of one document.
    Tally of(List<Expected> gold, List<Statement> own) {
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
        Tally tally = new Tally(gold.size(), own.size(), 0, 0, 0, 0);
        for (Pair pair : pairs) {
            if (!golds.contains(pair.gold()) && !owns.contains(pair.own())) {
                golds.add(pair.gold());
                owns.add(pair.own());
                tally = tally.plus(compare(gold.get(pair.gold()), own.get(pair.own())));
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
        return tally;
    }

    /// What is right of a statement that was found.
    private Tally compare(Expected gold, Statement own) {
        String issue = own.issueId() == null ? "" : own.issueId();
        boolean sameParties = named(gold.parties()).equals(named(own.parties()));
        boolean sameAct = gold.act().equals(own.act().key());
        boolean sameIssue = gold.issue().equals(issue);
        if (!sameParties || !sameAct || !sameIssue) {
            differences.accept(
                    "DIFFERS %s%s%s: [%s] [%s] %s"
                            .formatted(
                                    differs(sameParties, "PARTY", gold.parties(), own.parties()),
                                    differs(sameAct, "ACT", gold.act(), own.act().key()),
                                    differs(sameIssue, "ISSUE", gold.issue(), issue),
                                    quotes(own.evidence().source()),
                                    quotes(own.evidence().cue()),
                                    own.quote()));
        }
        return new Tally(0, 0, 1, sameParties ? 1 : 0, sameAct ? 1 : 0, sameIssue ? 1 : 0);
    }

    private Set<String> named(Collection<String> parties) {
        return parties.stream().map(partyName).collect(Collectors.toSet());
    }

    private static String differs(boolean same, String what, Object gold, Object own) {
        return same ? "" : "%s %s, drawn %s ".formatted(what, gold, own);
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
