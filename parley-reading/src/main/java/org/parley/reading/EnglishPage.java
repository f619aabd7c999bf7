package org.parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.pages.PageFacts;
import org.parley.reading.speakers.EnglishSpeakers;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.EnglishTagger;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tokens;

/// One English document under way: what the steps of its reading share.
///
/// @param sentences tagged, in order
/// @param turns of speakers or posts, in order; empty in most genres
/// @param speakers who must be asked for in order of place
record EnglishPage(
        Document document,
        String text,
        List<Sentence> sentences,
        Quotations quotations,
        List<Turn> turns,
        EnglishSpeakers speakers,
        EnglishTagger tagger) {
    /// The turn an offset lies in, its label included; null when it lies in none.
    @Nullable Turn turnAt(int offset) {
        for (Turn turn : turns) {
            if (turn.labelStart() <= offset && offset < turn.end()) {
                return turn;
            }
        }
        return null;
    }

    /// Whom a turn's label names.
    Speaker labelled(Turn turn) {
        Sentence label =
                tagger.tag(
                        new Sentence(
                                turn.labelStart(),
                                turn.labelEnd(),
                                0,
                                Tokens.of(text, turn.labelStart(), turn.labelEnd())));
        return speakers.ofLabel(label, turn.heading());
    }

    /// Whether a sentence is a heading: short, alone in its paragraph, without a closing mark.
    boolean heading(int index) {
        Sentence s = sentences.get(index);
        char last = text.charAt(s.end() - 1);
        boolean alone =
                (index == 0 || sentences.get(index - 1).paragraph() != s.paragraph())
                        && (index + 1 == sentences.size()
                                || sentences.get(index + 1).paragraph() != s.paragraph());
        return alone
                && ".!?…\"”»:;)".indexOf(last) < 0
                && (text.charAt(s.start()) == '#' || s.size() < 18)
                && turns.isEmpty();
    }

    /// Whether the sentence only sends its reader elsewhere.
    boolean pointing(Sentence s) {
        return !PageFacts.pointers(document, List.of(s)).isEmpty();
    }

    /// Whether the sentence asks.
    boolean question(Sentence s) {
        return text.charAt(s.end() - 1) == '?'
                || s.end() > 1
                        && text.startsWith("?", s.end() - 2)
                        && "\"”»)".indexOf(text.charAt(s.end() - 1)) >= 0;
    }

    /// Whether the sentence's last character lies in a quotation.
    boolean endsInQuote(Sentence s) {
        return quotations.at(s.end() - 1) != null;
    }

    /// The sentence an offset lies in; the other when it lies in none.
    Sentence sentenceAt(int offset, Sentence otherwise) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.start()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return sentence;
            }
        }
        return otherwise;
    }

    /// The words of a sentence from its first letter or digit.
    String sentenceText(int index) {
        Sentence s = sentences.get(index);
        int start = s.start();
        while (start < s.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start, s.end());
    }
}
