package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Pointer;

/// What the documents point to.
final class FurtherReading {
    private static final int POINTERS = 6;

    private final Draft draft;

    FurtherReading(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<Section.Entry> entries = new ArrayList<>();
        for (Pointer pointer : draft.record().pointers().stream().limit(POINTERS).toList()) {
            List<String> parts = new ArrayList<>();
            addIfTold(parts, pointer.author());
            addIfTold(parts, pointer.title().isEmpty() ? null : "“" + pointer.title() + "”");
            addIfTold(parts, pointer.outlet());
            addIfTold(parts, pointer.url());
            entries.add(
                    new Section.Entry(
                            "",
                            List.of(
                                    new Line(
                                            Line.Mark.PLAIN,
                                            "",
                                            String.join(", ", parts),
                                            false,
                                            Basis.REPORTED,
                                            true,
                                            List.of(draft.notes().of(pointer.span()))))));
        }
        return entries.isEmpty() || draft.since() != null
                ? null
                : new Section.Lines("reading", "Further reading", "", entries, List.of());
    }

    private static void addIfTold(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
