/// Answer sheets: what an analyst who never saw the program takes from the bundled cases, and how
/// near Parley comes. Start with [AnswerSheetTest]; what is set aside is scored by [SetAsideTest].
@NullMarked
package org.parley.app.answers;

import org.jspecify.annotations.NullMarked;
