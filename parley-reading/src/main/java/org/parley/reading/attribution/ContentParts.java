package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Parts a content that joins two things: "to negotiate missiles and limit exercises", "guarantees,
/// as well as a rollback". What is joined within one thing ("missiles and launchers") stays
/// together.
final class ContentParts {
    private ContentParts() {}

    /// Token ranges of the parts, in order; the whole when it joins nothing.
    static List<int[]> of(Sentence s, int[] content, int cueEnd) {
        int from = content[0];
        int to = content[1];
        boolean infinitive =
                s.at(from).is("to") && from + 1 < to && s.at(from + 1).tag() == Tag.VERB;
        List<int[]> parts = new ArrayList<>();
        int start = from;
        int quotes = 0;
        for (int i = from + 1; i + 2 < to; i++) {
            Token token = s.at(i);
            if (NounPhrases.quoteMark(token)) {
                quotes++;
            }
            if (quotes % 2 == 1 || i - start < 3) {
                continue;
            }
            boolean aswell =
                    token.is("as") && s.at(i + 1).is("well") && s.at(i + 2).is("as") && i + 4 < to;
            boolean and =
                    infinitive
                            && token.is("and")
                            && s.at(i + 1).tag() == Tag.VERB
                            && !s.at(i + 1).lower().endsWith("ing")
                            && !s.at(i + 1).lower().endsWith("ed");
            boolean andTo =
                    infinitive
                            && token.is("and")
                            && s.at(i + 1).is("to")
                            && s.at(i + 2).tag() == Tag.VERB;
            if (aswell || and || andTo) {
                int end = i;
                while (end > start && (s.at(end - 1).is(",") || NounPhrases.dash(s.at(end - 1)))) {
                    end--;
                }
                parts.add(new int[] {start, end});
                start = aswell ? i + 3 : i + 1;
            }
        }
        parts.add(new int[] {start, to});
        return parts;
    }
}
