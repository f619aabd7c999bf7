/// Why a result is what it is: [Explanation], a tree whose leaves are spans or stated assumptions.
@NullMarked
package org.parley.model.explain;

import org.jspecify.annotations.NullMarked;
