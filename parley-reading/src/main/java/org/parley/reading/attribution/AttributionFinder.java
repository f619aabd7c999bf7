package org.parley.reading.attribution;

import java.util.List;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;

/// Finds who said or holds what in a text.
public interface AttributionFinder {
    /// All attributions of a text, in order of place; those without a cue are sentences that say
    /// something by themselves.
    ///
    /// @param sentences those to be read, tagged
    List<Attribution> in(String text, List<Sentence> sentences, Quotations quotations);
}
