package org.parley.analysis.verdicts;

import java.util.List;
import org.parley.model.statement.Verdict;

/// A verdict with every document that carries it.
///
/// @param verdict the one that stands for all
/// @param witnesses the same holder, yardstick and result, in order; never empty, the verdict first
public record Judgement(Verdict verdict, List<Verdict> witnesses) {
    public Judgement {
        witnesses = List.copyOf(witnesses);
        if (witnesses.isEmpty()) {
            throw new IllegalArgumentException("A judgement without witness: " + verdict.span());
        }
    }
}
