package org.parley.analysis.verdicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.explain.Explanation;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Verdict;
import org.parley.model.talks.Round;

/// Verdicts side by side: those with a yardstick first, then by who holds them and when.
public final class Verdicts {
    private Verdicts() {}

    /// All judgements of a record; the same words of the same holder count once, with their
    /// witnesses.
    public static List<Judgement> compute(PublicRecord record) {
        Map<String, List<Verdict>> same = new LinkedHashMap<>();
        for (Verdict verdict : record.verdicts()) {
            same.computeIfAbsent(key(verdict), _ -> new ArrayList<>()).add(verdict);
        }
        List<Judgement> judgements = new ArrayList<>();
        same.values()
                .forEach(witnesses ->
                        judgements.add(new Judgement(witnesses.getFirst(), witnesses)));
        judgements.sort(
                Comparator.comparing(
                        (Judgement judgement) -> judgement.verdict().yardstick().isEmpty()));
        return judgements;
    }

    private static String key(Verdict verdict) {
        String measure =
                verdict.yardstick().isEmpty() ? verdict.span().quote() : verdict.yardstick();
        return (verdict.holder() + "\n" + verdict.result() + "\n" + measure)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /// The round that is judged: the one told, else the latest opened on or before the document's
    /// day.
    public static Optional<Round> round(PublicRecord record, Verdict verdict) {
        String told = verdict.roundId();
        if (told != null) {
            return record.talks().rounds().stream()
                    .filter(round -> round.id().equals(told))
                    .findFirst();
        }
        LocalDate day = verdict.span().document().date();
        return day == null ? Optional.empty() : record.talks().roundOn(day, null);
    }

    /// Why a judgement stands there: its words, in every document that has them.
    public static Explanation explain(Judgement judgement) {
        List<Explanation> parts = new ArrayList<>();
        for (Verdict witness : judgement.witnesses()) {
            parts.add(new Explanation.Quoted(witness.holder() + " judges", witness.span()));
        }
        return new Explanation.Derived(
                judgement.verdict().result().words(),
                judgement.verdict().yardstick().isEmpty()
                        ? "judged without a stated yardstick"
                        : "measured by: " + judgement.verdict().yardstick(),
                parts);
    }
}
