/// Whether the documents are of one negotiation: [Strands] finds each [Strand].
@NullMarked
package org.parley.analysis.strands;

import org.jspecify.annotations.NullMarked;
