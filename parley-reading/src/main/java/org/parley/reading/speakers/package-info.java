/// Who speaks for whom: from the words that name a source to a [Speaker] and the parties they count
/// for, across a document and at its date.
///
/// Start with [EnglishSpeakers]. [Introductions] finds the persons of a document, [SourcePhrases]
/// reads a phrase that names its source, [Anaphora] says whom one means that does not. What the
/// document [Mentions] helps where nobody has spoken yet.
@NullMarked
package org.parley.reading.speakers;

import org.jspecify.annotations.NullMarked;
