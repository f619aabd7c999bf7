/// Small records for tests of the analyses: start with [Talk].
@NullMarked
package org.parley.analysis.talks;

import org.jspecify.annotations.NullMarked;
