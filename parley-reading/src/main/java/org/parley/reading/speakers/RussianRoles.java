package org.parley.reading.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.World;

/// Words for what a speaker is, found by their lemmas.
final class RussianRoles {
    private static final int LONGEST = 4;

    /// Offices of a state: without a name of one, that of whom was spoken last.
    private static final Set<String> OF_STATE =
            Set.of(
                    "президент",
                    "премьер",
                    "премьер-министр",
                    "вице-премьер",
                    "канцлер",
                    "министр",
                    "замминистр",
                    "министр иностранный дело",
                    "глава мид",
                    "замглава мид",
                    "заместитель министр",
                    "министр оборона",
                    "мид",
                    "министерство",
                    "ведомство",
                    "правительство",
                    "парламент",
                    "власть",
                    "делегация",
                    "посредник",
                    "генерал",
                    "адмирал",
                    "полковник",
                    "командующий",
                    "депутат",
                    "замминистра",
                    "замглавы",
                    "советник",
                    "переговорщица",
                    "переговорщик",
                    "вице-президент",
                    "вице-канцлер",
                    "вице-спикер",
                    "спикер",
                    "сенатор",
                    "парламентарий",
                    "замглава",
                    "минобороны",
                    "минфин",
                    "министерша");

    /// What points back to a body named before: "глава компании".
    private static final Set<String> POINTING =
            Set.of(
                    "компания",
                    "организация",
                    "альянс",
                    "ведомство",
                    "республика",
                    "страна",
                    "союз",
                    "блок",
                    "движение",
                    "агентство",
                    "делегация",
                    "корпорация",
                    "королевство",
                    "эмират",
                    "султанат",
                    "государство",
                    "концерн");

    /// Who has no name and counts for a party only where one is named with them.
    private static final Set<String> NAMELESS =
            Set.of("источник", "собеседник", "сотрудник", "член");

    private final RussianWords words;
    private final Map<String, World.Role> roles = new HashMap<>();

    RussianRoles(World world, RussianWords words) {
        this.words = words;
        for (World.Role role : world.roles()) {
            if (role.russian()) {
                roles.put(role.phrase(), role);
            }
        }
    }

    /// The role a stretch names; one that counts for nobody goes first, then one with a party.
    World.@Nullable Role in(Sentence s, int from, int to) {
        World.Role found = null;
        int start = from;
        for (int i = from; i < to; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int k = i; k < to && k < i + LONGEST; k++) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(lemma(s.at(k).lower()));
                World.Role role = roles.get(phrase.toString());
                boolean longer = found != null && found.counts() && i == start;
                if (role != null
                        && (found == null || longer || !role.counts() || role.party() != null)) {
                    found = role;
                    start = i;
                }
            }
        }
        return found;
    }

    /// Whether a role begins at a token.
    boolean starts(Sentence s, int i, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int k = i; k < to && k < i + LONGEST; k++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(lemma(s.at(k).lower()));
            if (roles.containsKey(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    boolean counts(Sentence s, int from, int to) {
        World.Role role = in(s, from, to);
        return role != null && role.counts();
    }

    /// The party a role has of itself.
    List<String> party(Sentence s, int from, int to) {
        World.Role role = in(s, from, to);
        return role == null || role.party() == null ? List.of() : List.of(role.party());
    }

    /// Whether who has the role belongs to the party spoken of last, when none is named.
    boolean looksBack(World.Role role, Sentence s, int from, int to) {
        if (points(s, from, to) || OF_STATE.contains(role.phrase())) {
            return true;
        }
        for (int k = from; k < to; k++) {
            if (OF_STATE.contains(lemma(s.at(k).lower()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a stretch points back to a body or a state named before: "председатель совета
    /// республики".
    boolean points(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            if (POINTING.contains(lemma(s.at(k).lower()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the role is one of a state's.
    boolean ofState(World.Role role) {
        return OF_STATE.contains(role.phrase());
    }

    /// Whether who has the role stays a stranger when no party is named: "источник".
    boolean nameless(World.Role role) {
        return NAMELESS.contains(role.phrase());
    }

    private String lemma(String lower) {
        for (RussianWords.Form form : words.forms(lower)) {
            if (form.is("NN") || form.is("ADJ")) {
                return form.lemma();
            }
        }
        return lower;
    }
}
