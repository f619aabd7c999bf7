/// One utterance, however many documents carry it: [Utterances] groups the witnesses.
@NullMarked
package org.parley.reading.utterances;

import org.jspecify.annotations.NullMarked;
