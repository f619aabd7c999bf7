package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.scenarios.Outlook;
import org.parley.analysis.scenarios.Outlooks;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Scenario;

/// What is said to come, by whom, and who disputes it: the case's questions that somebody speaks
/// of, then what else is foretold, latest first, then the questions on which the record is silent.
final class WhatComesNext {
    private static final int SHOWN = 4;
    private static final int VOICES = 2;

    private final Draft draft;

    WhatComesNext(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<Outlook> outlooks =
                Outlooks.compute(draft.record()).stream()
                        .filter(outlook ->
                                draft.since() == null
                                        || outlook.asserting().stream().anyMatch(draft::recent))
                        .sorted(
                                Comparator.comparingInt(WhatComesNext::rank)
                                        .thenComparing(
                                                WhatComesNext::day,
                                                Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList();
        if (outlooks.isEmpty()) {
            return null;
        }
        Fold<Outlook> fold = Fold.of(outlooks, SHOWN, this::tells);
        return fold.shown().isEmpty()
                ? null
                : new Section.Lines(
                        "next",
                        "What is said to come next",
                        "",
                        fold.shown(this::entry),
                        fold.rest(this::entry));
    }

    private static int rank(Outlook outlook) {
        if (outlook.scenario() == null) {
            return 1;
        }
        return outlook.asserting().isEmpty() && outlook.disputing().isEmpty() ? 2 : 0;
    }

    /// The day of what stands alone; questions of the case keep their order.
    private static @Nullable LocalDate day(Outlook outlook) {
        return outlook.scenario() != null || outlook.asserting().isEmpty()
                ? null
                : PublicRecord.day(outlook.asserting().getLast().first());
    }

    private boolean tells(Outlook outlook) {
        return outlook.scenario() != null || outlook.asserting().stream().anyMatch(draft::tells);
    }

    private Section.Entry entry(Outlook outlook) {
        List<Line> lines = new ArrayList<>();
        for (Utterance said : latest(outlook.asserting())) {
            lines.add(draft.line(Line.Mark.CLAIM, by(said), said, Wording.LINE));
        }
        for (Utterance said : latest(outlook.disputing())) {
            lines.add(draft.line(Line.Mark.REFUSE, by(said) + " disputes it", said, Wording.LINE));
        }
        Scenario scenario = outlook.scenario();
        if (lines.isEmpty()) {
            lines.add(
                    new Line(
                            Line.Mark.QUIET,
                            "",
                            "nobody in the record speaks of it",
                            false,
                            Basis.INFERRED,
                            false,
                            List.of(draft.notes().searched(draft.record().searched()))));
        }
        if (scenario == null) {
            return new Section.Entry("", lines);
        }
        String given =
                scenario.estimates().isEmpty()
                        ? ""
                        : " "
                                + scenario.estimates().getLast().holder()
                                + ": "
                                + scenario.estimates().getLast().likelihood().words();
        String called =
                outlook.likelihood().isEmpty()
                        ? ""
                        : " (called " + String.join(", ", outlook.likelihood()) + ")";
        return new Section.Entry(scenario.question() + given + called, lines);
    }

    /// The latest that can be read; the latest at all when none can.
    private List<Utterance> latest(List<Utterance> utterances) {
        List<Utterance> told =
                utterances.reversed().stream().filter(draft::tells).limit(VOICES).toList();
        return told.isEmpty() ? utterances.reversed().stream().limit(1).toList() : told;
    }

    private String by(Utterance utterance) {
        return draft.dated(utterance.first().speaker(), PublicRecord.day(utterance.first()));
    }
}
