package org.parley.train;

import java.nio.file.Path;
import java.util.List;

/// What a run of training is told.
///
/// @param news PolNeAR's training file
/// @param newsActs tables of acts of news attributions; may be empty
/// @param statements files or folders of texts in our own form; one of four texts is set aside
/// @param taught files or folders of texts in our own form, all learnt from
/// @param run folder for checkpoints and the log
/// @param epochs how often all news is seen
/// @param statementPasses how often all statements are seen an epoch
/// @param minutes after how long to be done at the latest, the learning rate falling accordingly; 0
///   for no limit
/// @param seed of all that is random
/// @param pieces pieces in a batch of one worker
/// @param workers threads that each work on a batch of their own, between two updates
/// @param limit how many news texts to take at most, for trying out
record Settings(
        Path news,
        List<Path> newsActs,
        List<Path> statements,
        List<Path> taught,
        Path run,
        int epochs,
        int statementPasses,
        int minutes,
        long seed,
        int pieces,
        int workers,
        int limit) {
    /// Learning rate of the pretrained encoder at its height.
    static final double PRETRAINED_RATE = 1e-4;

    /// Learning rate of everything else at its height.
    static final double HEAD_RATE = 1e-3;

    /// Share of the steps in which the rates rise.
    static final double WARM_UP = 1.0 / 12;
}
