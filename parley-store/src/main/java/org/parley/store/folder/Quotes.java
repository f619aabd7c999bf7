package org.parley.store.folder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/// Finds in a document the words an analyst copied from it.
final class Quotes {
    private Quotes() {}

    /// The one place of a quote in a document; white space may differ.
    ///
    /// @throws IllegalArgumentException if the words are not there, or more than once
    static Span locate(Document document, String quote) {
        if (quote.isBlank()) {
            throw new IllegalArgumentException(
                    "no quote is given. Maybe copy the words from the document.");
        }
        StringBuilder pattern = new StringBuilder();
        for (String word : quote.strip().split("\\s+")) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(document.text());
        if (!matcher.find()) {
            throw new IllegalArgumentException(
                    "the words '%s' are not in %s. Maybe a quotation mark differs."
                            .formatted(quote, document.id()));
        }
        Span found = document.span(matcher.start(), matcher.end());
        if (matcher.find()) {
            throw new IllegalArgumentException(
                    "the words '%s' stand in %s more than once. Maybe quote more of them."
                            .formatted(quote, document.id()));
        }
        return found;
    }
}
