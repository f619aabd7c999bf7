package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.scenarios.Outlook;
import org.parley.analysis.scenarios.Outlooks;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Scenario;

/// What is said to come, by whom, and who disputes it.
final class WhatComesNext {
    private static final int OUTLOOKS = 6;

    private final Draft draft;

    WhatComesNext(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<Section.Entry> entries = new ArrayList<>();
        List<Outlook> outlooks =
                Outlooks.compute(draft.record()).stream()
                        .filter(outlook ->
                                draft.since() == null
                                        || outlook.asserting().stream().anyMatch(draft::recent))
                        .toList();
        for (Outlook outlook : outlooks.stream().limit(OUTLOOKS).toList()) {
            List<Line> lines = new ArrayList<>();
            for (Utterance said : outlook.asserting().reversed().stream().limit(2).toList()) {
                lines.add(draft.line(Line.Mark.CLAIM, by(said), said, Wording.LINE));
            }
            for (Utterance said : outlook.disputing().reversed().stream().limit(2).toList()) {
                lines.add(
                        draft.line(
                                Line.Mark.REFUSE, by(said) + " disputes it", said, Wording.LINE));
            }
            Scenario scenario = outlook.scenario();
            String given =
                    scenario == null || scenario.estimates().isEmpty()
                            ? ""
                            : " "
                                    + scenario.estimates().getLast().holder()
                                    + ": "
                                    + scenario.estimates().getLast().likelihood().words();
            if (lines.isEmpty()) {
                lines.add(
                        new Line(
                                Line.Mark.QUIET,
                                "",
                                "nobody in the record speaks of it" + given,
                                false,
                                Basis.INFERRED,
                                false,
                                List.of(draft.notes().searched(draft.record().searched()))));
            }
            String likelihood =
                    outlook.likelihood().isEmpty()
                            ? ""
                            : " (called " + String.join(", ", outlook.likelihood()) + ")";
            entries.add(
                    new Section.Entry(
                            scenario == null ? "" : scenario.question() + given + likelihood,
                            lines));
        }
        String aside = outlooks.size() > OUTLOOKS ? outlooks.size() - OUTLOOKS + " more" : "";
        return entries.isEmpty()
                ? null
                : new Section.Lines("next", "What is said to come next", aside, entries);
    }

    private static String by(Utterance utterance) {
        return utterance.first().speaker();
    }
}
