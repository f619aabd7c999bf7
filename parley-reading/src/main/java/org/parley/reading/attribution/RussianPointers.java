package org.parley.reading.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.words.Sentence;

/// "Об этом сообщил X": the sentence before is what was said.
final class RussianPointers {
    private static final Set<String> SAYINGS =
            Set.of("заявление", "мнение", "предположение", "прогноз", "оценку");
    private static final Set<String> POINTING = Set.of("этом", "таком", "такой", "чем", "том");
    private static final Set<String> GIVEN =
            Set.of(
                    "сделал",
                    "сделала",
                    "сделали",
                    "высказал",
                    "высказала",
                    "выразил",
                    "выразила",
                    "дал",
                    "дала");
    private static final int VERB_REACH = 14;

    private final RussianCues cues;
    private final RussianSubjects subjects;

    RussianPointers(RussianCues cues, RussianSubjects subjects) {
        this.cues = cues;
        this.subjects = subjects;
    }

    /// The attribution a sentence makes of the one before it; null when it points to none.
    ///
    /// @param found what was found before
    @Nullable Attribution at(List<Sentence> sentences, int index, List<Attribution> found) {
        Sentence s = sentences.get(index);
        boolean about = (s.at(0).is("об") || s.at(0).is("о")) && POINTING.contains(s.at(1).lower());
        boolean such =
                s.at(0).is("такое") && SAYINGS.contains(s.at(1).lower())
                        || s.at(0).is("такой") && s.at(1).is("прогноз");
        if (index == 0 || !about && !such) {
            return null;
        }
        Sentence before = sentences.get(index - 1);
        boolean near =
                before.paragraph() == s.paragraph()
                        || index == 1
                        || sentences.get(index - 2).paragraph() == before.paragraph() - 1
                                && index <= 3;
        boolean spoken = spoken(found, index - 1);
        int verb = verb(s, such);
        if (!near || spoken || verb < 0 || before.size() < 3) {
            return null;
        }
        int[] source = subjects.before(s, verb);
        source = source != null && source[0] >= 2 ? source : subjects.after(s, verb);
        if (source == null) {
            return null;
        }
        int end = before.size();
        while (end > 1 && (before.at(end - 1).is(".") || before.at(end - 1).is("!"))) {
            end--;
        }
        return new Attribution(
                List.of(Range.over(s, source[0], source[1])),
                List.of(Range.over(s, verb, verb + 1)),
                List.of(Range.over(before, 0, end)),
                Attribution.Form.SPEECH,
                Act.CLAIM,
                false,
                s.at(verb).lower() + "|сообщить",
                index);
    }

    /// Whether the last sentence with attributions is this one and has one of speech.
    private static boolean spoken(List<Attribution> found, int sentence) {
        for (Attribution one : found.reversed()) {
            if (one.sentence() < sentence) {
                return false;
            }
            if (one.sentence() == sentence && one.form() == Attribution.Form.SPEECH) {
                return true;
            }
        }
        return false;
    }

    private int verb(Sentence s, boolean such) {
        for (int k = 2; k < s.size() && k < VERB_REACH; k++) {
            RussianCues.Match match = cues.at(s, k);
            boolean says = match != null && match.cue().speech();
            if (says || such && GIVEN.contains(s.at(k).lower())) {
                return k;
            }
        }
        return -1;
    }
}
