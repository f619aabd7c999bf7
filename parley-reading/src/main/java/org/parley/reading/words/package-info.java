/// A text cut up: [Sentences] with their [Token]s, and the [Quotations] that run across them; and
/// the [WordLists] that rules look words up in.
@NullMarked
package org.parley.reading.words;

import org.jspecify.annotations.NullMarked;
