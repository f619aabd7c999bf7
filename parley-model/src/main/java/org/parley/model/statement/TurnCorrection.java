package org.parley.model.statement;

import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/// An analyst's word on a turn: whatever is read of one at these words gives way to it.
///
/// @param span the words
/// @param turn what they tell of; null when they tell of no turn
public record TurnCorrection(Span span, @Nullable Turn turn) {}
