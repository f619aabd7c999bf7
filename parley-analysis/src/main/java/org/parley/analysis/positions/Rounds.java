package org.parley.analysis.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.model.talks.Round;
import org.parley.model.talks.Track;

/// Which round a statement belongs to: the one opened last, on or before the day it was said.
///
/// A statement whose parties sit on one track only belongs to that track's rounds; any other to the
/// latest opened round of all. What was said before the first opening is before the talks.
public final class Rounds {
    private final Case talks;

    /// For the rounds of a case.
    public Rounds(Case talks) {
        this.talks = talks;
    }

    /// The round of a statement; null before the talks, and where no day is known.
    public @Nullable Round of(Statement statement) {
        LocalDate day = PublicRecord.day(statement);
        return day == null ? null : talks.roundOn(day, track(statement.parties())).orElse(null);
    }

    /// The one track on which all these parties sit; null when there is none, or more than one.
    private @Nullable String track(List<String> parties) {
        Set<String> tracks = new HashSet<>();
        for (Track track : talks.tracks()) {
            if (!parties.isEmpty() && track.parties().containsAll(parties)) {
                tracks.add(track.id());
            }
        }
        return tracks.size() == 1 ? tracks.iterator().next() : null;
    }

    /// Periods in order: before the talks (null), then each round by its opening.
    public List<@Nullable Round> periods() {
        List<@Nullable Round> periods = new ArrayList<>();
        periods.add(null);
        periods.addAll(talks.rounds());
        return periods;
    }
}
