/// Where each party stands: [Positions] computes the [PositionMatrix] of a record, as of its day or
/// per round ([Rounds]).
@NullMarked
package org.parley.analysis.positions;

import org.jspecify.annotations.NullMarked;
