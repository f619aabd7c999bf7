package org.parley.reading.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.World;

/// Whom a Russian source stands for that names nobody: "министр", "в ведомстве", "королевство", "в
/// заявлении".
final class RussianStandIns {
    private static final Set<String> BODIES =
            Set.of(
                    "ведомство",
                    "министерство",
                    "мид",
                    "правительство",
                    "внешнеполитический ведомство",
                    "власть",
                    "делегация",
                    "минобороны",
                    "пресс-служба");
    private static final Set<String> COUNTRIES =
            Set.of("королевство", "республика", "страна", "государство", "эмират", "султанат");
    private static final Set<String> PAPERS =
            Set.of(
                    "заявлении",
                    "документе",
                    "коммюнике",
                    "сообщении",
                    "тексте",
                    "письме",
                    "нем",
                    "нём",
                    "нему",
                    "ней",
                    "резолюции",
                    "декларации",
                    "обращении");

    private final RussianScene scene;
    private final RussianHeard heard;
    private final RussianRoles roles;

    RussianStandIns(RussianScene scene, RussianHeard heard) {
        this.scene = scene;
        this.heard = heard;
        this.roles = scene.roles();
    }

    /// "Министр", "глава делегации": whoever was last named so; a stranger when more is said of
    /// them ("европейские дипломаты").
    Speaker unnamedOffice(World.Role role, Sentence s, int from, int to, String spoken) {
        if (role.party() != null) {
            return new Speaker(spoken, List.of(role.party()), true);
        }
        if (BODIES.contains(role.phrase())) {
            return body(s, spoken);
        }
        if (roles.nameless(role)) {
            Speaker before = heard.person();
            boolean ours = role.phrase().equals("собеседник") && before != null;
            return ours && before != null ? before : new Speaker(spoken, List.of(), true);
        }
        int length = role.phrase().split(" ").length;
        boolean bare = to - from <= length || roles.looksBack(role, s, from, to);
        Speaker before = bare ? person(s.at(from).start()).orElse(heard.party()) : null;
        return before != null ? before : new Speaker(spoken, List.of(), true);
    }

    /// "Королевство", "в республике": the state whose text it is, else the one last told of.
    Speaker country(Sentence s, int from, String spoken) {
        List<String> own =
                heard.voice().parties().isEmpty()
                        ? scene.referents()
                                .party(s.at(from).start(), scene::state)
                                .map(Speaker::parties)
                                .orElse(List.of())
                        : heard.voice().parties();
        return new Speaker(spoken, own, false);
    }

    /// "В ведомстве", "правительство": that of the party last heard, else of the one the sentence
    /// before begins with.
    private Speaker body(Sentence s, String spoken) {
        Speaker by = heard.voice().parties().isEmpty() ? heard.last() : heard.voice();
        if (by != null && !by.parties().isEmpty()) {
            return new Speaker(spoken, by.parties(), false);
        }
        Sentence before = scene.before(s);
        List<String> named = before == null ? List.of() : scene.parties(before, 0, before.size());
        return new Speaker(spoken, named.isEmpty() ? List.of() : List.of(named.getFirst()), false);
    }

    /// Whose text speaks: of whom the sentence before tells that they put it out, else who spoke
    /// last.
    Speaker paper(Sentence s, String spoken) {
        Sentence before = scene.before(s);
        if (before != null && before.paragraph() == s.paragraph()) {
            List<String> named = scene.parties(before, 0, before.size());
            if (!named.isEmpty() && heard.last() == null) {
                return new Speaker(spoken, List.of(named.getFirst()), false);
            }
        }
        Speaker by = heard.last();
        return by != null
                ? new Speaker(spoken, by.parties(), false)
                : new Speaker(spoken, List.of(), false);
    }

    private Optional<Speaker> person(int offset) {
        Speaker before = heard.person();
        return before != null ? Optional.of(before) : scene.mentions().person(offset, _ -> true);
    }

    /// Whether a word is one for a text: "в заявлении".
    boolean isPaper(String lower) {
        return PAPERS.contains(lower);
    }

    /// Whether a lemma is one for a state: "королевство".
    boolean isCountry(String lemma) {
        return COUNTRIES.contains(lemma);
    }
}
