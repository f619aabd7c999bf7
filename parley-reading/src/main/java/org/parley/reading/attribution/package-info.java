/// Who said or holds what: [Attribution]s found by plain rules on cues, quotation marks and
/// clauses.
///
/// Start with [EnglishAttributions]. [CueFinder] looks up the cues of a table ([CueLexicon]);
/// [Subjects], [ComplementFinder], [Passives] and [Inversions] tie a cue to its source and content
/// ([CueArguments]); [NounPhrases], [VerbGroups], [Clauses] and [ContentBounds] say where these
/// begin and end. [NounCues] and [AccordingTo] do without a verb.
///
/// In Russian, start with [RussianAttributions]: [RussianSubjects] and [RussianFollowingSubjects]
/// find who speaks, [RussianComplements] and [RussianInversions] what is said, and [Hearsay] drops
/// what nobody holds.
@NullMarked
package org.parley.reading.attribution;

import org.jspecify.annotations.NullMarked;
