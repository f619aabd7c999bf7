package org.parley.model.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.text.Span;

/// A result that explains itself: the value, a sentence about it, and the parts it was made from.
/// After Lucene's `Explanation`.
public sealed interface Explanation {
    /// One sentence, without a final full stop.
    String sentence();

    /// A result derived from parts.
    ///
    /// @param value the result as printed
    /// @param sentence how it follows from the parts
    /// @param parts at least one
    record Derived(String value, String sentence, List<Explanation> parts) implements Explanation {
        public Derived {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException(
                        "'%s' is derived from nothing. Maybe it is an assumption."
                                .formatted(value));
            }
        }
    }

    /// A leaf: these words stand in the record.
    record Quoted(String sentence, Span span) implements Explanation {}

    /// A leaf: taken as given, by the analyst or by a convention that is written down.
    record Assumed(String sentence) implements Explanation {}

    /// A leaf: nothing was found where it was looked for.
    ///
    /// @param documents ids of the documents searched, never empty
    record Absent(String sentence, List<String> documents) implements Explanation {
        public Absent {
            documents = List.copyOf(documents);
            if (documents.isEmpty()) {
                throw new IllegalArgumentException(
                        "An absence names no document that was searched: " + sentence);
            }
        }
    }

    /// All spans at the leaves, in reading order of the tree.
    default List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        collect(this, spans);
        return List.copyOf(spans);
    }

    private static void collect(Explanation explanation, List<Span> into) {
        switch (explanation) {
            case Derived derived -> derived.parts().forEach(part -> collect(part, into));
            case Quoted quoted -> into.add(quoted.span());
            case Assumed _, Absent _ -> {}
        }
    }
}
