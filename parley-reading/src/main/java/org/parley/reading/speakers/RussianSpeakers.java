package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Person;
import org.parley.model.text.Document;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Resolves the sources of one Russian document. Sources must be asked for in order of place.
public final class RussianSpeakers {
    private static final Set<String> HE = Set.of("он", "она", "его", "ее", "её", "ему", "ей");
    private static final Set<String> THEY = Set.of("они", "их", "им", "обе");
    private static final Set<String> SIDES =
            Set.of("стороны", "обе стороны", "обе делегации", "участники", "участники переговоров");
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
    private static final Set<String> AWAY = Set.of("в", "при", "с", "по", "на", "к");

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

    private final @Nullable LocalDate day;
    private final Names names;
    private final RussianRoles roles;
    private final RussianPeople people;
    private final RussianCollectives collectives;
    private final Mentions mentions;
    private final List<Sentence> sentences;
    private final List<String> principal;

    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastParty;
    private @Nullable Speaker lastJoint;
    private @Nullable Speaker last;

    /// For one document.
    ///
    /// @param names of the world in Cyrillic, compared by [RussianWords#key]
    /// @param sentences of the document
    public RussianSpeakers(
            World world,
            Names names,
            RussianWords words,
            Document document,
            List<Sentence> sentences) {
        this.day = document.date();
        this.names = names;
        this.sentences = sentences;
        this.mentions = new Mentions(world, DatedNames.of(names, day), sentences);
        this.roles = new RussianRoles(world, words);
        this.people = new RussianPeople(words, roles, names, day);
        this.collectives = new RussianCollectives(words);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence s : sentences) {
            parties(s, 0, s.size(), names, day)
                    .forEach(party -> counts.merge(party, 1, Integer::sum));
            people.learn(s);
            collectives.learn(s, names, day);
        }
        this.principal =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .limit(2)
                        .toList();
    }

    /// Who a source names.
    public Speaker of(Sentence s, Range source) {
        int from = 0;
        while (from < s.size() && s.at(from).start() < source.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.at(to).end() <= source.end()) {
            to++;
        }
        if (from >= to) {
            return new Speaker("unnamed", List.of(), false);
        }
        Speaker speaker = named(s, from, to);
        if (speaker.person()) {
            lastPerson = speaker;
        } else if (!speaker.parties().isEmpty()) {
            lastParty = speaker;
        }
        if (speaker.parties().size() > 1) {
            lastJoint = speaker;
        }
        last = speaker;
        return speaker;
    }

    /// Who answers in an interview: the person who spoke last, else the first the document names.
    public Speaker answering(int offset) {
        Speaker before = lastPerson;
        return before != null
                ? before
                : mentions.person(offset, _ -> true)
                        .orElse(new Speaker("unnamed", List.of(), false));
    }

    private Speaker named(Sentence s, int from, int to) {
        String first = s.at(from).lower();
        String all = text(s, from, to);
        if (to - from == 1 && HE.contains(first)) {
            return person(s.at(from).start())
                    .orElse(lastParty != null ? lastParty : new Speaker(first, List.of(), true));
        }
        if (SIDES.contains(all.toLowerCase(Locale.ROOT))) {
            Speaker joint = lastJoint;
            return joint != null
                    ? new Speaker(all, joint.parties(), false)
                    : new Speaker(all, principal, false);
        }
        if (to - from == 1 && (THEY.contains(first) || first.equals("мы"))) {
            return lastParty != null
                    ? lastParty
                    : lastPerson != null ? lastPerson : new Speaker(first, List.of(), false);
        }
        return read(s, from, to);
    }

    private Optional<Speaker> person(int offset) {
        Speaker before = lastPerson;
        return before != null ? Optional.of(before) : mentions.person(offset, _ -> true);
    }

    /// Whether a token alone names a party, a person or an outlet.
    public boolean names(Sentence s, int k) {
        return !names.in(s.tokens(), k, k + 1, day).isEmpty();
    }

    /// Names of parties in a stretch, in order.
    public List<String> parties(Sentence s, int from, int to) {
        return parties(s, from, to, names, day);
    }

    private static List<String> parties(
            Sentence s, int from, int to, Names names, @Nullable LocalDate day) {
        Set<String> parties = new LinkedHashSet<>();
        for (Names.Match match : names.in(s.tokens(), from, to, day)) {
            if (!match.name().party().isEmpty()) {
                parties.add(match.name().party());
            }
        }
        return List.copyOf(parties);
    }

    private Speaker read(Sentence s, int from, int to) {
        World.Role role = roles.in(s, from, to);
        Found found = found(s, from, to, role);
        List<String> parties = found.parties();
        String spoken = text(s, from, to);
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
            if (role != null) {
                return people.remember(s, name, ofRole(role, parties, s, from, to));
            }
        }
        if (found.agency() && parties.isEmpty()) {
            return new Speaker(spoken, List.of(), false);
        }
        if (!parties.isEmpty()) {
            return new Speaker(spoken, role == null ? parties : List.of(parties.getFirst()), false);
        }
        List<String> collective = collectives.of(s.at(from).lower());
        if (!collective.isEmpty() && to - from == 1) {
            return new Speaker(spoken, collective, false);
        }
        if (PAPERS.contains(s.at(from).lower())) {
            return paper(s, spoken);
        }
        if (role != null) {
            return unnamedOffice(role, s, from, to, spoken);
        }
        return new Speaker(spoken, List.of(), name != null);
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
        for (Names.Match match : names.in(s.tokens(), from, to, day)) {
            Name name = match.name();
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

    private List<String> ofRole(
            World.Role role, List<String> parties, Sentence s, int from, int to) {
        if (!parties.isEmpty()) {
            return List.of(parties.getFirst());
        }
        if (role.party() != null) {
            return List.of(role.party());
        }
        Speaker before = lastParty;
        boolean back = before != null && before.parties().size() == 1;
        return back && before != null && roles.looksBack(role, s, from, to)
                ? before.parties()
                : List.of();
    }

    /// "Министр", "глава делегации": whoever was last named so; a stranger when more is said of
    /// them ("европейские дипломаты").
    private Speaker unnamedOffice(World.Role role, Sentence s, int from, int to, String spoken) {
        if (role.party() != null) {
            return new Speaker(spoken, List.of(role.party()), true);
        }
        if (BODIES.contains(role.phrase())) {
            return body(s, spoken);
        }
        int length = role.phrase().split(" ").length;
        boolean bare = to - from <= length || roles.looksBack(role, s, from, to);
        Speaker before = bare ? person(s.at(from).start()).orElse(lastParty) : null;
        return before != null ? before : new Speaker(spoken, List.of(), true);
    }

    /// "В ведомстве", "правительство": that of the party last heard, else of the one the sentence
    /// before begins with.
    private Speaker body(Sentence s, String spoken) {
        Speaker by = last;
        if (by != null && !by.parties().isEmpty()) {
            return new Speaker(spoken, by.parties(), false);
        }
        int index = sentences.indexOf(s);
        List<String> named =
                index > 0
                        ? parties(
                                sentences.get(index - 1),
                                0,
                                sentences.get(index - 1).size(),
                                names,
                                day)
                        : List.of();
        return new Speaker(spoken, named.isEmpty() ? List.of() : List.of(named.getFirst()), false);
    }

    /// Whose text speaks: of whom the sentence before tells that they put it out, else who spoke
    /// last.
    private Speaker paper(Sentence s, String spoken) {
        int index = sentences.indexOf(s);
        if (index > 0 && sentences.get(index - 1).paragraph() == s.paragraph()) {
            Sentence before = sentences.get(index - 1);
            List<String> named = parties(before, 0, before.size(), names, day);
            if (!named.isEmpty() && last == null) {
                return new Speaker(spoken, List.of(named.getFirst()), false);
            }
        }
        Speaker by = last;
        return by != null
                ? new Speaker(spoken, by.parties(), false)
                : new Speaker(spoken, List.of(), false);
    }

    private static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && s.at(i).start() == s.at(i - 1).end();
            text.append(i > from && !glued ? " " : "").append(s.at(i).text());
        }
        return text.toString();
    }
}
