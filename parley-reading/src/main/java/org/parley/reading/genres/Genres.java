package org.parley.reading.genres;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.Genre;

/// Tells the genre of a text by its form. A description that names the genre goes first.
public final class Genres {
    private static final Pattern ARTICLE =
            Pattern.compile("(?m)^[#*\\s]*(?:Article|Статья|ARTICLE)\\s+\\d+");
    private static final Pattern BRACKET = Pattern.compile("\\[[^\\]\\n]{3,200}\\]");
    private static final Pattern PROPOSED =
            Pattern.compile(
                    "\\b(?:proposed|opposed|supported|suggested|on behalf of)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOUTED = Pattern.compile("\\b\\p{Lu}{4,}\\b");
    private static final Pattern AUTHOR_VOICE =
            Pattern.compile(
                    "\\b(?:likely|unlikely|suggests|clear indication|scenario|assessment|analysis|expectations|yardstick|implications|outlook)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RELEASE =
            Pattern.compile(
                    "(?iuU)\\b(?:press release|for immediate release|readout|ministry of foreign affairs|statement by the|statement of the|media note|пресс-релиз|сообщение для сми|заявление мид|комментарий мид)\\b");
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?iuU)\\b(?:communiqu[eé]|joint statement|joint declaration|коммюнике|совместное заявление)\\b");

    private Genres() {}

    /// The genre of a text.
    ///
    /// @param text the whole text
    /// @param from where the body begins
    /// @param title its headline
    public static Genre of(String text, int from, String title) {
        String sample = text.substring(from, Math.min(text.length(), from + 30_000));
        if (Turns.posts(text, from).size() >= 2) {
            return Genre.TWEETS;
        }
        List<Turns.Turn> turns = Turns.transcript(text, from);
        boolean spoken =
                turns.size() * 1200L >= sample.length() / 2
                        && Turns.covered(turns) * 2 >= text.length() - from;
        if (!turns.isEmpty() && (spoken || turns.getFirst().asking())) {
            return Genre.TRANSCRIPT;
        }
        int articles = count(ARTICLE, sample);
        if (articles >= 2
                || count(BRACKET, sample) >= 6
                        && sample.toLowerCase(Locale.ROOT).contains("shall")) {
            return Genre.DRAFT_TEXT;
        }
        double thousand = Math.max(1, sample.length() / 1000.0);
        if (count(PROPOSED, sample) / thousand > 2.5 && count(SHOUTED, sample) / thousand > 2) {
            return Genre.BULLETIN;
        }
        String head = title + "\n" + sample.substring(0, Math.min(600, sample.length()));
        if (JOINT.matcher(title).find()) {
            return Genre.COMMUNIQUE;
        }
        if (RELEASE.matcher(head).find()) {
            return Genre.PRESS_RELEASE;
        }
        return count(AUTHOR_VOICE, sample) / thousand > 0.9 ? Genre.ANALYSIS : Genre.NEWS;
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
