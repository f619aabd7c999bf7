package org.parley.model.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is told about a document from outside its words: by front matter, or by a sidecar file.
/// Whatever is null is taken from the text instead.
///
/// @param title headline
/// @param outlet who published it
/// @param author who wrote it
/// @param date the day it was published
/// @param language ISO 639-1 code
/// @param url where it was published
/// @param reliability of the outlet
/// @param genre kind of text
/// @param handling who may see it
/// @param supersedes id of the document it corrects or replaces
public record Description(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String language,
        @Nullable String url,
        @Nullable Reliability reliability,
        @Nullable Genre genre,
        @Nullable Handling handling,
        @Nullable String supersedes) {
    /// Nothing is told.
    public static final Description NONE =
            new Description(null, null, null, null, null, null, null, null, null, null);

    /// The keys a description may have.
    public static final Set<String> KEYS =
            new TreeSet<>(
                    Set.of(
                            "title",
                            "outlet",
                            "author",
                            "date",
                            "language",
                            "url",
                            "reliability",
                            "genre",
                            "handling",
                            "embargo",
                            "supersedes"));

    /// A description from keys and values as they stand in a file.
    ///
    /// @param where the file, for messages
    /// @throws IllegalArgumentException naming the file, the key, the value found and what is
    ///   allowed
    public static Description of(String where, Map<String, String> values) {
        for (String key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(
                        "[%s] %s: not a key of a description; allowed are %s."
                                .formatted(where, key, String.join(", ", KEYS)));
            }
        }
        String mark = values.get("handling");
        LocalDate embargo = date(where, "embargo", values.get("embargo"));
        Handling handling =
                mark == null && embargo == null
                        ? null
                        : new Handling(
                                mark == null ? Handling.Mark.CLEAR : mark(where, mark), embargo);
        String language = values.get("language");
        if (language != null && !language.matches("[a-z]{2}")) {
            throw wrong(where, "language", language, "an ISO 639-1 code such as en or ru");
        }
        return new Description(
                values.get("title"),
                values.get("outlet"),
                values.get("author"),
                date(where, "date", values.get("date")),
                language,
                values.get("url"),
                reliability(where, values.get("reliability")),
                genre(where, values.get("genre")),
                handling,
                values.get("supersedes"));
    }

    /// This description, with what it does not tell taken from another.
    public Description orElse(Description other) {
        return new Description(
                title != null ? title : other.title,
                outlet != null ? outlet : other.outlet,
                author != null ? author : other.author,
                date != null ? date : other.date,
                language != null ? language : other.language,
                url != null ? url : other.url,
                reliability != null ? reliability : other.reliability,
                genre != null ? genre : other.genre,
                handling != null ? handling : other.handling,
                supersedes != null ? supersedes : other.supersedes);
    }

    private static @Nullable LocalDate date(String where, String key, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException notADate) {
            throw wrong(where, key, value, "a date written 2022-01-10");
        }
    }

    private static @Nullable Reliability reliability(String where, @Nullable String value) {
        if (value == null) {
            return null;
        }
        String letter = value.strip().toUpperCase(Locale.ROOT);
        if (!letter.matches("[A-F]")) {
            throw wrong(where, "reliability", value, "a letter A to F (Admiralty code)");
        }
        return Reliability.valueOf(letter);
    }

    private static @Nullable Genre genre(String where, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return Genre.ofKey(value.strip())
                .orElseThrow(() ->
                        wrong(
                                where,
                                "genre",
                                value,
                                "one of news, press_release, transcript, communique, draft_text,"
                                        + " bulletin, tweets, analysis"));
    }

    private static Handling.Mark mark(String where, String value) {
        for (Handling.Mark mark : Handling.Mark.values()) {
            if (mark.label().equalsIgnoreCase(value.strip())) {
                return mark;
            }
        }
        if (value.strip().equalsIgnoreCase("TLP:WHITE")) { // the name before TLP 2.0
            return Handling.Mark.CLEAR;
        }
        throw wrong(
                where,
                "handling",
                value,
                "TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED");
    }

    private static IllegalArgumentException wrong(
            String where, String key, String found, String allowed) {
        return new IllegalArgumentException(
                "[%s] %s: found '%s', allowed is %s.".formatted(where, key, found, allowed));
    }
}
