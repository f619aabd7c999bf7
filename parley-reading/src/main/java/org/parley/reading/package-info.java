/// A document's words to statements: [RecordReader] reads one document, [LanguageReader] is what a
/// language brings, [Draft] what it finds.
///
/// English is read in steps that share an [EnglishPage]: [CuedStatements], [TurnStatements],
/// [ArticleStatements] and [AuthorStatements] each add drafts, which a [DraftComposer] makes;
/// [VerdictFinder] reads these again.
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
