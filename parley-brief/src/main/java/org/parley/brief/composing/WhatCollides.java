package org.parley.brief.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.Collision;
import org.parley.brief.page.Section;

/// Lines against demands.
final class WhatCollides {
    private static final int COLLISIONS = 6;

    private final Draft draft;

    WhatCollides(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Pairs section(List<Collision> collisions) {
        List<Collision> shown =
                collisions.stream()
                        .filter(collision ->
                                draft.since() == null
                                        || draft.later(collision.line())
                                        || draft.later(collision.demand()))
                        .toList();
        if (shown.isEmpty()) {
            return null;
        }
        List<Section.Pair> pairs =
                shown.stream()
                        .limit(COLLISIONS)
                        .map(collision ->
                                new Section.Pair(
                                        draft.issueName(collision.issue()),
                                        collision.demanding(),
                                        draft.holding(collision.demand()),
                                        collision.refusing(),
                                        draft.holding(collision.line())))
                        .toList();
        String aside =
                "no option satisfies both"
                        + (shown.size() > COLLISIONS
                                ? "; " + (shown.size() - COLLISIONS) + " more"
                                : "");
        return new Section.Pairs("collides", "What collides", aside, pairs);
    }
}
