package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.brief.page.Brief;
import org.parley.brief.page.Line;
import org.parley.brief.page.Note;

/// Numbers the notes of a page in the order in which its lines cite them, lines in sight first, so
/// that whoever reads only those meets 1, 2, 3.
final class Numbering {
    private Numbering() {}

    /// The same page; notes that no line cites are dropped.
    static Brief of(Brief brief) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (Line line : brief.lines()) {
            line.notes().forEach(note -> numbers.putIfAbsent(note, numbers.size() + 1));
        }
        List<Note> notes = new ArrayList<>();
        numbers.forEach((old, number) -> notes.add(brief.notes().get(old - 1).numbered(number)));
        return new Brief(
                brief.kicker(),
                brief.headline().renumbered(old -> number(numbers, old)),
                brief.status().renumbered(old -> number(numbers, old)),
                brief.asOf(),
                brief.documents(),
                brief.statements(),
                brief.reviewed(),
                brief.banners(),
                brief.sections().stream()
                        .map(section -> section.renumbered(old -> number(numbers, old)))
                        .toList(),
                notes);
    }

    private static int number(Map<Integer, Integer> numbers, int old) {
        Integer number = numbers.get(old);
        if (number == null) {
            throw new IllegalStateException("Note %d is cited by no line.".formatted(old));
        }
        return number;
    }
}
