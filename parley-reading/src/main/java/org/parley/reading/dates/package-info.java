/// When something was said: [SaidDates] resolves the days a sentence names against the document's
/// date.
@NullMarked
package org.parley.reading.dates;

import org.jspecify.annotations.NullMarked;
