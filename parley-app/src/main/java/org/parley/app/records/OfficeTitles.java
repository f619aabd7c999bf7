package org.parley.app.records;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.text.Document;
import org.parley.reading.world.World;

/// How documents title a person: "Kenya's water minister, Grace Wanjiru", "Grace Wanjiru, the water
/// minister". Of the title's words the last must be one for an office that the built-in world
/// knows; English only.
final class OfficeTitles {
    /// Words before a name that may belong to its title, in characters.
    private static final int REACH = 80;

    /// Says whose like a person is, not what the person is.
    private static final String NO_TITLE = "counterpart";

    private final String roles;

    OfficeTitles(World world) {
        roles =
                world.roles().stream()
                        .filter(role -> role.counts() && !role.russian())
                        .map(World.Role::phrase)
                        .filter(phrase -> !phrase.endsWith(NO_TITLE))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?i:", ")"));
    }

    /// A title and the document that gives it.
    record Title(String words, String document) {}

    /// The title of a person in the first document that gives one; empty when none does.
    Optional<Title> of(String person, List<Document> documents) {
        // what goes before a title parts it from the words that are not of it
        String own =
                "((?:(?<=(?:['’]s|\\bthe|\\bits|\\btheir|\\ban?)\\s)(?:\\p{Ll}+\\s+){1,2}?)?"
                        + roles
                        + ")";
        Pattern before = Pattern.compile("(?<![\\p{L}-])" + own + ",?\\s+$");
        Pattern after =
                Pattern.compile(
                        "^,\\s+(?:(?:\\p{Lu}[\\p{L}.-]*\\s+){0,2}\\p{Lu}[\\p{L}.-]*['’]s\\s+|(?:the|an?|its|their)\\s+|\\p{Lu}[\\p{L}-]+\\s+)?((?:\\p{Ll}+\\s+){0,2}?"
                                + roles
                                + ")(?![\\p{L}-])");
        Pattern name =
                Pattern.compile(
                        "(?<![\\p{L}-])"
                                + Pattern.quote(person).replace(" ", "\\E\\s+\\Q")
                                + "(?![\\p{L}-])");
        for (Document document : documents) {
            String text = document.text();
            Matcher found = name.matcher(text);
            while (found.find()) {
                String left = text.substring(Math.max(0, found.start() - REACH), found.start());
                String right =
                        text.substring(found.end(), Math.min(text.length(), found.end() + REACH));
                for (Matcher title : List.of(before.matcher(left), after.matcher(right))) {
                    if (title.find()) {
                        return Optional.of(
                                new Title(
                                        title.group(1).strip().replaceAll("\\s+", " "),
                                        document.id()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
