package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.Collision;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;

/// Lines against demands. All who want something against one party's line stand in one pair, with
/// the words of one of them, and the first pair of each issue comes before the second of any.
final class WhatCollides {
    private static final int SHOWN = 4;
    private static final int NAMED = 3;

    private final Draft draft;

    WhatCollides(Draft draft) {
        this.draft = draft;
    }

    private record Sides(String issue, String refusing) {}

    Section.@Nullable Pairs section(List<Collision> collisions) {
        Map<Sides, List<Collision>> sides = new LinkedHashMap<>();
        for (Collision collision : collisions) {
            if (draft.since() == null
                    || draft.later(collision.line())
                    || draft.later(collision.demand())) {
                sides.computeIfAbsent(
                                new Sides(collision.issue(), collision.refusing()),
                                _ -> new ArrayList<>())
                        .add(collision);
            }
        }
        if (sides.isEmpty()) {
            return null;
        }
        Fold<List<Collision>> fold =
                Fold.of(
                        Fold.spread(
                                List.copyOf(sides.values()),
                                together -> together.getFirst().issue()),
                        SHOWN,
                        together ->
                                draft.tells(together.getFirst().line())
                                        && together.stream()
                                                .anyMatch(one -> draft.tells(one.demand())));
        return fold.shown().isEmpty()
                ? null
                : new Section.Pairs(
                        "collides",
                        "What collides",
                        "no option satisfies both",
                        fold.shown(this::pair),
                        fold.rest(this::pair));
    }

    private Section.Pair pair(List<Collision> together) {
        Collision telling =
                together.stream()
                        .filter(one -> draft.tells(one.demand()))
                        .findFirst()
                        .orElse(together.getFirst());
        List<String> others = new ArrayList<>();
        Line demand = draft.holding(telling.demand());
        Set<Integer> cited = new LinkedHashSet<>(demand.notes());
        for (Collision other : together) {
            if (!other.demanding().equals(telling.demanding())
                    && !others.contains(other.demanding())) {
                others.add(other.demanding());
                cited.add(draft.notes().of(other.demand().latest()));
            }
        }
        return new Section.Pair(
                draft.issueName(telling.issue()),
                telling.demanding() + also(others),
                new Line(
                        demand.mark(),
                        demand.label(),
                        demand.text(),
                        demand.quoted(),
                        demand.basis(),
                        demand.unreviewed(),
                        List.copyOf(cited)),
                telling.refusing(),
                draft.holding(telling.line()));
    }

    /// Those who want something there too, in their own words, which the notes have.
    private static String also(List<String> others) {
        if (others.isEmpty()) {
            return "";
        }
        int named = others.size() > NAMED + 1 ? NAMED : others.size();
        return " (also "
                + String.join(", ", others.subList(0, named))
                + (others.size() > named ? " and " + (others.size() - named) + " more" : "")
                + ")";
    }
}
