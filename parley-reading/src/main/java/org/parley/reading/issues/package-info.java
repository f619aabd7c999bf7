/// What a statement is about: [IssuePhrases] names it, [IssueLinker] ties it to an issue of the
/// case, [IssueProposer] proposes issues where the case has none.
@NullMarked
package org.parley.reading.issues;

import org.jspecify.annotations.NullMarked;
