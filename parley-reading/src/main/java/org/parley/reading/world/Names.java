package org.parley.reading.world;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;

/// Finds names in tokens: the longest at each place, by a table on the first word.
///
/// A key is what words are compared by: the lower-case form in English, the lemma in Russian. Names
/// written with capitals match only words with a capital; short ones in capitals ("US", "WHO") only
/// words that are so written.
public final class Names {
    private static final Set<String> PARTICLES =
            Set.of("bin", "ibn", "al", "el", "van", "von", "de", "da", "abu", "ben");

    private final UnaryOperator<String> key;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(String[] keys, boolean[] capital, boolean shouted, Name name) {}

    /// A name in place.
    ///
    /// @param start first token
    /// @param end one past the last
    /// @param name what it stands for
    public record Match(int start, int end, Name name) {}

    /// An empty finder.
    ///
    /// @param key from a word to what it is compared by
    public Names(UnaryOperator<String> key) {
        this.key = key;
    }

    /// Adds a name under an alias.
    public void add(String alias, Name name) {
        List<Token> tokens = Tokens.of(alias, 0, alias.length());
        if (tokens.isEmpty()) {
            return;
        }
        String[] keys = new String[tokens.size()];
        boolean[] capital = new boolean[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key.apply(plain(tokens.get(i).lower()));
            capital[i] = tokens.get(i).capital();
        }
        String text = tokens.getFirst().text();
        boolean shouted =
                keys.length == 1
                        && text.length() <= 4
                        && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                        && Character.isLetter(text.charAt(0))
                        && text.length() > 1;
        List<Entry> entries = byFirst.computeIfAbsent(keys[0], _ -> new ArrayList<>());
        // what is added later is asked first: a case goes before the built-in world
        entries.addFirst(new Entry(keys, capital, shouted, name));
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.keys().length).reversed());
    }

    /// The names between two token indices, left to right, on a day (null: any day).
    public List<Match> in(List<Token> tokens, int from, int to, @Nullable LocalDate day) {
        return in(tokens, from, to, day, _ -> true);
    }

    /// The names between two token indices, left to right, on a day (null: any day).
    ///
    /// @param likely whether a name may well be meant; one that may not counts only where no likely
    ///   one stands there, and it has several words or is nobody else's
    public List<Match> in(
            List<Token> tokens, int from, int to, @Nullable LocalDate day, Predicate<Name> likely) {
        String[] keys = new String[tokens.size()];
        List<Match> matches = new ArrayList<>();
        int i = from;
        while (i < to) {
            Match match = at(tokens, keys, i, to, day, likely);
            if (match != null) {
                matches.add(match);
                i = match.end();
            } else {
                i++;
            }
        }
        return matches;
    }

    private @Nullable Match at(
            List<Token> tokens,
            String[] keys,
            int i,
            int to,
            @Nullable LocalDate day,
            Predicate<Name> likely) {
        Match unlikely = null;
        boolean several = false;
        for (Entry entry : byFirst.getOrDefault(keyAt(tokens, keys, i), List.of())) {
            // a surname that another name follows is somebody else's first name
            int next = i + entry.keys().length;
            boolean longer =
                    entry.name().kind() == Name.Kind.PERSON
                            && next < tokens.size()
                            && tokens.get(next).lower().startsWith("al-");
            boolean first =
                    entry.name().kind() == Name.Kind.PERSON
                            && entry.keys().length == 1
                            && i + 1 < tokens.size()
                            && (tokens.get(i + 1).capital() && tokens.get(i + 1).word()
                                    || PARTICLES.contains(tokens.get(i + 1).lower())
                                    || tokens.get(i + 1).lower().startsWith("al-"));
            if (first || longer) {
                continue;
            }
            if (i + entry.keys().length <= to
                    && entry.name().tenure().covers(day)
                    && matches(tokens, keys, i, entry)) {
                Match match = new Match(i, i + entry.keys().length, entry.name());
                if (likely.test(entry.name())) {
                    return match;
                }
                several |=
                        unlikely != null
                                && !Objects.equals(unlikely.name().person(), entry.name().person());
                unlikely = unlikely == null ? match : unlikely;
            }
        }
        return several && unlikely != null && unlikely.end() == i + 1 ? null : unlikely;
    }

    private boolean matches(List<Token> tokens, String[] keys, int i, Entry entry) {
        for (int k = 0; k < entry.keys().length; k++) {
            Token token = tokens.get(i + k);
            boolean written =
                    entry.shouted()
                            ? token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
                            : !entry.capital()[k] || token.capital();
            if (!written || !entry.keys()[k].equals(keyAt(tokens, keys, i + k))) {
                return false;
            }
        }
        return true;
    }

    private String keyAt(List<Token> tokens, String[] keys, int i) {
        String known = keys[i];
        if (known == null) {
            known = key.apply(plain(tokens.get(i).lower()));
            keys[i] = known;
        }
        return known;
    }

    /// Latin letters without their accents: texts write "Erdoğan" and "Erdogan".
    private static String plain(String word) {
        boolean accented = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC) {
                return word;
            }
            accented |= c > 0x7F;
        }
        return accented
                ? Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                : word;
    }
}
