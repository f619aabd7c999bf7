package org.parley.train;

import java.util.List;

/// One annotated attribution, in words of its text.
///
/// @param source pieces, first and last word each
/// @param cue pieces; empty when there is none
/// @param content pieces
/// @param act class of the act head, -1 where the corpus knows no acts
record Relation(List<int[]> source, List<int[]> cue, List<int[]> content, int act) {
    /// First word of the cue.
    int cueFirst() {
        return cue.getFirst()[0];
    }

    /// Last word of the cue.
    int cueLast() {
        return cue.getLast()[1];
    }
}
