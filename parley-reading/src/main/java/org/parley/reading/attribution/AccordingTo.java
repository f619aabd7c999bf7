package org.parley.reading.attribution;

import java.util.List;
import org.parley.model.statement.Act;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;

/// "According to X, ...", "..., according to X".
final class AccordingTo {
    private AccordingTo() {}

    /// Adds what a sentence attributes so, in place of what names nobody for the same content.
    static void addTo(Sentence s, int index, List<Attribution> into) {
        for (int i = 0; i + 2 < s.size(); i++) {
            if (!s.at(i).is("according") || !s.at(i + 1).is("to")) {
                continue;
            }
            int sourceEnd = NounPhrases.endOf(s, i + 2, true);
            if (sourceEnd == i + 2) {
                continue;
            }
            int[] content;
            if (i == 0 || s.at(i - 1).tag() == Tag.CCONJ) {
                int from =
                        sourceEnd < s.size() && s.at(sourceEnd).is(",") ? sourceEnd + 1 : sourceEnd;
                content = new int[] {from, Clauses.end(s)};
            } else {
                int to = s.at(i - 1).is(",") ? i - 1 : i;
                content = new int[] {Clauses.startBefore(s, to), to};
            }
            if (content[1] - content[0] < 2) {
                continue;
            }
            Range told = Range.over(s, content[0], content[1]);
            into.removeIf(
                    other -> other.content().getFirst().equals(told) && other.source().isEmpty());
            into.add(
                    new Attribution(
                            List.of(Range.over(s, i + 2, sourceEnd)),
                            List.of(Range.over(s, i, i + 2)),
                            List.of(told),
                            Attribution.Form.SPEECH,
                            Act.CLAIM,
                            false,
                            "according to",
                            index));
        }
    }
}
