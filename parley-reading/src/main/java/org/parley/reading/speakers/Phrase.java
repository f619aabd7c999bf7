package org.parley.reading.speakers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.World;

/// A phrase and what was found in it.
///
/// @param headEnd one past the part before a relative clause
/// @param role what a person is called in it; null when nothing
/// @param parties that speak by its names
record Phrase(
        Sentence s,
        int from,
        int headEnd,
        int to,
        World.@Nullable Role role,
        PhraseNames names,
        Set<String> parties) {
    private static final WordLists WORDS = WordLists.read(Phrase.class, "words-en.tsv");
    private static final Set<String> GOVERNING = WORDS.of("governing");
    private static final Set<String> STRANGERS = WORDS.of("stranger");
    private static final Set<String> STATE = WORDS.of("state");

    String words() {
        return s.words(from, to);
    }

    int start() {
        return s.at(from).start();
    }

    boolean speaksForNobody() {
        return role != null && !role.counts();
    }

    boolean governs() {
        for (int i = from; i < headEnd; i++) {
            if (GOVERNING.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    boolean plural() {
        String head = s.at(headEnd - 1).lower();
        if (headEnd > 1 && (head.equals("'s") || head.equals("'"))) {
            head = s.at(headEnd - 2).lower();
        }
        return head.endsWith("s") && !head.endsWith("ss") || head.endsWith("s'");
    }

    boolean singularRole() {
        return Roles.singular(s, from, headEnd) && !plural();
    }

    List<String> firstParty() {
        return parties.isEmpty() ? List.of() : List.of(parties.iterator().next());
    }

    String office() {
        return role == null ? "" : role.phrase();
    }

    /// The word by which an office is looked for: the body it belongs to, "a director at the
    /// ministry", else its own.
    String governing() {
        for (int i = to - 1; i >= from; i--) {
            if (STATE.contains(s.at(i).lower())) {
                return s.at(i).lower();
            }
        }
        return office();
    }

    /// "A Western diplomat", "one delegate", "sources": nobody's, while nobody is named.
    boolean stranger() {
        for (int i = from; i < headEnd; i++) {
            if (STRANGERS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name stands in the part before a clause.
    boolean headNamed() {
        return names.matches().stream().anyMatch(m -> m.start() < headEnd);
    }

    /// "The nationalists of the N-VA": the kind only tells what the party is.
    boolean belongs() {
        for (int i = from; i < headEnd; i++) {
            if (s.at(i).is("of")) {
                return true;
            }
        }
        return false;
    }
}
