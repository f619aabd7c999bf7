package org.parley.reading.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Person;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Whom a Russian source names: a person with or without office, a party, a body, a place that
/// speaks.
final class RussianSources {
    private static final Set<String> AWAY = Set.of("в", "при", "с", "по", "на", "к");

    private final RussianScene scene;
    private final RussianHeard heard;
    private final RussianWords words;
    private final RussianRoles roles;
    private final RussianPeople people;
    private final RussianCollectives collectives;
    private final RussianGenders genders;
    private final RussianReferents referents;
    private final RussianStandIns standIns;

    RussianSources(RussianScene scene, RussianHeard heard) {
        this.scene = scene;
        this.heard = heard;
        this.words = scene.words();
        this.roles = scene.roles();
        this.people = scene.people();
        this.collectives = scene.collectives();
        this.genders = scene.genders();
        this.referents = scene.referents();
        this.standIns = new RussianStandIns(scene, heard);
    }

    /// Who a source names.
    Speaker read(Sentence s, int from, int to) {
        World.Role role = roles.in(s, from, to);
        String spoken = text(s, from, to);
        int behalf = behalf(s, from, to);
        if (behalf < to) {
            List<String> represented = scene.parties(s, behalf, to);
            int[] name = people.name(s, from, behalf);
            if (!represented.isEmpty()) {
                return name != null
                        ? people.remember(s, name, represented)
                        : new Speaker(spoken, represented, role != null);
            }
        }
        if (role != null && interlocutor(s, from) && scene.parties(s, from, to).isEmpty()) {
            Speaker before = heard.person();
            return before != null ? before : new Speaker(spoken, List.of(), true);
        }
        Found found = found(s, from, to, role);
        List<String> parties = found.parties();
        Person person = found.person();
        if (role != null && !role.counts()) {
            return new Speaker(person != null ? person.name() : spoken, List.of(), true);
        }
        if (person != null) {
            List<String> own =
                    !parties.isEmpty() && role != null
                            ? List.of(parties.getFirst())
                            : found.personParty().isEmpty()
                                    ? List.of()
                                    : List.of(found.personParty());
            return new Speaker(person.name(), own, true);
        }
        int[] name = people.name(s, from, to);
        if (name != null) {
            Speaker known = people.known(s, name);
            boolean contrary =
                    known != null
                            && !parties.isEmpty()
                            && !known.parties().contains(parties.getFirst());
            if (known != null && !contrary) {
                return known;
            }
            if (role != null && collective(s, from, to).isEmpty()) {
                return people.remember(s, name, ofRole(role, parties, s, from, to));
            }
            if (role == null && !parties.isEmpty() && demonym(s, from)) {
                return people.remember(s, name, List.of(parties.getFirst()));
            }
        }
        if (found.agency() && parties.isEmpty()) {
            return new Speaker(spoken, List.of(), false);
        }
        if (!parties.isEmpty()) {
            boolean one = role != null && !several(s, from, to);
            List<String> own = one ? List.of(parties.getFirst()) : parties;
            return name != null && one
                    ? people.remember(s, name, own)
                    : new Speaker(spoken, own, false);
        }
        List<String> collective = collective(s, from, to);
        if (!collective.isEmpty()) {
            return name != null
                    ? people.remember(s, name, collective)
                    : new Speaker(spoken, collective, role != null);
        }
        if (standIns.isPaper(s.at(from).lower())) {
            return standIns.paper(s, spoken);
        }
        if (role != null) {
            return standIns.unnamedOffice(role, s, from, to, spoken);
        }
        if (name == null && standIns.isCountry(words.key(s.at(to - 1).lower()))) {
            return standIns.country(s, from, spoken);
        }
        return new Speaker(spoken, List.of(), name != null);
    }

    /// One past "от имени" or "от лица" in a source; `to` when it has neither.
    private static int behalf(Sentence s, int from, int to) {
        for (int k = from + 1; k + 1 < to; k++) {
            if (s.at(k).is("от") && (s.at(k + 1).is("имени") || s.at(k + 1).is("лица"))) {
                return k + 2;
            }
        }
        return to;
    }

