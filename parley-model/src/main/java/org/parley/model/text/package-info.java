/// Documents, and places in them.
///
/// Start with [Document], then [Span]: everything Parley says rests on spans, and a span always
/// points at words that stand in its document. [Evidence] is the three lists of spans (source, cue,
/// content) behind a statement.
@NullMarked
package org.parley.model.text;

import org.jspecify.annotations.NullMarked;
