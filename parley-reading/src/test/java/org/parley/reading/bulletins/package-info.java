@NullMarked
package org.parley.reading.bulletins;

import org.jspecify.annotations.NullMarked;
