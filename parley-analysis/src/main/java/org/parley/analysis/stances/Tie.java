package org.parley.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.position.Holding;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.text.Span;

/// What ties two statements on one issue together, strongest first.
public enum Tie {
    /// Both name the same option.
    OPTION,
    /// They share words of what they are about.
    WORDS,
    /// They name options of one scale, one beyond the other.
    SCALE,
    /// One points back at the other, which stands just before it ("opposed this").
    POINTS_BACK,
    /// No more than the issue: they may be about different things.
    ISSUE;

    /// Within so many characters what is said answers what was said.
    private static final int NEAR = 500;

    /// So many words about a thing are few: one of them in common is enough.
    private static final int FEW = 4;

    /// What ties two statements on the same issue.
    public static Tie of(Statement one, Statement other) {
        if (one.option() != null && one.option().equals(other.option())) {
            return OPTION;
        }
        Set<String> first = Topics.of(one);
        Set<String> second = Topics.of(other);
        long shared = first.stream().filter(second::contains).count();
        int fewer = Math.min(first.size(), second.size());
        if (shared > 1 || shared == 1 && fewer <= FEW) {
            return WORDS;
        }
        return first.isEmpty() && before(other, one) || second.isEmpty() && before(one, other)
                ? POINTS_BACK
                : ISSUE;
    }

    /// The strongest tie between any utterances of two holdings.
    public static Tie of(Holding one, Holding other) {
        Tie strongest = ISSUE;
        for (Utterance first : one.utterances()) {
            for (Utterance second : other.utterances()) {
                Tie tie = of(first.first(), second.first());
                strongest = tie.compareTo(strongest) < 0 ? tie : strongest;
            }
        }
        return strongest;
    }

    /// Whether both are known to be about the same thing.
    public boolean sameThing() {
        return this != ISSUE;
    }

    /// A holding with only those utterances that are tied to another as closely as any is, so that
    /// the words shown are those that meet. The same holding where nothing but the issue ties them.
    public static Holding meeting(Holding one, Holding other) {
        Tie strongest = of(one, other);
        if (strongest == ISSUE) {
            return one;
        }
        List<Utterance> tied = new ArrayList<>();
        for (Utterance first : one.utterances()) {
            if (other.utterances().stream()
                    .anyMatch(second -> of(first.first(), second.first()).sameThing())) {
                tied.add(first);
            }
        }
        return new Holding(
                one.stance(), one.basis(), one.option(), one.since(), one.lastHeld(), tied);
    }

    private static boolean before(Statement one, Statement other) {
        Span first = one.evidence().hull();
        Span second = other.evidence().hull();
        return first.document().equals(second.document())
                && first.start() <= second.start()
                && second.start() - first.start() < NEAR;
    }
}
