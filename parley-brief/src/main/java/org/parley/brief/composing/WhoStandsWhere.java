package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.position.Stance;
import org.parley.model.statement.Basis;
import org.parley.model.talks.Issue;

/// Issues down, parties across: what each holds at the day of the page. A cell shows at most what a
/// party keeps to and what it gives; the rest is folded away.
final class WhoStandsWhere {
    private static final int PARTIES = 5;
    private static final int ISSUES = 7;

    private final Draft draft;

    WhoStandsWhere(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Matrix section(PositionMatrix matrix) {
        if (matrix.issues().isEmpty()) {
            return null;
        }
        List<Issue> issues = new ArrayList<>(matrix.issues());
        if (draft.record().talks().title().isEmpty()) {
            // nobody has put these issues in order: those that more parties speak on come first
            issues.sort(
                    Comparator.comparingInt(
                                    (Issue issue) -> holders(matrix, matrix.parties(), issue))
                            .reversed());
        }
        List<Issue> first = issues.subList(0, Math.min(ISSUES, issues.size()));
        List<String> parties =
                matrix.parties().stream()
                        .filter(party ->
                                first.stream()
                                        .anyMatch(issue ->
                                                holders(matrix, List.of(party), issue) > 0))
                        .limit(PARTIES)
                        .toList();
        Fold<Issue> fold =
                Fold.of(
                        issues.stream()
                                .filter(issue -> holders(matrix, parties, issue) > 0)
                                .toList(),
                        ISSUES,
                        _ -> true);
        int left = matrix.parties().size() - parties.size();
        String aside =
                "position at "
                        + Days.fully(draft.day())
                        + ", by issue"
                        + (left > 0
                                ? "; %d more part%s with ./parley positions"
                                        .formatted(left, left == 1 ? "y" : "ies")
                                : "");
        return new Section.Matrix(
                "positions",
                "Who stands where",
                aside,
                parties,
                fold.shown(issue -> row(matrix, parties, issue)),
                fold.rest(issue -> row(matrix, parties, issue)));
    }

    private static int holders(PositionMatrix matrix, List<String> parties, Issue issue) {
        return (int)
                parties.stream()
                        .filter(party -> matrix.at(party, issue.id()) instanceof Position.Held)
                        .count();
    }

    private Section.Row row(PositionMatrix matrix, List<String> parties, Issue issue) {
        return new Section.Row(
                issue.name(),
                parties.stream().map(party -> cell(matrix.at(party, issue.id()))).toList());
    }

    private Section.Cell cell(Position position) {
        return switch (position) {
            case Position.Silent silent -> {
                String words =
                        silent.since() == null
                                ? "nothing"
                                : "nothing since " + Days.shortly(silent.since());
                yield new Section.Cell(
                        List.of(
                                new Line(
                                        Line.Mark.QUIET,
                                        "",
                                        words,
                                        false,
                                        Basis.INFERRED,
                                        false,
                                        List.of(draft.notes().searched(silent.searched())))),
                        List.of());
            }
            case Position.Held held -> {
                List<Holding> holdings = new ArrayList<>();
                held.holdings().stream().filter(draft::tells).forEach(holdings::add);
                held.holdings().stream().filter(one -> !draft.tells(one)).forEach(holdings::add);
                List<Holding> first = Fold.spread(holdings, one -> gives(one.stance()));
                int shown = first.size() > 1 && both(first) && draft.tells(first.get(1)) ? 2 : 1;
                yield new Section.Cell(
                        first.subList(0, shown).stream().map(draft::holding).toList(),
                        first.subList(shown, first.size()).stream().map(draft::holding).toList());
            }
        };
    }

    private static boolean both(List<Holding> first) {
        return gives(first.get(0).stance()) != gives(first.get(1).stance());
    }

    private static boolean gives(Stance stance) {
        return switch (stance) {
            case OFFERS, ACCEPTS -> true;
            case RED_LINE, REFUSES, WANTS -> false;
        };
    }
}
