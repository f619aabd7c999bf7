/// Readings kept, so that nothing is read twice: [ReadingStore].
@NullMarked
package org.parley.store.readings;

import org.jspecify.annotations.NullMarked;
