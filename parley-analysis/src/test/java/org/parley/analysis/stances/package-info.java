@NullMarked
package org.parley.analysis.stances;

import org.jspecify.annotations.NullMarked;
