/// The page in the forms people use: [HtmlBrief], [MarkdownBrief], [TextBrief], [JsonBrief],
/// [WordBrief]; the matrix also as a table ([MatrixTable]).
@NullMarked
package org.parley.brief.formats;

import org.jspecify.annotations.NullMarked;
