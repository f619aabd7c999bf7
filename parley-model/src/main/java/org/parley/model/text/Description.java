package org.parley.model.text;

import java.time.LocalDate;
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
    /// @throws IllegalArgumentException with everything that is wrong, a line each, naming the
    ///   file, the key, the value found and what is allowed
    public static Description of(String where, Map<String, String> values) {
        return new DescriptionReader(where, values).read();
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
}
