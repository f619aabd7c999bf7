package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.statement.Act;
import org.parley.reading.words.Sentence;

/// Answers of an interview printed with dashes: a paragraph "— ...?" and one "— ..." below it.
public final class RussianTurns {
    private static final int SHORTEST = 4;

    private RussianTurns() {}

    /// The sentences of the answers, without source and cue, except where something was found.
    public static List<Attribution> answers(
            String text, List<Sentence> sentences, List<Attribution> found) {
        List<Attribution> answers = new ArrayList<>();
        AttributionIndex cited = new AttributionIndex(sentences, found);
        boolean asked = false;
        int index = 0;
        while (index < sentences.size()) {
            int end = index;
            int paragraph = sentences.get(index).paragraph();
            while (end < sentences.size() && sentences.get(end).paragraph() == paragraph) {
                end++;
            }
            boolean dashed = NounPhrases.dash(sentences.get(index).at(0));
            boolean question = text.charAt(sentences.get(end - 1).end() - 1) == '?';
            if (dashed && asked && !question) {
                for (int i = index; i < end; i++) {
                    add(text, sentences.get(i), i, cited, answers);
                }
            }
            asked = dashed && question;
            index = end;
        }
        return answers;
    }

    private static void add(
            String text, Sentence s, int index, AttributionIndex cited, List<Attribution> into) {
        int from = NounPhrases.dash(s.at(0)) ? 1 : 0;
        int to = s.size();
        while (to > from && (s.at(to - 1).is(".") || s.at(to - 1).is("!"))) {
            to--;
        }
        boolean told =
                cited.in(index).stream()
                        .anyMatch(one ->
                                one.form() == Attribution.Form.SPEECH
                                        && one.start() <= s.at(from).start());
        boolean asks = text.charAt(s.end() - 1) == '?';
        if (!told && !asks && to - from >= SHORTEST) {
            into.add(
                    new Attribution(
                            List.of(),
                            List.of(),
                            List.of(Range.over(s, from, to)),
                            Attribution.Form.TURN,
                            Act.CLAIM,
                            false,
                            "",
                            index));
        }
    }
}
