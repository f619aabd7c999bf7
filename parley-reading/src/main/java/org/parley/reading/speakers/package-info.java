/// Who speaks for whom: from the words that name a source to a [Speaker] and the parties they count
/// for, across a document and at its date.
@NullMarked
package org.parley.reading.speakers;

import org.jspecify.annotations.NullMarked;
