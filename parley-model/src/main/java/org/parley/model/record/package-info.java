/// Everything the analyses work from: the [PublicRecord], a case with all that was read for it.
@NullMarked
package org.parley.model.record;

import org.jspecify.annotations.NullMarked;
