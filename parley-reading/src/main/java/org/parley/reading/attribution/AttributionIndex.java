package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;

/// Attributions of a text by the sentences they lie in.
public final class AttributionIndex {
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    private final BitSet cited = new BitSet();

    /// @param sentences of the text, in order
    public AttributionIndex(List<Sentence> sentences, List<Attribution> found) {
        for (Attribution one : found) {
            bySentence.computeIfAbsent(one.sentence(), _ -> new ArrayList<>()).add(one);
            cited.set(one.sentence());
            for (Range range : one.content()) {
                int index = Sentences.firstPast(sentences, range.start());
                while (index < sentences.size() && sentences.get(index).start() < range.end()) {
                    cited.set(index++);
                }
            }
        }
    }

    /// Attributions whose cue lies in a sentence, in the order they were found.
    public List<Attribution> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /// Whether a sentence has an attribution, or any part of one's content.
    public boolean cited(int sentence) {
        return cited.get(sentence);
    }
}
