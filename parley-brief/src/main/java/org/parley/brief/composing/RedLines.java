package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.RedLineList;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.position.RedLine;

/// What a party says it will never accept, and steps it holds open.
final class RedLines {
    private static final int LINES = 6;

    private final Draft draft;

    RedLines(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<RedLine> lines =
                RedLineList.compute(draft.record()).stream()
                        .filter(line -> line.utterances().stream().anyMatch(draft::recent))
                        .sorted(
                                Comparator.comparingInt((RedLine line) -> line.stands() ? 0 : 1)
                                        .thenComparing(RedLine::kind)
                                        .thenComparing(RedLine::basis))
                        .toList();
        if (lines.isEmpty()) {
            return null;
        }
        List<Section.Entry> entries = new ArrayList<>();
        for (RedLine line : lines.stream().limit(LINES).toList()) {
            boolean never = line.kind() == RedLine.Kind.NEVER_ACCEPTED;
            String label = never ? line.stands() ? "red line" : "red line, withdrawn" : "held open";
            entries.add(
                    new Section.Entry(
                            line.party(),
                            List.of(
                                    draft.line(
                                            never ? Line.Mark.RED_LINE : Line.Mark.THREAT,
                                            label,
                                            line.utterances().getLast(),
                                            Wording.LINE))));
        }
        return new Section.Lines(
                "lines",
                "Red lines, moves held open",
                lines.size() > LINES ? lines.size() - LINES + " more" : "",
                entries);
    }
}
