@NullMarked
package org.parley.brief.composing;

import org.jspecify.annotations.NullMarked;
