/// A text cut up: [Sentences] with their [Token]s, and the [Quotations] that run across them.
@NullMarked
package org.parley.reading.words;

import org.jspecify.annotations.NullMarked;
