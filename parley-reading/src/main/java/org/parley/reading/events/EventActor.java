package org.parley.reading.events;

import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.Range;

/// Who does something, or to whom it is done.
///
/// @param range where it stands
/// @param code state (ISO 3166-1 alpha-3), `IGO` for an international organisation, `IMG` for an
///   armed group of no state
/// @param sector of the state (`GOV`, `MIL`, `REB`, ...); null where the text names the state alone
public record EventActor(Range range, String code, @Nullable String sector) {}
