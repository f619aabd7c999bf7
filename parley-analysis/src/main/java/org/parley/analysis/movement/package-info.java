/// What moved between rounds and what was only said again: [Movements] compares what each party
/// held.
@NullMarked
package org.parley.analysis.movement;

import org.jspecify.annotations.NullMarked;
