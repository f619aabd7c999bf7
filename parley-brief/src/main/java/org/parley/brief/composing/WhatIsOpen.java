package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.CommonGround;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.position.Holding;

/// Issues that no line crosses, and who gives there.
final class WhatIsOpen {
    private static final int ISSUES = 6;

    private final Draft draft;

    WhatIsOpen(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section(List<CommonGround> ground) {
        List<Section.Entry> entries = new ArrayList<>();
        for (CommonGround common : ground.stream().limit(ISSUES).toList()) {
            List<Line> lines = new ArrayList<>();
            for (Map.Entry<String, Holding> giving :
                    new TreeMap<>(common.giving()).entrySet().stream().limit(3).toList()) {
                Line line = draft.holding(giving.getValue());
                lines.add(
                        new Line(
                                line.mark(),
                                giving.getKey() + " " + line.label(),
                                line.text(),
                                true,
                                line.basis(),
                                line.unreviewed(),
                                line.notes()));
            }
            entries.add(new Section.Entry(draft.issueName(common.issue()), lines));
        }
        return entries.isEmpty() || draft.since() != null
                ? null
                : new Section.Lines("open", "What is open", "no line crosses these", entries);
    }
}
