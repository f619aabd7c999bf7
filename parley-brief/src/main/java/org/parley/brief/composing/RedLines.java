package org.parley.brief.composing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.RedLineList;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.position.RedLine;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Utterance;

/// What a party says it will never accept, and steps it holds open. Lines that stand come before
/// those withdrawn, stated before reported, and each party's first before anybody's second.
final class RedLines {
    private static final int SHOWN = 5;

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
                                        .thenComparing(RedLine::basis)
                                        .thenComparing(
                                                line -> PublicRecord.day(said(line).first()),
                                                Comparator.nullsFirst(Comparator.reverseOrder())))
                        .toList();
        if (lines.isEmpty()) {
            return null;
        }
        Fold<RedLine> fold =
                Fold.of(
                        Fold.spread(lines, line -> line.party() + line.kind()),
                        SHOWN,
                        line -> draft.tells(said(line)));
        return fold.shown().isEmpty()
                ? null
                : new Section.Lines(
                        "lines",
                        "Red lines, moves held open",
                        "",
                        fold.shown(this::entry),
                        fold.rest(this::entry));
    }

    private Section.Entry entry(RedLine line) {
        boolean never = line.kind() == RedLine.Kind.NEVER_ACCEPTED;
        String label = never ? line.stands() ? "red line" : "red line, withdrawn" : "held open";
        Utterance said = said(line);
        return new Section.Entry(
                draft.dated(line.party(), PublicRecord.day(said.first())),
                List.of(
                        draft.line(
                                never ? Line.Mark.RED_LINE : Line.Mark.THREAT,
                                label,
                                said,
                                Wording.LINE)));
    }

    private Utterance said(RedLine line) {
        return draft.telling(line.utterances()).orElse(line.utterances().getLast());
    }
}
