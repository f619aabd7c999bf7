package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.CommonGround;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.position.Holding;

/// Issues that no line crosses, and who gives there: first those on which more than one side gives,
/// or one gives what another wants.
final class WhatIsOpen {
    private static final int SHOWN = 3;
    private static final int GIVING = 2;

    private final Draft draft;

    WhatIsOpen(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section(List<CommonGround> ground) {
        if (ground.isEmpty() || draft.since() != null) {
            return null;
        }
        Fold<CommonGround> fold = Fold.of(ordered(ground), SHOWN, this::tells);
        return fold.shown().isEmpty()
                ? null
                : new Section.Lines(
                        "open",
                        "What is open",
                        "no line crosses these",
                        fold.shown(this::entry),
                        fold.rest(this::entry));
    }

    static List<CommonGround> ordered(List<CommonGround> ground) {
        List<CommonGround> ordered = new ArrayList<>();
        ground.stream().filter(CommonGround::shared).forEach(ordered::add);
        ground.stream().filter(common -> !common.shared()).forEach(ordered::add);
        return ordered;
    }

    boolean tells(CommonGround common) {
        return common.giving().values().stream().anyMatch(draft::tells);
    }

    private Section.Entry entry(CommonGround common) {
        List<Map.Entry<String, Holding>> giving = new ArrayList<>();
        common.giving().entrySet().stream()
                .filter(one -> draft.tells(one.getValue()))
                .limit(GIVING)
                .forEach(giving::add);
        if (giving.isEmpty()) {
            giving.add(common.giving().entrySet().iterator().next());
        }
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Holding> one : giving) {
            lines.add(
                    draft.holding(
                            one.getValue(),
                            one.getKey() + " " + draft.verb(one.getValue()),
                            Wording.CELL));
        }
        return new Section.Entry(draft.issueName(common.issue()), lines);
    }
}
