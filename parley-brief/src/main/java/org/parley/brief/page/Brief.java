package org.parley.brief.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The results page.
///
/// @param kicker what it is a brief on
/// @param headline the result in a sentence, with its notes
/// @param status how the talks stand, with its notes
/// @param asOf the day things stand at; null when no document is dated
/// @param documents number of documents in use
/// @param statements number of utterances in use
/// @param reviewed how many of them a person has looked at
/// @param banners handling marks, superseded and refused documents: what a reader must know first
/// @param sections in order
/// @param notes in order of their numbers: those of the lines in sight first
public record Brief(
        String kicker,
        Line headline,
        Line status,
        @Nullable LocalDate asOf,
        int documents,
        int statements,
        int reviewed,
        List<String> banners,
        List<Section> sections,
        List<Note> notes) {
    public Brief {
        banners = List.copyOf(banners);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "Note %d stands at place %d.".formatted(notes.get(i).number(), i + 1));
            }
        }
    }

    /// Every line of the page, those in sight first: what must carry notes.
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(shown());
        sections.forEach(section -> lines.addAll(section.folded()));
        return List.copyOf(lines);
    }

    /// The lines in sight, in order.
    public List<Line> shown() {
        List<Line> lines = new ArrayList<>(List.of(headline, status));
        sections.forEach(section -> lines.addAll(section.shown()));
        return List.copyOf(lines);
    }

    /// Number of the last note that a line in sight cites; those after it belong to lines folded
    /// away.
    public int lastShownNote() {
        return shown().stream()
                .flatMap(line -> line.notes().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
