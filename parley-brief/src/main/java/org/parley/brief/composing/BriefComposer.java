package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.Collision;
import org.parley.analysis.collisions.Collisions;
import org.parley.analysis.collisions.CommonGround;
import org.parley.analysis.movement.Movement;
import org.parley.analysis.movement.Movements;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Positions;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Line;
import org.parley.brief.page.Section;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Utterance;

/// Composes the page from a record. Every line is given the words it rests on; what is left out for
/// length is counted in the aside of its section.
public final class BriefComposer {
    private final Draft draft;

    private BriefComposer(PublicRecord record, @Nullable LocalDate since) {
        this.draft = new Draft(record, since);
    }

    /// The page on a record.
    ///
    /// @param since null for the whole page; a day for what is new from then on only
    /// @throws IllegalArgumentException if the record has no document in use
    public static Brief compose(PublicRecord record, @Nullable LocalDate since) {
        if (record.documents().isEmpty()) {
            throw new IllegalArgumentException(
                    "The record holds no document that can be used, so there is nothing to write about.");
        }
        return new BriefComposer(record, since).compose();
    }

    private Brief compose() {
        PublicRecord record = draft.record();
        List<Utterance> utterances = record.utterances();
        PositionMatrix matrix = Positions.compute(record);
        List<Collision> collisions = Collisions.compute(record.talks(), matrix);
        List<CommonGround> ground = Collisions.commonGround(matrix, collisions);
        List<Movement> movements = Movements.compute(record);
        Standing standing = new Standing(draft);
        Line headline =
                new Headline(draft, standing)
                        .line(matrix, collisions, ground, movements, utterances);
        Line status = standing.line();
        List<Section> sections = new ArrayList<>();
        add(sections, new WhatHappened(draft, standing).section(utterances));
        if (draft.since() == null) {
            add(sections, new WhoStandsWhere(draft).section(matrix));
        }
        add(sections, new WhatMoved(draft).section(movements));
        add(sections, new WhatCollides(draft).section(collisions));
        add(sections, new RedLines(draft).section());
        add(sections, new WhatIsOpen(draft).section(ground));
        add(sections, new WasItASuccess(draft).section());
        add(sections, new WhoHasNoSeat(draft).section());
        add(sections, new WhatComesNext(draft).section());
        add(sections, new FurtherReading(draft).section());
        return Numbering.of(
                new Brief(
                        kicker(),
                        headline,
                        status,
                        draft.day(),
                        record.documents().size(),
                        utterances.size(),
                        reviewed(utterances),
                        new Banners(draft).all(),
                        sections,
                        draft.notes().all()));
    }

    private static int reviewed(List<Utterance> utterances) {
        return (int)
                utterances.stream()
                        .filter(utterance ->
                                utterance.witnesses().stream()
                                        .anyMatch(statement -> statement.review().reviewed()))
                        .count();
    }

    private static void add(List<Section> sections, @Nullable Section section) {
        if (section != null) {
            sections.add(section);
        }
    }

    private String kicker() {
        String title = draft.record().talks().title();
        if (title.isEmpty()) {
            title =
                    draft.record().documents().size() == 1
                            ? draft.record().documents().getFirst().title()
                            : "%d documents".formatted(draft.record().documents().size());
        }
        List<String> tracks =
                draft.record().talks().tracks().stream().map(track -> track.name()).toList();
        return title + (tracks.isEmpty() ? "" : " · " + String.join(", ", tracks));
    }
}
