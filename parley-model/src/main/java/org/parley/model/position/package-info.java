/// Where a party stands: [Position] on an issue, made of [Holding]s; the [RedLine]s among them; and
/// what could be signed ([Deal], [Relaxation]).
@NullMarked
package org.parley.model.position;

import org.jspecify.annotations.NullMarked;
