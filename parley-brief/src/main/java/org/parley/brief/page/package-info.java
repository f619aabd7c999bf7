/// The results page as data: [Brief] with its [Section]s, [Line]s and numbered [Note]s.
@NullMarked
package org.parley.brief.page;

import org.jspecify.annotations.NullMarked;
