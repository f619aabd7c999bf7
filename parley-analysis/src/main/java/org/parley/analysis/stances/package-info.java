/// What a statement holds, and what it is about: [Stances] doubts an act that the words do not bear
/// out, and [Tie] says whether two statements are about the same thing.
@NullMarked
package org.parley.analysis.stances;

import org.jspecify.annotations.NullMarked;
