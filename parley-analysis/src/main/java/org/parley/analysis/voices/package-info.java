/// Who has a stake and no seat: [Voices].
@NullMarked
package org.parley.analysis.voices;

import org.jspecify.annotations.NullMarked;
