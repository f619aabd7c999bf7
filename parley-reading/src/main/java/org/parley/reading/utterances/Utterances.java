package org.parley.reading.utterances;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Statement;
import org.parley.reading.issues.Stems;

/// Finds statements of different documents that are one utterance: the same holder, days apart at
/// most, and nearly the same words.
///
/// Likeness is the share of stems in common (Jaccard). Words in quotation marks are copied, so they
/// must be nearly the same; told in other words, a likeness a little lower is enough. Candidates
/// are found through shared rare stems, so the cost grows with the statements and not with their
/// square.
public final class Utterances {
    private static final double SAME_QUOTE = 0.7;
    private static final double SAME_TOLD = 0.75;
    private static final double CONTAINED = 0.9;
    private static final int FEWEST_STEMS = 3;
    private static final long DAYS = 4;
    private static final int CANDIDATES = 200;

    private Utterances() {}

    /// The statements, those of one utterance with the same utterance id. Order is kept.
    public static List<Statement> group(List<Statement> statements) {
        List<Statement> grouped = new ArrayList<>();
        List<Set<String>> stems = new ArrayList<>();
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (Statement statement : statements) {
            Set<String> own = Stems.of(statement.quote());
            int same =
                    own.size() < FEWEST_STEMS ? -1 : find(statement, own, grouped, stems, byStem);
            Statement placed =
                    same >= 0
                            ? statement.withUtterance(grouped.get(same).utterance())
                            : statement.withUtterance(statement.id());
            int index = grouped.size();
            grouped.add(placed);
            stems.add(own);
            for (String stem : own) {
                byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(index);
            }
        }
        return grouped;
    }

    private static int find(
            Statement statement,
            Set<String> own,
            List<Statement> before,
            List<Set<String>> stems,
            Map<String, List<Integer>> byStem) {
        List<String> rarest =
                own.stream()
                        .sorted(
                                java.util.Comparator.comparingInt((String stem) ->
                                        byStem.getOrDefault(stem, List.of()).size()))
                        .limit(4)
                        .toList();
        Set<Integer> candidates = new HashSet<>();
        for (String stem : rarest) {
            List<Integer> having = byStem.getOrDefault(stem, List.of());
            candidates.addAll(
                    having.subList(Math.max(0, having.size() - CANDIDATES), having.size()));
        }
        int best = -1;
        double top = 0;
        for (int index : candidates) {
            Statement other = before.get(index);
            if (other.document().id().equals(statement.document().id())
                    || !sameHolder(statement, other)
                    || !near(statement.said(), other.said())) {
                continue;
            }
            double likeness = likeness(own, stems.get(index), statement.direct() && other.direct());
            double enough = statement.direct() && other.direct() ? SAME_QUOTE : SAME_TOLD;
            if (likeness >= enough && (likeness > top || likeness == top && index < best)) {
                top = likeness;
                best = index;
            }
        }
        return best;
    }

    private static boolean sameHolder(Statement one, Statement other) {
        return one.speaker().equals(other.speaker())
                || !one.parties().isEmpty() && one.parties().equals(other.parties());
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null
                || other == null
                || Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS;
    }

    private static double likeness(Set<String> one, Set<String> other, boolean quoted) {
        int shared = 0;
        for (String stem : one) {
            shared += other.contains(stem) ? 1 : 0;
        }
        double jaccard = (double) shared / (one.size() + other.size() - shared);
        int smaller = Math.min(one.size(), other.size());
        // a shorter carrier of the same quotation holds a part of it, word for word
        boolean part = quoted && smaller >= 5 && (double) shared / smaller >= CONTAINED;
        return part ? Math.max(jaccard, SAME_QUOTE) : jaccard;
    }
}