    /// "По мнению собеседника издания": whoever spoke last.
    private boolean interlocutor(Sentence s, int from) {
        return words.key(s.at(from).lower()).equals("собеседник");
    }

    /// "Норвежец Арне Фоссум".
    private boolean demonym(Sentence s, int from) {
        return scene.named(s, from, from + 1).stream()
                .anyMatch(match -> match.name().kind() == Name.Kind.DEMONYM);
    }

    /// Whether a source is of several: "министры России и Турции", "посол США и глава МИД Ирана".
    private boolean several(Sentence s, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (s.at(k).is("и")) {
                return k + 1 < to && roles.starts(s, k + 1, to)
                        || genders.of(s.at(from).lower())
                                .equals(Set.of(RussianGenders.Gender.PLURAL))
                        || roles.in(s, from, k) == null;
            }
        }
        return genders.of(s.at(from).lower()).equals(Set.of(RussianGenders.Gender.PLURAL));
    }

    /// The party of the first word in a source that names a body by itself.
    private List<String> collective(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            boolean away = k > from + 1 && AWAY.contains(s.at(k - 1).lower());
            List<String> party =
                    away ? List.of() : collectives.of(s.at(k).lower(), s.at(k).start());
            if (!party.isEmpty()) {
                return party;
            }
        }
        return List.of();
    }

    /// What a source names.
    ///
    /// @param agency whether an outlet is among it
    private record Found(
            List<String> parties, @Nullable Person person, String personParty, boolean agency) {}

    private Found found(Sentence s, int from, int to, World.@Nullable Role role) {
        Set<String> parties = new LinkedHashSet<>();
        Person person = null;
        String personParty = "";
        boolean agency = false;
        List<Names.Match> matches = scene.named(s, from, to);
        for (int index = 0; index < matches.size(); index++) {
            Names.Match match = matches.get(index);
            Name name = match.name();
            if (ofAnother(matches, index)) {
                continue;
            }
            Token before = match.start() > from ? s.at(match.start() - 1) : null;
            // "в российском МИДе" speaks itself
            boolean away =
                    before != null && match.start() - 1 > from && AWAY.contains(before.lower());
            switch (name.kind()) {
                case PERSON -> {
                    person = name.person();
                    personParty = name.party();
                }
                case AGENCY -> agency = true;
                default -> {
                    if (!(away && (!parties.isEmpty() || role != null))) {
                        parties.add(name.party());
                    }
                }
            }
        }
        return new Found(List.copyOf(parties), person, personParty, agency);
    }

    /// Whether an institution is that of the state named right behind it: "Совбез РФ".
    private static boolean ofAnother(List<Names.Match> matches, int index) {
        if (index + 1 == matches.size()) {
            return false;
        }
        Names.Match match = matches.get(index);
        Names.Match next = matches.get(index + 1);
        return match.name().kind() == Name.Kind.INSTITUTION
                && next.name().kind() == Name.Kind.PARTY
                && next.start() == match.end();
    }

    private List<String> ofRole(
            World.Role role, List<String> parties, Sentence s, int from, int to) {
        if (!parties.isEmpty()) {
            return List.of(parties.getFirst());
        }
        if (role.party() != null) {
            return List.of(role.party());
        }
        for (int k = from + 1; k < to; k++) {
            // "глава ее делегации"
            Set<RussianGenders.Gender> pronoun = RussianGenders.ofPronoun(s.at(k).lower());
            if (!pronoun.isEmpty()) {
                return referents
                        .owner(s.at(from).start(), pronoun)
                        .map(Speaker::parties)
                        .orElse(List.of());
            }
        }
        boolean back = roles.ofState(role) || roles.looksBack(role, s, from, to);
        if (back && scene.host().size() == 1) {
            return scene.host();
        }
        return roles.looksBack(role, s, from, to)
                ? referents
                        .party(
                                s.at(from).start(),
                                name -> !roles.ofState(role) || scene.state(name))
                        .map(Speaker::parties)
                        .orElse(List.of())
                : List.of();
    }

    /// The words of a stretch as they stand.
    static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && s.at(i).start() == s.at(i - 1).end();
            text.append(i > from && !glued ? " " : "").append(s.at(i).text());
        }
        return text.toString();
    }
}
