/// What is done by saying something.
///
/// Start at [EnglishActs]: it has the features of an attribution named (cue, negation, auxiliaries,
/// whose doings the content speaks of, phrases of `act-phrases-en.tsv`, and a first guess by
/// rules), and takes the act that they weigh most for, by `act-weights-en.tsv`. [ActGuess] says how
/// likely that is. Russian acts are decided by rules, in [RussianActs].
@NullMarked
package org.parley.reading.acts;

import org.jspecify.annotations.NullMarked;
