package org.parley.reading.encoder;

import java.util.List;

/// Finds who said or holds what in an English text.
public interface AttributionReader {
    /// The attributions of a text in the order of their cues, those without a cue at their place.
    List<ReadAttribution> read(String text);
}
