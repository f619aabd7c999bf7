package org.parley.reading.speakers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.World;

/// The world's words for what a person is, found in English sentences.
final class Roles {
    private static final WordLists WORDS = WordLists.read(Roles.class, "words-en.tsv");
    private static final Set<String> NATIONAL = WORDS.of("national");
    private static final Set<String> SEVERAL = WORDS.of("several");

    private final Map<String, World.Role> byPhrase = new HashMap<>();
    private final int longest;

    Roles(World world) {
        int most = 1;
        for (World.Role role : world.roles()) {
            if (!role.russian()) {
                byPhrase.put(role.phrase(), role);
                most = Math.max(most, role.phrase().split(" ").length);
            }
        }
        this.longest = most;
    }

    /// Number of tokens of the longest role that begins at a token; 0 when none does.
    int lengthAt(Sentence s, int at, int to) {
        StringBuilder phrase = new StringBuilder();
        int best = 0;
        for (int i = at; i < to && i < at + longest; i++) {
            if (!phrase.isEmpty()) {
                phrase.append(' ');
            }
            phrase.append(s.at(i).lower());
            if (role(phrase.toString()) != null) {
                best = i - at + 1;
            }
        }
        return best;
    }

    private World.@Nullable Role role(String phrase) {
        World.Role role = byPhrase.get(phrase);
        if (role == null && phrase.endsWith("s")) {
            role = byPhrase.get(phrase.substring(0, phrase.length() - 1));
        }
        if (role == null && phrase.endsWith("ies")) {
            role = byPhrase.get(phrase.substring(0, phrase.length() - 3) + "y");
        }
        return role;
    }

    /// The role in a range of tokens: one that speaks for nobody before one with a party of its
    /// own, before any; null when there is none.
    World.@Nullable Role in(Sentence s, int from, int to) {
        World.Role found = null;
        for (int i = from; i < to; i++) {
            int length = lengthAt(s, i, to);
            if (length > 0) {
                World.Role role = role(s.words(i, i + length).toLowerCase(Locale.ROOT));
                if (role != null && !role.counts()) {
                    return role;
                }
                if (found == null || role != null && role.party() != null) {
                    found = role;
                }
                i += length - 1;
            }
        }
        return found;
    }

    /// Whether an office belongs to a government: "the minister" means the one in view.
    static boolean national(World.Role role) {
        return NATIONAL.stream().anyMatch(role.phrase()::contains);
    }

    /// Whether no word of a range means a body or several people.
    static boolean singular(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SEVERAL.contains(s.at(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
