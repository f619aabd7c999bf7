/// The negotiation itself: [Case] with its [Track]s, [Round]s and [Issue]s, the [Yardstick]s it is
/// judged by and the [Scenario]s said to come.
@NullMarked
package org.parley.model.talks;

import org.jspecify.annotations.NullMarked;
