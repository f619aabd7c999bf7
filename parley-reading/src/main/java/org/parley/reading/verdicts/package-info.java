/// Judgements of a round by somebody's yardstick: [EnglishVerdicts].
@NullMarked
package org.parley.reading.verdicts;

import org.jspecify.annotations.NullMarked;
