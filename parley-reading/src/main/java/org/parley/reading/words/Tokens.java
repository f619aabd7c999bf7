package org.parley.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into words and marks. English contractions are parted ("did" + "n't", "Russia" +
/// "'s"), hyphenated words, abbreviations with dots, numbers and handles stay whole.
public final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "https?://[^\\s<>\"”»)]+"
                            + "|[@#][\\p{L}\\p{N}_]+"
                            + "|(?:\\p{Lu}\\.){2,}"
                            + "|\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|[mb]n)?(?![\\p{L}])"
                            + "|[\\p{L}\\p{N}\\p{M}]+(?:[-‑'’&/+][\\p{L}\\p{N}\\p{M}]+)*"
                            + "|\\.{2,}|--+|[^\\s\\u00a0\\u2007\\u202f\\ufeff]");
    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    private Tokens() {}

    /// Tokens of `text` between two offsets, in order.
    public static List<Token> of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            addParted(text, matcher.start(), matcher.end(), tokens);
        }
        return tokens;
    }

    private static void addParted(String text, int start, int end, List<Token> tokens) {
        String lower = lower(text, start, end);
        if (lower.length() > 3 && lower.endsWith("n't")) {
            add(text, start, end - 3, tokens);
            add(text, end - 3, end, tokens);
            return;
        }
        if (lower.equals("cannot")) {
            add(text, start, end - 3, tokens);
            add(text, end - 3, end, tokens);
            return;
        }
        int apostrophe = lower.lastIndexOf('\'');
        if (apostrophe > 0 && CLITICS.contains(lower.substring(apostrophe))) {
            add(text, start, start + apostrophe, tokens);
            add(text, start + apostrophe, end, tokens);
            return;
        }
        add(text, start, end, tokens);
    }

    private static void add(String text, int start, int end, List<Token> tokens) {
        tokens.add(
                new Token(start, end, text.substring(start, end), lower(text, start, end), Tag.X));
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
