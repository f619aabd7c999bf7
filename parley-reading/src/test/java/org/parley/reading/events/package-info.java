@NullMarked
package org.parley.reading.events;

import org.jspecify.annotations.NullMarked;
