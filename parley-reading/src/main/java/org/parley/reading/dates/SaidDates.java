package org.parley.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates in text, in English and Russian, and resolves days named relative to a document's
/// own date: "on Friday", "yesterday", "12 января".
public final class SaidDates {
    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
                    + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{2})\\.(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
                            + MONTH
                            + "\\b\\.?(?:,?[\\s-]+(\\d{4})\\b)?",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b" + MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(?:(last)\\s+)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NEAR =
            Pattern.compile(
                    "\\b(today|yesterday|сегодня|вчера|накануне)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> MONTHS_EN =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> MONTHS_RU =
            List.of(
                    "янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя",
                    "дек");
    private static final Map<String, DayOfWeek> DAYS =
            Map.ofEntries(
                    Map.entry("понедельник", DayOfWeek.MONDAY),
                    Map.entry("вторник", DayOfWeek.TUESDAY),
                    Map.entry("среду", DayOfWeek.WEDNESDAY),
                    Map.entry("четверг", DayOfWeek.THURSDAY),
                    Map.entry("пятницу", DayOfWeek.FRIDAY),
                    Map.entry("субботу", DayOfWeek.SATURDAY),
                    Map.entry("воскресенье", DayOfWeek.SUNDAY));

    private SaidDates() {}

    /// The first full date of a text (day, month and year), or null.
    public static @Nullable LocalDate firstFull(String text) {
        LocalDate best = null;
        int place = Integer.MAX_VALUE;
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            best = date(iso.group(3), iso.group(2), iso.group(1), null);
            place = iso.start();
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.find() && dotted.start() < place) {
            best = date(dotted.group(1), dotted.group(2), dotted.group(3), null);
            place = dotted.start();
        }
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.group(3) != null && matcher.start() < place) {
                    boolean dayFirst = pattern == DAY_FIRST;
                    best =
                            date(
                                    matcher.group(dayFirst ? 1 : 2),
                                    matcher.group(dayFirst ? 2 : 1),
                                    matcher.group(3),
                                    null);
                    place = matcher.start();
                    break;
                }
            }
        }
        return best;
    }

    /// The day something was said: the last day named in the words around it that is not after the
    /// document's date, else the document's date.
    ///
    /// @param around the sentence without its content
    /// @param published the document's date; null when it has none
    public static @Nullable LocalDate said(String around, @Nullable LocalDate published) {
        LocalDate named = explicit(around, published);
        if (named != null && (published == null || !named.isAfter(published))) {
            return named;
        }
        if (published == null) {
            return null;
        }
        Matcher near = NEAR.matcher(around);
        if (near.find()) {
            return switch (near.group(1).toLowerCase(Locale.ROOT)) {
                case "today", "сегодня" -> published;
                default -> published.minusDays(1);
            };
        }
        Matcher weekday = WEEKDAY.matcher(around);
        if (weekday.find()) {
            String word = weekday.group(2).toLowerCase(Locale.ROOT);
            DayOfWeek day =
                    DAYS.containsKey(word)
                            ? DAYS.get(word)
                            : DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
            LocalDate resolved = published.with(TemporalAdjusters.previousOrSame(day));
            return weekday.group(1) != null && resolved.equals(published)
                    ? resolved.minusWeeks(1)
                    : resolved;
        }
        return published;
    }

    private static @Nullable LocalDate explicit(String text, @Nullable LocalDate published) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return date(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3), published);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return date(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3), published);
        }
        return null;
    }

    private static @Nullable LocalDate date(
            String day, String month, @Nullable String year, @Nullable LocalDate near) {
        try {
            int number =
                    month.chars().allMatch(Character::isDigit)
                            ? Integer.parseInt(month)
                            : month(month);
            int dayOfMonth = Integer.parseInt(day);
            if (year != null) {
                return LocalDate.of(Integer.parseInt(year), number, dayOfMonth);
            }
            if (near == null) {
                return null;
            }
            LocalDate thisYear = LocalDate.of(near.getYear(), number, dayOfMonth);
            // "28 December" in a text of January is last year's
            return thisYear.isAfter(near.plusMonths(6)) ? thisYear.minusYears(1) : thisYear;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static int month(String word) {
        String stem = word.toLowerCase(Locale.ROOT).substring(0, 3);
        int index = Math.max(MONTHS_EN.indexOf(stem), MONTHS_RU.indexOf(stem));
        return Month.of(index + 1).getValue();
    }
}
