/// What changes how the talks stand: a party leaves, talks are suspended or resumed, an agreement
/// is reached: [Turns] finds each [org.parley.model.statement.Turn], and heeds an analyst's
/// corrections.
@NullMarked
package org.parley.analysis.turns;

import org.jspecify.annotations.NullMarked;
