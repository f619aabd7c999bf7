package org.parley.reading.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who spoke last in a Russian document, in order of place, and who speaks outside quotations.
final class RussianHeard {
    private Speaker voice = new Speaker("unnamed", List.of(), false);
    private @Nullable Speaker person;
    private @Nullable Speaker party;
    private @Nullable Speaker joint;
    private @Nullable Speaker last;

    /// Remembers a speaker.
    ///
    /// @param told whether another tells of them
    void speaks(Speaker speaker, boolean told) {
        if (speaker.person()) {
            person = speaker;
        } else if (!speaker.parties().isEmpty()) {
            party = speaker;
        }
        if (speaker.parties().size() > 1) {
            joint = speaker;
        }
        last = told ? last : speaker;
    }

    void voice(Speaker speaker) {
        voice = speaker;
    }

    Speaker voice() {
        return voice;
    }

    /// The person who spoke last; null when none did.
    @Nullable Speaker person() {
        return person;
    }

    /// The party that spoke last without a person; null when none did.
    @Nullable Speaker party() {
        return party;
    }

    /// Who spoke last for several parties; null when nobody did.
    @Nullable Speaker joint() {
        return joint;
    }

    /// Who spoke last, told of by no other; null when nobody did.
    @Nullable Speaker last() {
        return last;
    }
}
