/// Who speaks for whom: from the words that name a source to a [Speaker] and the parties they count
/// for, across a document and at its date.
///
/// Start with [EnglishSpeakers]. A [Walk] through the document reads every noun phrase once and
/// keeps whom it names in the [Scene]; after it, [SourcePhrases] reads a phrase that names its
/// source and [Anaphora] says whom one means that does not, both by what the scene had come to
/// before them.
///
/// Russian has its own: [RussianSpeakers] asks in order of place what [RussianSources] reads in a
/// phrase that names somebody and [RussianStandIns] in one that does not, both by what
/// [RussianScene] knows of the document and [RussianHeard] of who spoke.
@NullMarked
package org.parley.reading.speakers;

import org.jspecify.annotations.NullMarked;
