package org.parley.reading.acts;

import org.parley.model.statement.Act;

/// The act an attribution most likely is.
///
/// @param probability that it is this one and no other, above 0, at most 1; 1 when it was settled
///   before the words were weighed
public record ActGuess(Act act, double probability) {}
