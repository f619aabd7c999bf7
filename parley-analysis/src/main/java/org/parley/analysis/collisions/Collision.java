package org.parley.analysis.collisions;

import org.parley.analysis.stances.Tie;
import org.parley.model.position.Holding;

/// A line of one party against a demand of another on the same issue.
///
/// @param issue id of the issue
/// @param refusing name of the party that draws the line
/// @param line what it holds: a red line or a refusal, with the utterances that meet the demand
/// @param demanding name of the party that wants it
/// @param demand what it holds, with the utterances that meet the line
/// @param tie what shows that both are about the same thing
/// @param weight how firm both are, above 0; larger is harder
public record Collision(
        String issue,
        String refusing,
        Holding line,
        String demanding,
        Holding demand,
        Tie tie,
        double weight) {}
