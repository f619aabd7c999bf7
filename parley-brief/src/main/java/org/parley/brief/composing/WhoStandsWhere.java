package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.position.Position;
import org.parley.model.statement.Basis;
import org.parley.model.talks.Issue;

/// Issues down, parties across: what each holds at the day of the page.
final class WhoStandsWhere {
    private static final int PARTIES = 6;
    private static final int ISSUES = 10;

    private final Draft draft;

    WhoStandsWhere(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Matrix section(PositionMatrix matrix) {
        if (matrix.issues().isEmpty()) {
            return null;
        }
        List<String> parties =
                matrix.parties().subList(0, Math.min(PARTIES, matrix.parties().size()));
        List<Issue> issues =
                matrix.issues().stream()
                        .filter(issue ->
                                parties.stream()
                                        .anyMatch(party ->
                                                matrix.at(party, issue.id())
                                                        instanceof Position.Held))
                        .limit(ISSUES)
                        .toList();
        List<Section.Row> rows = new ArrayList<>();
        for (Issue issue : issues) {
            List<List<Line>> cells = new ArrayList<>();
            for (String party : parties) {
                cells.add(cell(matrix.at(party, issue.id())));
            }
            rows.add(new Section.Row(issue.name(), cells));
        }
        int left =
                matrix.parties().size() - parties.size() + matrix.issues().size() - issues.size();
        String aside =
                "position at "
                        + Days.fully(draft.day())
                        + ", by issue"
                        + (left > 0
                                ? "; " + left + " more rows and columns with ./parley positions"
                                : "");
        return new Section.Matrix("positions", "Who stands where", aside, parties, rows);
    }

    private List<Line> cell(Position position) {
        return switch (position) {
            case Position.Silent silent -> {
                String words =
                        silent.since() == null
                                ? "nothing"
                                : "nothing since " + Days.shortly(silent.since());
                yield List.of(
                        new Line(
                                Line.Mark.QUIET,
                                "",
                                words,
                                false,
                                Basis.INFERRED,
                                false,
                                List.of(draft.notes().searched(silent.searched()))));
            }
            case Position.Held held ->
                    held.holdings().stream().limit(3).map(draft::holding).toList();
        };
    }
}
