/// How results become the lines of a page, each with the notes it rests on: [BriefComposer] calls
/// one class a section, named as the section is headed. All share a [Draft], which gives out the
/// notes.
@NullMarked
package org.parley.brief.composing;

import org.jspecify.annotations.NullMarked;
