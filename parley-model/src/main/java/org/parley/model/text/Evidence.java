package org.parley.model.text;

import java.util.ArrayList;
import java.util.List;

/// The words a statement rests on, all in one document; each list in order of place, each possibly
/// in pieces.
///
/// @param source who; empty for an author's own words
/// @param cue said, refused, is ready to; empty in a speaker's turn
/// @param content what; never empty
public record Evidence(List<Span> source, List<Span> cue, List<Span> content) {
    public Evidence {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
        if (content.isEmpty()) {
            throw new IllegalArgumentException(
                    "Evidence without content. Maybe the cue itself is the content.");
        }
        Document document = content.getFirst().document();
        for (List<Span> role : List.of(source, cue, content)) {
            for (Span span : role) {
                if (!span.document().equals(document)) {
                    throw new IllegalArgumentException(
                            "Evidence spans two documents, %s and %s; it must stay in one."
                                    .formatted(document.id(), span.document().id()));
                }
            }
        }
    }

    /// The document all spans lie in.
    public Document document() {
        return content.getFirst().document();
    }

    /// All spans, in order of place.
    public List<Span> all() {
        List<Span> all = new ArrayList<>(source);
        all.addAll(cue);
        all.addAll(content);
        all.sort(null);
        return List.copyOf(all);
    }

    /// The smallest single span that encloses every piece.
    public Span hull() {
        List<Span> all = all();
        int end = all.stream().mapToInt(Span::end).max().orElseThrow();
        return document().span(all.getFirst().start(), end);
    }

    /// The content's pieces, joined by " … ".
    public String quote() {
        StringBuilder quote = new StringBuilder();
        for (Span span : content) {
            if (!quote.isEmpty()) {
                quote.append(" … ");
            }
            quote.append(span.quote());
        }
        return quote.toString();
    }
}
