package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;

/// The source and the content found for a cue, as token ranges of its sentence.
///
/// @param source from and to; -1 twice when nobody is named
/// @param cueEnd one past the cue's last token, with a preposition that belongs to it
/// @param content pieces in order; beside a quotation, a further one is given by its code units:
///   `-start - 1` and `end`
/// @param quoted the whole quotation, when the content is one that may run past the sentence
record CueArguments(
        Cue cue, int[] source, int cueEnd, List<int[]> content, @Nullable Range quoted) {
    /// Whether a source is named before the cue.
    boolean sourceFirst() {
        return source[0] >= 0 && source[0] < cue.first();
    }

    /// The attributions these make, one for each coordinated part of the content.
    ///
    /// @param index of the sentence in its text
    List<Attribution> attributions(Sentence s, int index) {
        List<Range> who = source[0] < 0 ? List.of() : List.of(Range.over(s, source[0], source[1]));
        List<Range> cueRange = List.of(Range.over(s, cue.first(), cueEnd));
        String words = s.lowerWords(cue.first(), cueEnd);
        Attribution.Form form =
                cue.entry().takes('s') ? Attribution.Form.SPEECH : Attribution.Form.STANCE;
        List<Attribution> attributions = new ArrayList<>();
        for (List<Range> part : parts(s)) {
            attributions.add(
                    new Attribution(
                            who,
                            cueRange,
                            part,
                            form,
                            cue.entry().act(),
                            cue.negated(),
                            words,
                            index));
        }
        return attributions;
    }

    private List<List<Range>> parts(Sentence s) {
        List<List<Range>> parts = new ArrayList<>();
        if (quoted != null) {
            List<Range> pieces = new ArrayList<>();
            pieces.add(quoted);
            for (int[] piece : content) {
                if (piece[0] < 0) {
                    pieces.add(new Range(-piece[0] - 1, piece[1]));
                }
            }
            parts.add(pieces);
        } else if (content.size() == 1) {
            for (int[] part : ContentParts.of(s, content.getFirst(), cueEnd)) {
                parts.add(List.of(Range.over(s, part[0], part[1])));
            }
        } else {
            parts.add(content.stream().map(piece -> Range.over(s, piece[0], piece[1])).toList());
        }
        return parts;
    }
}
