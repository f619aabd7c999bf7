package org.parley.store.folder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A value at a place in a YAML file. Reading it as what it should be notes a problem when it is
/// something else, and gives a harmless value so that the rest can be checked too.
///
/// @param file name of the file, for messages
/// @param path place in it: `parties[3].kind`
/// @param value what stands there; null when nothing does
/// @param problems where problems are noted
record Field(String file, String path, @Nullable Object value, List<String> problems) {
    static Field root(String file, @Nullable Object value, List<String> problems) {
        return new Field(file, "", value, problems);
    }

    boolean present() {
        return value != null;
    }

    /// The field of a key.
    Field at(String key) {
        Object inner = value instanceof Map<?, ?> map ? map.get(key) : null;
        return new Field(file, path.isEmpty() ? key : path + "." + key, inner, problems);
    }

    /// Notes every key that is not allowed, and a value that has no keys.
    void onlyKeys(Collection<String> allowed) {
        if (value == null) {
            return;
        }
        if (!(value instanceof Map<?, ?> map)) {
            problem(
                    described(),
                    "a list of 'key: value' lines with "
                            + String.join(", ", new TreeSet<>(allowed)),
                    null);
            return;
        }
        for (Object key : map.keySet()) {
            String name = String.valueOf(key);
            if (!allowed.contains(name)) {
                String near = nearest(name, allowed);
                problems.add(
                        "[%s] %s: not a key here; allowed are %s.%s"
                                .formatted(
                                        file,
                                        path.isEmpty() ? name : path + "." + name,
                                        String.join(", ", new TreeSet<>(allowed)),
                                        near == null ? "" : " Maybe '" + near + "'."));
            }
        }
    }

    /// The elements of a list; empty when absent.
    List<Field> elements() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            problem(described(), "a list", null);
            return List.of();
        }
        List<Field> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            elements.add(new Field(file, "%s[%d]".formatted(path, i), list.get(i), problems));
        }
        return elements;
    }

    /// Words; `otherwise` when absent.
    String text(String otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Map || value instanceof List) {
            problem(described(), "words on one line", null);
            return otherwise;
        }
        return String.valueOf(value).strip();
    }

    /// Words that must be there.
    String required() {
        String words = text("");
        if (words.isEmpty() && !(value instanceof Map || value instanceof List)) {
            problem("nothing", "words", null);
        }
        return words.isEmpty() ? "?" : words;
    }

    @Nullable String optional() {
        String words = text("");
        return words.isEmpty() ? null : words;
    }

    /// A list of words; one word alone is a list too.
    List<String> words() {
        if (value != null && !(value instanceof List) && !(value instanceof Map)) {
            return List.of(String.valueOf(value).strip());
        }
        List<String> words = new ArrayList<>();
        for (Field element : elements()) {
            String word = element.text("");
            if (!word.isEmpty()) {
                words.add(word);
            } else if (!(element.value() instanceof Map || element.value() instanceof List)) {
                element.problem("nothing", "words", null);
            }
        }
        return words;
    }

    @Nullable LocalDate date() {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(String.valueOf(value).strip());
        } catch (DateTimeParseException notADate) {
            problem("'" + value + "'", "a date written 2022-01-10", null);
            return null;
        }
    }

    boolean flag(boolean otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        problem("'" + value + "'", "true or false", null);
        return otherwise;
    }

    /// One of a set of constants, by their lower-case names.
    <E extends Enum<E>> E one(Class<E> type, E otherwise) {
        if (value == null) {
            return otherwise;
        }
        String word = text("");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        List<String> allowed =
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(java.util.Locale.ROOT))
                        .toList();
        notOneOf("'" + word + "'", allowed, nearest(word, allowed));
        return otherwise;
    }

    /// An id: lower-case letters, digits and hyphens.
    String id(String otherwise) {
        if (value == null) {
            problem("nothing", "an id such as 'no-enlargement'", null);
            return otherwise;
        }
        String word = text("");
        if (!word.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String near =
                    word.toLowerCase(java.util.Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
            problem(
                    "'" + word + "'",
                    "lower-case letters, digits and single hyphens",
                    near.isEmpty() ? null : near);
            return otherwise;
        }
        return word;
    }

    /// Notes that something was found which is not of the kind that is allowed.
    ///
    /// @param allowed the kind: "a date written 2022-01-10"
    void problem(String found, String allowed, @Nullable String maybe) {
        note(found, "allowed is " + allowed, maybe);
    }

    /// Notes that something was found which is none of the values that are allowed.
    ///
    /// @param allowed at least one
    void notOneOf(String found, Collection<String> allowed, @Nullable String maybe) {
        note(
                found,
                allowed.size() == 1
                        ? "only %s is allowed".formatted(allowed.iterator().next())
                        : "allowed are " + String.join(", ", allowed),
                maybe);
    }

    private void note(String found, String allowed, @Nullable String maybe) {
        problems.add(
                "[%s] %s: found %s, %s.%s"
                        .formatted(
                                file,
                                path.isEmpty() ? "the file" : path,
                                found,
                                allowed,
                                maybe == null ? "" : " Maybe '" + maybe + "'."));
    }

    private String described() {
        if (value instanceof Map) {
            return "a list of keys";
        }
        if (value instanceof List) {
            return "a list";
        }
        String words = String.valueOf(value);
        return "'" + (words.length() > 60 ? words.substring(0, 59) + "…" : words) + "'";
    }

    /// The allowed word nearest to one that is not, by edit distance; null when none is near.
    static @Nullable String nearest(String word, Collection<String> allowed) {
        String best = null;
        int least = Math.max(3, word.length() / 2 + 1);
        for (String candidate : new TreeSet<>(allowed)) {
            int distance = distance(word.toLowerCase(java.util.Locale.ROOT), candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(String one, String other) {
        if (one.length() > 64) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
