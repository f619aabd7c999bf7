package org.parley.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;

/// Cues in the passive voice, and those whose source follows "by".
final class Passives {
    private Passives() {}

    /// "The plan was rejected by X", "a proposal made by X".
    static @Nullable CueArguments byPhrase(Sentence s, Cue cue) {
        int by = cue.last() + 1;
        int sourceEnd = NounPhrases.endOf(s, by + 1, true);
        int contentStart = NounPhrases.startOf(s, cue.first());
        if (sourceEnd == by + 1 || contentStart >= cue.first()) {
            return null;
        }
        return new CueArguments(
                cue,
                new int[] {by + 1, sourceEnd},
                by + 1,
                List.of(new int[] {contentStart, cue.first()}),
                null);
    }

    /// "It was agreed that ...", "X is expected to ...": nobody is named.
    static @Nullable CueArguments impersonal(Sentence s, Cue cue, List<Cue> cues) {
        int next = cue.last() + 1;
        if (next >= s.size()) {
            return null;
        }
        int subject = NounPhrases.startOf(s, cue.first());
        boolean it = cue.first() > 0 && s.at(cue.first() - 1).is("it");
        int[] nobody = {-1, -1};
        if (it && s.at(next).is("that")) {
            return new CueArguments(
                    cue, nobody, next, List.of(ContentBounds.of(s, next, cue, cues)), null);
        }
        boolean saying =
                cue.entry().takes('s')
                        || cue.entry().lemma().equals("expect")
                        || cue.entry().lemma().equals("believe");
        if (saying && s.at(next).is("to") && subject < cue.first() && !it && next + 1 < s.size()) {
            return new CueArguments(
                    cue,
                    nobody,
                    next,
                    List.of(new int[] {subject, cue.first()}, ContentBounds.of(s, next, cue, cues)),
                    null);
        }
        return null;
    }
}
