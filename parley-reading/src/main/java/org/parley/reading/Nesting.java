package org.parley.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.speakers.Speaker;

/// Attributions of one document that lie within the contents of others.
final class Nesting {
    /// How far apart in the list an attribution may stand from one within its content.
    private static final int NEIGHBOURS = 30;

    private final List<Attribution> all;

    /// @param all in order of place
    Nesting(List<Attribution> all) {
        this.all = all;
    }

    /// Index of the smallest attribution whose content encloses this one; -1 when none does.
    int outer(int index) {
        Attribution one = all.get(index);
        int best = -1;
        int size = Integer.MAX_VALUE;
        int last = Math.min(all.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            if (i == index) {
                continue;
            }
            for (Range content : all.get(i).content()) {
                boolean holds =
                        content.encloses(one.content().getFirst())
                                && (one.cue().isEmpty() || content.encloses(one.cue().getFirst()));
                int length = content.end() - content.start();
                if (holds && length < size) {
                    best = i;
                    size = length;
                }
            }
        }
        return best;
    }

    /// Whether three attributions or more lie around this one, each within the next.
    boolean buried(int index) {
        int around = index;
        for (int level = 0; level < 3; level++) {
            around = outer(around);
            if (around < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether both name one holder, or the inner names nobody of its own.
    static boolean sameHolder(Speaker outer, Speaker inner) {
        return outer.name().equals(inner.name())
                || !outer.parties().isEmpty() && outer.parties().equals(inner.parties())
                || inner.name().equals(Statement.UNNAMED)
                || Set.of("i", "we", "one", "you", "people")
                        .contains(inner.name().toLowerCase(Locale.ROOT));
    }

    /// The act of an attribution within this one whose holder is the same: "said it would veto".
    @Nullable Act innerAct(int index, List<Speaker> speakers) {
        if (all.get(index).act() != Act.CLAIM) {
            return null;
        }
        int last = Math.min(all.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            if (i != index
                    && all.get(i).act() != Act.CLAIM
                    && outer(i) == index
                    && sameHolder(speakers.get(index), speakers.get(i))
                    && !speakers.get(i).name().equals(Statement.UNNAMED)) {
                Range content = all.get(index).content().getFirst();
                boolean opening = all.get(i).start() - content.start() < 40;
                if (opening) {
                    return all.get(i).negated()
                                    && (all.get(i).act() == Act.ACCEPT
                                            || all.get(i).act() == Act.OFFER
                                            || all.get(i).act() == Act.PROMISE)
                            ? Act.REFUSE
                            : all.get(i).act();
                }
            }
        }
        return null;
    }
}
