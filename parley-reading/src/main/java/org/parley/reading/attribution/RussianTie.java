package org.parley.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.RussianCues.Cue;

/// An attribution in token indices: a cue from `from` to `to` with its source and content.
record RussianTie(
        int @Nullable [] source, int from, int to, List<Range> content, Cue cue, boolean negated) {}
