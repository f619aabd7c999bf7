package org.parley.analysis.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Scenario;

/// Something said to come.
///
/// @param scenario the case's question it belongs to; null when the case asks none
/// @param name the question, or the words it was first told in
/// @param asserting who says it will or may come, in order of time
/// @param disputing who says it will not, or mocks it, in order of time
/// @param likelihood the words by which it was called likely or not, verbatim; empty when none were
///   used
public record Outlook(
        @Nullable Scenario scenario,
        String name,
        List<Utterance> asserting,
        List<Utterance> disputing,
        List<String> likelihood) {
    public Outlook {
        asserting = List.copyOf(asserting);
        disputing = List.copyOf(disputing);
        likelihood = List.copyOf(likelihood);
        if (asserting.isEmpty() && disputing.isEmpty() && scenario == null) {
            throw new IllegalArgumentException("An outlook that nobody speaks of: " + name);
        }
    }
}
