/// A document's words to statements: [RecordReader] reads one document, [LanguageReader] is what a
/// language brings, [Draft] what it finds.
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
