package org.parley.reading.acts;

import java.util.Locale;
import org.parley.model.statement.Act;

/// How often acts are right: accuracy, macro F1, the Brier score of the chosen act, and the table
/// of what was taken for what.
final class ActReport {
    private final int[][] taken = new int[Act.values().length][Act.values().length];
    private int total;
    private int right;
    private double brier;

    void add(Act expected, Act own, double probability) {
        taken[EnglishActs.ACTS.indexOf(expected)][EnglishActs.ACTS.indexOf(own)]++;
        total++;
        boolean same = expected == own;
        right += same ? 1 : 0;
        brier += (probability - (same ? 1 : 0)) * (probability - (same ? 1 : 0));
    }

    void addAll(ActReport other) {
        for (int i = 0; i < taken.length; i++) {
            for (int j = 0; j < taken.length; j++) {
                taken[i][j] += other.taken[i][j];
            }
        }
        total += other.total;
        right += other.right;
        brier += other.brier;
    }

    double accuracy() {
        return right / (double) Math.max(1, total);
    }

    /// Mean F1 over the acts that occur.
    double macroF1() {
        double sum = 0;
        int acts = 0;
        for (int i = 0; i < taken.length; i++) {
            int gold = 0;
            int own = 0;
            for (int j = 0; j < taken.length; j++) {
                gold += taken[i][j];
                own += taken[j][i];
            }
            if (gold > 0) {
                acts++;
                sum += 2.0 * taken[i][i] / (gold + own);
            }
        }
        return sum / Math.max(1, acts);
    }

    /// A line an act: what it was taken for, in the order of [Act].
    String confusion() {
        StringBuilder table = new StringBuilder();
        for (Act act : Act.values()) {
            table.append(String.format(Locale.ROOT, "%-9s", act.key()));
            for (int count : taken[EnglishActs.ACTS.indexOf(act)]) {
                table.append(String.format(Locale.ROOT, "%4d", count));
            }
            table.append('\n');
        }
        return table.toString();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "accuracy %.3f, macro F1 %.3f, Brier %.3f of %d",
                accuracy(),
                macroF1(),
                brier / Math.max(1, total),
                total);
    }
}
