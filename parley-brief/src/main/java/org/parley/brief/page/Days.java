package org.parley.brief.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days as they are printed.
public final class Days {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /// "as of 18 January 2022"; "undated" for null.
    public static String asOf(@Nullable LocalDate day) {
        return day == null ? "undated" : "as of " + LONG.format(day);
    }

    /// "18 January 2022"; "an unknown day" for null.
    public static String fully(@Nullable LocalDate day) {
        return day == null ? "an unknown day" : LONG.format(day);
    }

    /// "18 Jan 2022"; "undated" for null.
    public static String shortly(@Nullable LocalDate day) {
        return day == null ? "undated" : SHORT.format(day);
    }
}
