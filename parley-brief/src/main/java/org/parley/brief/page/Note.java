package org.parley.brief.page;

import java.util.List;
import org.parley.model.text.Span;

/// What a line rests on. Numbers run from 1 through the page.
public sealed interface Note {
    /// Its number.
    int number();

    /// The same note under another number.
    Note numbered(int number);

    /// These words stand in a document.
    ///
    /// @param number from 1
    /// @param span the words
    /// @param witnesses titles of other documents that carry the same utterance; empty for none
    record Quoted(int number, Span span, List<String> witnesses) implements Note {
        public Quoted {
            witnesses = List.copyOf(witnesses);
        }

        @Override
        public Quoted numbered(int newNumber) {
            return new Quoted(newNumber, span, witnesses);
        }
    }

    /// Nothing was found in these documents.
    ///
    /// @param number from 1
    /// @param documents ids of the documents searched, never empty
    record Searched(int number, List<String> documents) implements Note {
        public Searched {
            documents = List.copyOf(documents);
            if (documents.isEmpty()) {
                throw new IllegalArgumentException(
                        "Note %d lists no document that was searched.".formatted(number));
            }
        }

        @Override
        public Searched numbered(int newNumber) {
            return new Searched(newNumber, documents);
        }
    }
}
