/// Where lines cross and where there is room: [Collisions], with the [RedLineList] of a record and
/// its common ground.
@NullMarked
package org.parley.analysis.collisions;

import org.jspecify.annotations.NullMarked;
