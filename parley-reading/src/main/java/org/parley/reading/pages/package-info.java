/// What a page tells besides statements: its status, the sources it points to, the meetings it
/// tells of ([PageFacts]).
@NullMarked
package org.parley.reading.pages;

import org.jspecify.annotations.NullMarked;
