package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.voices.Voice;
import org.parley.analysis.voices.Voices;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.statement.Utterance;

/// Who has a stake and does not sit at the table.
final class WhoHasNoSeat {
    private static final int VOICES = 5;

    private final Draft draft;

    WhoHasNoSeat(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<Section.Entry> entries = new ArrayList<>();
        for (Voice voice :
                Voices.compute(draft.record()).stream()
                        .filter(voice -> voice.heard().stream().anyMatch(draft::recent))
                        .limit(VOICES)
                        .toList()) {
            List<Line> lines = new ArrayList<>();
            Utterance heard = voice.heard().getFirst();
            lines.add(
                    draft.line(
                            Marks.of(heard.first().act()),
                            heard.first().act().verb(),
                            heard,
                            Wording.LINE));
            for (Utterance about : voice.about().stream().limit(1).toList()) {
                lines.add(
                        draft.line(
                                Line.Mark.CLAIM,
                                about.first().speaker() + " of them",
                                about,
                                Wording.LINE));
            }
            entries.add(new Section.Entry(voice.party(), lines));
        }
        return entries.isEmpty()
                ? null
                : new Section.Lines("voices", "At stake, no seat", "", entries);
    }
}
