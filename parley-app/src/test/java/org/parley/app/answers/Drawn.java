package org.parley.app.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.model.statement.Verdict;

/// Results drawn from a record against those of its sheet.
///
/// @param expected how many the sheet has
/// @param drawn how many Parley drew
/// @param right how many are in both
record Drawn(int expected, int drawn, int right) {
    /// Compares keys, each of which names one result whole.
    static Drawn keys(
            String what, Set<String> gold, Set<String> own, Consumer<String> differences) {
        Set<String> right = new HashSet<>(gold);
        right.retainAll(own);
        gold.stream()
                .filter(key -> !own.contains(key))
                .sorted()
                .forEach(key -> differences.accept("MISSED " + what + " " + key));
        own.stream()
                .filter(key -> !gold.contains(key))
                .sorted()
                .forEach(key -> differences.accept("EXTRA " + what + " " + key));
        return new Drawn(gold.size(), own.size(), right.size());
    }

    /// Compares verdicts. One is found when its words overlap those of the sheet by half of the
    /// shorter, and the result is the same.
    static Drawn verdicts(
            List<AnswerSheet.Judged> gold, List<Verdict> own, Consumer<String> differences) {
        List<Verdict> left = new ArrayList<>(own);
        int right = 0;
        for (AnswerSheet.Judged judged : gold) {
            Verdict same =
                    left.stream().filter(verdict -> same(judged, verdict)).findFirst().orElse(null);
            if (same == null) {
                differences.accept("MISSED verdict " + judged);
            } else {
                left.remove(same);
                right++;
            }
        }
        left.forEach(verdict ->
                differences.accept(
                        "EXTRA verdict %s %s".formatted(verdict.result().key(), verdict.span())));
        return new Drawn(gold.size(), own.size(), right);
    }

    private static boolean same(AnswerSheet.Judged judged, Verdict verdict) {
        int start = verdict.span().document().text().indexOf(judged.quote());
        int end = start + judged.quote().length();
        int shared = Math.min(end, verdict.span().end()) - Math.max(start, verdict.span().start());
        return start >= 0
                && verdict.span().document().id().equals(judged.document())
                && 2 * shared >= Math.min(end - start, verdict.span().length())
                && verdict.result().key().equals(judged.result());
    }

    double f1() {
        return Tally.share(2 * right, Math.max(1, expected + drawn));
    }

    @Override
    public String toString() {
        return "%d expected, %d drawn, %d right, precision %.3f, recall %.3f"
                .formatted(
                        expected,
                        drawn,
                        right,
                        Tally.share(right, drawn),
                        Tally.share(right, expected));
    }
}
