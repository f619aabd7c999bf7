/// What was said: [Statement] and its [Act], who must still check it ([Review]), the [Utterance]
/// that several documents witness, and all that was taken from one document ([Reading]).
@NullMarked
package org.parley.model.statement;

import org.jspecify.annotations.NullMarked;
