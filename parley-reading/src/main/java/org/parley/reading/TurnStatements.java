package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Statements of speakers in their own turns and posts: sentences without a cue of their own.
final class TurnStatements {
    private static final Set<String> FILLERS =
            Set.of(
                    "thank", "thanks", "good", "hello", "hi", "okay", "ok", "sure", "well", "right",
                    "sorry", "yes", "no", "yeah");

    private final EnglishPage page;
    private final DraftComposer composer;

    TurnStatements(EnglishPage page, DraftComposer composer) {
        this.page = page;
        this.composer = composer;
    }

    /// Adds the sentences of each turn that no statement among the drafts takes up.
    void addTo(List<Draft> drafts) {
        for (Turn turn : page.turns()) {
            if (turn.asking()) {
                continue;
            }
            Speaker speaker = page.labelled(turn);
            List<Draft> own = new ArrayList<>();
            for (int index = 0; index < page.sentences().size(); index++) {
                Sentence s = page.sentences().get(index);
                int start = Math.max(s.start(), turn.start());
                if (s.end() <= turn.start()
                        || start >= turn.end()
                        || page.question(s)
                        || trivial(s, start)) {
                    continue;
                }
                int end = s.end();
                if (drafts.stream().noneMatch(draft -> takesUp(draft, start, end, speaker))) {
                    own.add(turnDraft(turn, s, index, start, speaker));
                }
            }
            drafts.addAll(merged(own));
        }
    }

    /// Whether a draft begins in a stretch of the text and is of the same speaker, or of most of
    /// it.
    private static boolean takesUp(Draft draft, int start, int end, Speaker speaker) {
        Attribution one = draft.attribution();
        int content = one.content().getFirst().start();
        boolean begins =
                one.start() >= start && one.start() < end || content >= start && content < end;
        if (!begins) {
            return false;
        }
        int told = one.content().stream().mapToInt(range -> range.end() - range.start()).sum();
        return told * 2 > end - start || Nesting.sameHolder(draft.speaker(), speaker);
    }

    /// Whether a sentence has too few words to say anything: "Thank you, Jen."
    private static boolean trivial(Sentence s, int start) {
        int words = 0;
        Token first = null;
        for (Token token : s.tokens()) {
            if (token.start() >= start && token.word()) {
                first = first == null ? token : first;
                words++;
            }
        }
        return words < 4 || words < 8 && first != null && FILLERS.contains(first.lower());
    }

    private Draft turnDraft(Turn turn, Sentence s, int index, int start, Speaker speaker) {
        int end = Math.min(s.end(), turn.end());
        while (end > start + 1 && ".;:!".indexOf(page.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Attribution one =
                new Attribution(
                        List.of(new Range(turn.labelStart(), turn.labelEnd())),
                        List.of(),
                        List.of(new Range(start, end)),
                        Attribution.Form.TURN,
                        Act.CLAIM,
                        false,
                        "",
                        index);
        return composer.draft(one, speaker, null, null);
    }

    /// Sentences of one turn that follow one another and do the same are one statement.
    private List<Draft> merged(List<Draft> own) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : own) {
            Draft last = merged.isEmpty() ? null : merged.getLast();
            boolean goesOn =
                    last != null
                            && last.act() == draft.act()
                            && draft.act() == Act.CLAIM
                            && last.attribution().sentence() + last.attribution().content().size()
                                    == draft.attribution().sentence()
                            && last.attribution().content().size() < 2
                            && pointing(draft);
            if (goesOn && last != null) {
                Attribution longer = last.attribution().withContent(draft.attribution().content());
                merged.set(
                        merged.size() - 1,
                        new Draft(
                                longer,
                                last.speaker(),
                                last.act(),
                                last.basis(),
                                true,
                                last.issue(),
                                last.addressees(),
                                last.subjects(),
                                last.conditions(),
                                last.said(),
                                null,
                                last.score()));
            } else {
                merged.add(draft);
            }
        }
        return merged;
    }

    /// Whether a draft opens with a word that points back.
    private boolean pointing(Draft draft) {
        String words =
                draft.attribution().content().getFirst().of(page.text()).toLowerCase(Locale.ROOT);
        return words.matches("(?s)(?:and |but |so )?(?:that|this|it|these|those|they|he|she)\\b.*");
    }
}
