package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.voices.Voice;
import org.parley.analysis.voices.Voices;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Utterance;

/// Who has a stake and does not sit at the table.
final class WhoHasNoSeat {
    private static final int SHOWN = 3;

    private final Draft draft;

    WhoHasNoSeat(Draft draft) {
        this.draft = draft;
    }

    Section.@Nullable Lines section() {
        List<Voice> voices =
                Voices.compute(draft.record()).stream()
                        .filter(voice -> voice.heard().stream().anyMatch(draft::recent))
                        .toList();
        if (voices.isEmpty()) {
            return null;
        }
        Fold<Voice> fold =
                Fold.of(voices, SHOWN, voice -> voice.heard().stream().anyMatch(draft::tells));
        return fold.shown().isEmpty()
                ? null
                : new Section.Lines(
                        "voices",
                        "At stake, no seat",
                        "",
                        fold.shown(this::entry),
                        fold.rest(this::entry));
    }

    private Section.Entry entry(Voice voice) {
        // what it says is in order of weight: the first that can be read is the one to show
        Utterance heard =
                voice.heard().stream()
                        .filter(draft::tells)
                        .findFirst()
                        .orElse(voice.heard().getFirst());
        List<Line> lines = new ArrayList<>();
        lines.add(
                draft.line(
                        Marks.of(heard.first().act()),
                        heard.first().act().verb(),
                        heard,
                        Wording.LINE));
        voice.about().stream()
                .filter(draft::tells)
                .filter(about -> !about.id().equals(heard.id()))
                .limit(1)
                .forEach(about ->
                        lines.add(
                                draft.line(
                                        Line.Mark.CLAIM,
                                        about.first().speaker() + " of them",
                                        about,
                                        Wording.LINE)));
        return new Section.Entry(
                draft.dated(voice.party(), PublicRecord.day(heard.first())), lines);
    }
}
