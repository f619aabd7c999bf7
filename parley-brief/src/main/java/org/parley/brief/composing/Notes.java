package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.brief.page.Days;
import org.parley.brief.page.Note;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/// Gives out note numbers: the same words have the same number wherever they are cited.
final class Notes {
    /// Source and content further apart than this are not printed in one note, in characters.
    private static final int MOST = 360;

    private final Map<Span, Integer> numbers = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private int searched;

    /// The note of an utterance: its first witness, the others named.
    int of(Utterance utterance) {
        Span span = words(utterance.first());
        Set<String> others = new LinkedHashSet<>();
        for (Statement witness : utterance.witnesses()) {
            if (!witness.document().equals(span.document())) {
                others.add(name(witness.document()));
            }
        }
        return of(span, List.copyOf(others));
    }

    /// The words that are shown for a statement: from who says it to what is said, but only the
    /// longest piece of what is said where these lie far apart.
    static Span words(Statement said) {
        Span hull = said.evidence().hull();
        return hull.length() <= MOST || said.evidence().content().isEmpty()
                ? hull
                : said.evidence().content().stream()
                        .max(Comparator.comparingInt(Span::length))
                        .orElse(hull);
    }

    int of(Span span) {
        return of(span, List.of());
    }

    private int of(Span span, List<String> witnesses) {
        Integer known = numbers.get(span);
        if (known != null) {
            return known;
        }
        int number = notes.size() + 1;
        numbers.put(span, number);
        notes.add(new Note.Quoted(number, span, witnesses));
        return number;
    }

    /// The one note that says which documents were searched in vain.
    int searched(List<String> documents) {
        if (searched == 0) {
            searched = notes.size() + 1;
            notes.add(new Note.Searched(searched, documents));
        }
        return searched;
    }

    List<Note> all() {
        return notes;
    }

    /// A document in a few words: outlet and day, else its title.
    static String name(Document document) {
        String outlet = document.outlet();
        String who = outlet != null ? outlet : document.title();
        return document.date() == null ? who : who + ", " + Days.shortly(document.date());
    }
}
