package org.parley.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;

/// The words of an attribution's pieces as [ActPhrases] and [ActFeatures] look at them: in lower
/// case, without quotation marks, contractions written out.
final class ActWords {
    private static final Map<String, String> CONTRACTED =
            Map.of(
                    "wo", "will", "ca", "can", "sha", "shall", "n't", "not", "'ll", "will", "'re",
                    "are", "'m", "am", "'ve", "have", "'d", "would");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''", "‘", "«", "»");
    private static final Set<String> LINKS = Set.of("that", ",", "and", "but");

    /// Words that end a main clause once it has begun.
    private static final Set<String> SUBORDINATE =
            Set.of(
                    "which",
                    "who",
                    "because",
                    "after",
                    "although",
                    ";",
                    "while",
                    "whose",
                    "where",
                    "whereas",
                    "since",
                    "as",
                    "if",
                    "unless",
                    "until",
                    "so",
                    "when",
                    ":",
                    "-",
                    "—",
                    "–");

    private static final int SHORTEST_CLAUSE = 4;
    private static final int LONGEST_CLAUSE = 24;

    private ActWords() {}

    /// Words and marks of all pieces, in order.
    static List<String> of(String text, List<Range> pieces) {
        List<String> words = new ArrayList<>();
        for (Range piece : pieces) {
            for (Token token : Tokens.of(text, piece.start(), piece.end())) {
                String word = token.lower();
                if (!QUOTES.contains(word)) {
                    words.add(CONTRACTED.getOrDefault(word, word));
                }
            }
        }
        return words;
    }

    /// The same without the "that", "and" or "but" it opens with.
    static List<String> unlinked(List<String> words) {
        int from = 0;
        while (from < words.size() && LINKS.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /// The words up to the first relative or adverbial clause: what hangs on the main clause
    /// describes, it does not act.
    static List<String> mainClause(List<String> words) {
        int end = Math.min(words.size(), LONGEST_CLAUSE);
        for (int i = SHORTEST_CLAUSE; i < end; i++) {
            if (SUBORDINATE.contains(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words.subList(0, end);
    }

    /// A word without its ending of number, person, tense or participle. Rough, and the same for
    /// all forms of most regular words; it is no dictionary form.
    static String stem(String word) {
        int n = word.length();
        if (n <= 3) {
            return word;
        }
        if (n > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 5 && word.endsWith("ing")) {
            return undoubled(word.substring(0, n - 3));
        }
        if (n > 4 && word.endsWith("ed")) {
            return undoubled(word.substring(0, n - 2));
        }
        if (n > 4 && word.endsWith("es") && !word.endsWith("ses")) {
            return withoutE(word.substring(0, n - 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return withoutE(word.substring(0, n - 1));
        }
        return withoutE(word);
    }

    private static String withoutE(String word) {
        return word.length() > 4 && word.endsWith("e")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String undoubled(String word) {
        int n = word.length();
        boolean doubled =
                n > 3
                        && word.charAt(n - 1) == word.charAt(n - 2)
                        && "lsz".indexOf(word.charAt(n - 1)) < 0;
        return doubled ? word.substring(0, n - 1) : withoutE(word);
    }
}
