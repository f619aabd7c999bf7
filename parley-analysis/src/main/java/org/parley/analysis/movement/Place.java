package org.parley.analysis.movement;

/// Whose course on what.
///
/// @param party its name
/// @param issue id of the issue
record Place(String party, String issue) {}
