package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.statement.Act;

/// Someone tied to what they said or hold, as stretches of the text; nobody is identified yet.
///
/// @param source who; empty when the text names nobody
/// @param cue the words that tie them; empty in a speaker's turn
/// @param content what; never empty
/// @param form how it is expressed
/// @param act what the cue itself does, before the content is looked at
/// @param negated whether the cue is denied: "would not accept"
/// @param cueWords the cue in lower case, its pieces joined
/// @param sentence index of the sentence the cue or content begins in
public record Attribution(
        List<Range> source,
        List<Range> cue,
        List<Range> content,
        Form form,
        Act act,
        boolean negated,
        String cueWords,
        int sentence) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("An attribution without content: " + cueWords);
        }
    }

    /// How an attribution is expressed.
    public enum Form {
        /// With a verb of saying or writing: an utterance is told of.
        SPEECH,
        /// With a verb, adjective or noun of attitude: is ready to, opposes, its refusal to.
        STANCE,
        /// A speaker's own turn, or a post under their name.
        TURN,
        /// The author's own judgement or forecast.
        AUTHOR
    }

    /// The same, with further pieces of content.
    public Attribution withContent(List<Range> more) {
        List<Range> all = new ArrayList<>(content);
        all.addAll(more);
        return new Attribution(source, cue, all, form, act, negated, cueWords, sentence);
    }

    /// The same with other content.
    public Attribution holding(List<Range> other) {
        return new Attribution(source, cue, other, form, act, negated, cueWords, sentence);
    }

    /// First code unit of any piece.
    public int start() {
        int start = content.getFirst().start();
        for (List<Range> role : List.of(source, cue, content)) {
            for (Range range : role) {
                start = Math.min(start, range.start());
            }
        }
        return start;
    }
}
