package org.parley.model.talks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting or an exchange of papers on a track. It owns what is said from its opening until the
/// next opening on that track.
///
/// @param id unique in the case
/// @param track id of its track
/// @param name as printed
/// @param opens first day
/// @param closes last day; null while it goes on
/// @param place where; empty for an exchange of papers
/// @param level of those who sat there: "deputy foreign ministers"; empty when not told
/// @param present names of the parties that sat there
public record Round(
        String id,
        String track,
        String name,
        LocalDate opens,
        @Nullable LocalDate closes,
        String place,
        String level,
        List<String> present) {
    public Round {
        Ids.checked("Round", id);
        if (closes != null && closes.isBefore(opens)) {
            throw new IllegalArgumentException(
                    "Round '%s' closes on %s, before it opens on %s. Maybe they are swapped."
                            .formatted(id, closes, opens));
        }
        present = List.copyOf(present);
    }
}
