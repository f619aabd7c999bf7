package org.parley.reading.bulletins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.WordLists;

/// A sentence in words and marks, with the names of parties in it. Indices below are of tokens.
final class Tokens {
    static final WordLists WORDS = WordLists.read(Tokens.class, "words-en.tsv");

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[’'./&-]+[\\p{L}\\p{N}]+)*|\\S");

    private final String text;
    private final List<int[]> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final boolean[] quoted;
    private final Map<Integer, NamedParty> names = new HashMap<>();

    Tokens(String text, int from, int to) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        quoted = new boolean[words.size()];
        int depth = 0;
        boolean inQuotes = false;
        for (int at = 0; at < words.size(); at++) {
            switch (words.get(at)) {
                case "“" -> inQuotes = true;
                case "”" -> inQuotes = false;
                case "(", "[" -> depth++;
                case ")", "]" -> depth = Math.max(0, depth - 1);
                default -> {
                    int place = at;
                    PartyNames.shipped()
                            .at(text, places.get(at)[0], to)
                            .ifPresent(party -> names.put(place, party));
                }
            }
            quoted[at] = inQuotes || depth > 0;
        }
    }

    int size() {
        return words.size();
    }

    /// The word in lower case; empty behind the end.
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean in(int at, String list) {
        return WORDS.of(list).contains(word(at));
    }

    /// Whether it stands in quotation marks or brackets.
    boolean enclosed(int at) {
        return at < quoted.length && quoted[at];
    }

    boolean capital(int at) {
        return at < size() && Character.isUpperCase(text.charAt(places.get(at)[0]));
    }

    Optional<NamedParty> name(int at) {
        return Optional.ofNullable(names.get(at));
    }

    /// The token behind a party's name.
    int after(NamedParty party) {
        int at = 0;
        while (at < size() && places.get(at)[0] < party.range().end()) {
            at++;
        }
        return at;
    }

    /// The token behind the longest phrase of a list that stands at a token; -1 for none.
    int phrase(int at, String list) {
        int longest = -1;
        for (String phrase : WORDS.of(list)) {
            String[] parts = phrase.split(" ");
            int length = 0;
            while (length < parts.length && is(at + length, parts[length])) {
                length++;
            }
            if (length == parts.length && at + length > longest) {
                longest = at + length;
            }
        }
        return longest;
    }

    /// The text's range from one token to before another, without marks and blanks at its ends;
    /// empty for none.
    Optional<Range> range(int first, int end) {
        int one = first;
        int last = end - 1;
        while (one <= last && ",:;.–—-".contains(word(one))) {
            one++;
        }
        while (last >= one && ",:;.–—-”\"".contains(word(last))) {
            last--;
        }
        if (one > last) {
            return Optional.empty();
        }
        return Optional.of(new Range(places.get(one)[0], places.get(last)[1]));
    }
}
