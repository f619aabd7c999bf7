/// Who said or holds what: [Attribution]s found by plain rules on cues, quotation marks and
/// clauses.
///
/// Start with [EnglishAttributions]. The cues stand in a table ([CueLexicon]); noun phrases are
/// bounded by [NounPhrases].
@NullMarked
package org.parley.reading.attribution;

import org.jspecify.annotations.NullMarked;
