package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.Collision;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;

/// Lines against demands that are about the same thing; those that share no more than the issue are
/// folded away and say so. All who want something against one party's line stand in one pair, with
/// the words of one of them, and the first pair of each issue comes before the second of any.
final class WhatCollides {
    private static final int SHOWN = 4;
    private static final int NAMED = 3;

    private final Draft draft;

    WhatCollides(Draft draft) {
        this.draft = draft;
    }

    private record Sides(String issue, String refusing, boolean sameThing) {}

    Section.@Nullable Pairs section(List<Collision> collisions) {
        Map<Sides, List<Collision>> sides = new LinkedHashMap<>();
        for (Collision collision : collisions) {
            if (draft.since() == null
                    || draft.later(collision.line())
                    || draft.later(collision.demand())) {
                sides.computeIfAbsent(
                                new Sides(
                                        collision.issue(),
                                        collision.refusing(),
                                        collision.tie().sameThing()),
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
                                together.getFirst().tie().sameThing()
                                        && draft.tells(together.getFirst().line())
                                        && together.stream()
                                                .anyMatch(one -> draft.tells(one.demand())));
        boolean sure = collisions.stream().allMatch(collision -> collision.tie().sameThing());
        return fold.shown().isEmpty()
                ? null
                : new Section.Pairs(
                        "collides",
                        "What collides",
                        "a line against a demand for the same thing"
                                + (sure ? "" : "; folded: on the same issue only"),
                        fold.shown(this::pair),
                        fold.rest(this::pair));
    }

    private Section.Pair pair(List<Collision> together) {
        Collision telling =
                together.stream()
                        .filter(one -> draft.tells(one.demand()))
                        .min(Comparator.comparing(Collision::tie))
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
        String issue = draft.issueName(telling.issue());
        return new Section.Pair(
                telling.tie().sameThing() ? issue : issue + " (perhaps not the same thing)",
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
