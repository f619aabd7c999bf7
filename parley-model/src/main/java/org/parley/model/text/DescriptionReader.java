package org.parley.model.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a [Description] of keys and values. A value that is wrong is noted and left out, so that
/// the rest is checked too.
final class DescriptionReader {
    private final String where;
    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    DescriptionReader(String where, Map<String, String> values) {
        this.where = where;
        this.values = values;
    }

    Description read() {
        values.keySet().stream()
                .filter(key -> !Description.KEYS.contains(key))
                .forEach(key ->
                        note(
                                key,
                                "not a key of a description; allowed are "
                                        + String.join(", ", Description.KEYS)));
        Description description =
                new Description(
                        values.get("title"),
                        values.get("outlet"),
                        values.get("author"),
                        date("date"),
                        one(
                                "language",
                                DescriptionReader::language,
                                "an ISO 639-1 code such as en or ru"),
                        values.get("url"),
                        one(
                                "reliability",
                                DescriptionReader::reliability,
                                "a letter A to F (Admiralty code)"),
                        one("genre", Genre::ofKey, "one of " + genres()),
                        handling(),
                        values.get("supersedes"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return description;
    }

    private void note(String key, String problem) {
        problems.add("[%s] %s: %s.".formatted(where, key, problem));
    }

    /// The value of a key as what it should be; null when there is none, or it is noted.
    private <T> @Nullable T one(String key, Function<String, Optional<T>> reading, String allowed) {
        String value = values.get(key);
        if (value == null) {
            return null;
        }
        Optional<T> read = reading.apply(value.strip());
        if (read.isEmpty()) {
            note(key, "found '%s', allowed is %s".formatted(value, allowed));
        }
        return read.orElse(null);
    }

    private @Nullable LocalDate date(String key) {
        return one(key, DescriptionReader::day, "a date written 2022-01-10");
    }

    private @Nullable Handling handling() {
        Handling.Mark mark =
                one(
                        "handling",
                        DescriptionReader::mark,
                        "TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED");
        LocalDate embargo = date("embargo");
        return mark == null && embargo == null
                ? null
                : new Handling(mark == null ? Handling.Mark.CLEAR : mark, embargo);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(String value) {
        return Optional.of(value).filter(code -> code.matches("[a-z]{2}"));
    }

    private static Optional<Reliability> reliability(String value) {
        return Optional.of(value.toUpperCase(Locale.ROOT))
                .filter(letter -> letter.matches("[A-F]"))
                .map(Reliability::valueOf);
    }

    private static String genres() {
        return Arrays.stream(Genre.values()).map(Genre::key).collect(Collectors.joining(", "));
    }

    private static Optional<Handling.Mark> mark(String value) {
        if (value.equalsIgnoreCase("TLP:WHITE")) { // the name before TLP 2.0
            return Optional.of(Handling.Mark.CLEAR);
        }
        return Arrays.stream(Handling.Mark.values())
                .filter(mark -> mark.label().equalsIgnoreCase(value))
                .findFirst();
    }
}
