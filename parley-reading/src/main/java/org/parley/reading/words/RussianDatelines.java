package org.parley.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Place, date and agency at the head of a wire story, which belong to no sentence: "МОСКВА, 12 янв
/// — ТАСС.", "Вена. 3 марта. ИНТЕРФАКС —".
public final class RussianDatelines {
    private static final String PLACE =
            "[А-ЯЁ][\\p{L}-]+(?:[ -][А-ЯЁ][\\p{L}-]*){0,2}(?:\\s*\\([^)]{2,60}\\))?";
    private static final String DATE =
            "\\d{1,2}\\s+(?:янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?"
                    + "(?:\\s+\\d{4}(?:\\s+года|\\s*г\\.?)?)?";
    private static final String AGENCY =
            "(?:/[^/\\n]{2,60}/|(?:[А-ЯЁ]{3,}|[A-Z]{2,}|Интерфакс|Рейтер|РИА Новости)(?:[ -][А-ЯЁ]\\p{L}*){0,3})";
    private static final Pattern DATELINE =
            Pattern.compile(
                    PLACE
                            + "\\s*[,.]\\s*"
                            + DATE
                            + "\\s*[.,]?\\s*(?:[—–-]\\s*)?(?:"
                            + AGENCY
                            + "\\s*(?:[—–-]+|\\.)|(?<=[—–-]\\s))\\s*");
    private static final int LONGEST = 200;

    private RussianDatelines() {}

    /// The sentences without the datelines that paragraphs begin with.
    public static List<Sentence> without(String text, List<Sentence> sentences) {
        List<Sentence> kept = new ArrayList<>();
        int paragraph = -1;
        int end = -1;
        for (Sentence s : sentences) {
            if (s.paragraph() != paragraph) {
                paragraph = s.paragraph();
                Matcher dateline =
                        DATELINE.matcher(text)
                                .region(s.start(), Math.min(text.length(), s.start() + LONGEST));
                end = dateline.lookingAt() ? dateline.end() : -1;
            }
            if (s.start() >= end) {
                kept.add(s);
            } else if (s.end() > end) {
                kept.add(new Sentence(end, s.end(), paragraph, Tokens.of(text, end, s.end())));
            }
        }
        return kept;
    }
}
