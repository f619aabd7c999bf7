/// The same talks by different yardsticks: [Verdicts] sets them side by side.
@NullMarked
package org.parley.analysis.verdicts;

import org.jspecify.annotations.NullMarked;
