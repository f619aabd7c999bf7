/// What is done by saying something: [EnglishActs] decides the act of an attribution from its cue
/// and its content, in the order of [org.parley.model.statement.Act].
@NullMarked
package org.parley.reading.acts;

import org.jspecify.annotations.NullMarked;
