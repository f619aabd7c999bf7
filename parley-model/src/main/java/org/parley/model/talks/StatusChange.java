package org.parley.model.talks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when a case had a status, and why.
///
/// @param status what it became
/// @param since first day; null when it was so from the start of the record
/// @param reason in the analyst's words; empty when none is given
public record StatusChange(Status status, @Nullable LocalDate since, String reason) {}
