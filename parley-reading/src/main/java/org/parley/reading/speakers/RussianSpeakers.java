package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.PartyKind;
import org.parley.model.party.Person;
import org.parley.model.text.Document;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Resolves the sources of one Russian document. Sources must be asked for in order of place.
public final class RussianSpeakers {
    private static final Set<String> OWN = Set.of("мы", "я", "нашей", "нашему", "нашим", "моему");
    private static final Set<String> SIDES =
            Set.of(
                    "стороны",
                    "обе стороны",
                    "обе делегации",
                    "обе страны",
                    "делегации",
                    "участники",
                    "участников",
                    "участники встречи",
                    "участники переговоров",
                    "собеседники",
                    "партнеры",
                    "партнёры",
                    "переговорщики",
                    "сторон",
                    "сторонами");

    /// "A trilateral meeting", "three countries": as many sides are meant.
    private static final Pattern THREE =
            Pattern.compile(
                    "(?iu)тр[её]хсторонн|тр(?:и|ех|ёх) (?:стран|государств|сосед|сторон|делегац|правительств)");

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
    private static final Set<String> GATHERINGS =
            Set.of("встреча", "саммит", "заседание", "конференция", "переговоры", "совещание");
    private static final int GATHERED = 8;
    private static final Set<String> AWAY = Set.of("в", "при", "с", "по", "на", "к");

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

    private final @Nullable LocalDate day;
    private final Names names;
    private final RussianRoles roles;
    private final RussianPeople people;
    private final RussianCollectives collectives;
    private final Mentions mentions;
    private final List<Sentence> sentences;
    private final List<String> principal;

    /// How many tokens from a sentence's start its subject may stand.
    private static final int OPENING = 3;

    private final RussianWords words;
    private final World world;
    private final List<String> host;
    private final RussianGenders genders;
    private final RussianReferents referents = new RussianReferents();
    private Speaker voice = new Speaker("unnamed", List.of(), false);

    /// The group whose meeting the document tells of; null when none is named.
    private final @Nullable String gathering;

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
        this.words = words;
        this.world = world;
        this.genders = new RussianGenders(words);
        this.day = document.date();
        this.names = names;
        this.sentences = sentences;
        this.mentions = new Mentions(world, DatedNames.of(names, day), sentences);
        this.roles = new RussianRoles(world, words);
        this.people = new RussianPeople(words, roles, names, day);
        this.collectives = new RussianCollectives(words, world);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence s : sentences) {
            parties(s, 0, s.size(), names, day)
                    .forEach(party -> counts.merge(party, 1, Integer::sum));
            collectives.learn(s, names, day);
        }
        List<Sentence> head =
                document.bodyStart() > 0
                        ? Sentences.of(document.text().substring(0, document.bodyStart()), 0)
                        : List.of();
        head.forEach(s -> people.learn(s, (_, _) -> {}, _ -> List.of()));
        for (Sentence s : sentences) {
            mentioned(s);
            people.learn(
                    s,
                    (at, person) ->
                            referents.mentioned(
                                    s.at(at).start(),
                                    person,
                                    genders.of(s.at(at).lower()),
                                    at < OPENING),
                    this::told);
        }
        this.gathering = gathering();
        List<Sentence> titles = head.isEmpty() ? sentences : head;
        this.host =
                titles.isEmpty()
                        ? List.of()
                        : parties(titles.getFirst(), 0, titles.getFirst().size()).stream()
                                .filter(this::state)
                                .toList();
        int sides = THREE.matcher(document.text()).find() ? 3 : 2;
        this.principal =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .limit(sides)
                        .toList();
    }

    /// The party that the text told of last before a place.
    private List<String> told(int at) {
        return referents.party(at, _ -> true).map(Speaker::parties).orElse(List.of());
    }

    private void mentioned(Sentence s) {
        for (Names.Match match : names.in(s.tokens(), 0, s.size(), day)) {
            Name name = match.name();
            if (name.person() != null && !name.party().isEmpty()) {
                referents.mentioned(
                        s.at(match.start()).start(),
                        new Speaker(name.person().name(), List.of(name.party()), true),
                        genders.of(s.at(match.start()).lower()),
                        match.start() < OPENING);
            } else if (!name.party().isEmpty() && name.kind() != Name.Kind.PERSON) {
                referents.mentioned(
                        s.at(match.start()).start(),
                        new Speaker(name.party(), List.of(name.party()), false),
                        genders.of(s.at(match.start()).lower()),
                        match.start() < OPENING);
            }
        }
        for (int k = 0; k < Math.min(OPENING, s.size()); k++) {
            List<String> party = collectives.of(s.at(k).lower(), s.at(k).start());
            if (!party.isEmpty()) {
                referents.mentioned(
                        s.at(k).start(),
                        new Speaker(party.getFirst(), party, false),
                        genders.of(s.at(k).lower()),
                        true);
            }
        }
    }

    /// The group named close behind a word for a meeting: "встреча глав МИД «Большой семерки»".
    private @Nullable String gathering() {
        for (Sentence s : sentences) {
            for (int k = 0; k < s.size(); k++) {
                if (!GATHERINGS.contains(words.key(s.at(k).lower()))) {
                    continue;
                }
                int to = Math.min(s.size(), k + GATHERED);
                for (String party : parties(s, k, to, names, day)) {
                    if (world.party(party)
                            .filter(one -> one.kind() == PartyKind.GROUP)
                            .isPresent()) {
                        return party;
                    }
                }
            }
        }
        return null;
    }

    private boolean state(String name) {
        return world.party(name).map(party -> party.kind() == PartyKind.STATE).orElse(false);
    }

    /// The parties the heading names.
    public List<String> heading(Document document) {
        List<Sentence> all = Sentences.of(document.text(), 0);
        return all.isEmpty() ? List.of() : parties(all.getFirst(), 0, all.getFirst().size());
    }

    /// The parties among the first words of a clause that may be its subject, not a place or an
    /// object: in the nominative.
    public List<String> subject(Sentence s, int from, int to) {
        for (Names.Match match : names.in(s.tokens(), from, to, day)) {
            int k = match.start();
            boolean governed = k > 0 && AWAY.contains(s.at(k - 1).lower());
            boolean nominative =
                    words.forms(s.at(k).lower()).isEmpty()
                            || words.forms(s.at(k).lower()).stream()
                                    .anyMatch(form ->
                                            form.nominative()
                                                    || form.is("ABR")
                                                    || form.tag().split(":").length < 4);
            if (!governed && nominative && !match.name().party().isEmpty()) {
                return List.of(match.name().party());
            }
        }
        return List.of();
    }

    /// Who speaks where the text has "we" or a verb of the first person outside quotations.
    public Speaker voice() {
        return voice;
    }

    /// Says who that is from here on.
    public void voice(Speaker speaker) {
        this.voice = speaker;
    }

    /// Those between whom the talks are.
    public Speaker sides() {
        Speaker joint = lastJoint;
        return new Speaker(
                "unnamed",
                joint != null && principal.size() < 3 ? joint.parties() : principal,
                false);
    }

    /// Who is introduced by a name that stands alone, as before a turn; null when nobody is.
    public @Nullable Speaker labelled(Sentence s, int from, int to) {
        int[] name = people.name(s, from, to);
        // a label may be all in capitals, which elsewhere is no name
        Speaker known = people.known(s, name != null ? name : new int[] {from, to});
        if (known == null) {
            // "Б.Сафарзода": by the family name
            known = people.known(s, new int[] {from, to});
        }
        if (known != null) {
            return known;
        }
        Speaker read = read(s, from, to);
        return read.parties().isEmpty() ? null : read;
    }

    /// Who a source names.
    ///
    /// @param told whether another tells of it, so that no pronoun outside points to it
    public Speaker of(Sentence s, Range source, boolean told) {
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
        last = told ? last : speaker;
        boolean named = RussianGenders.ofPronoun(s.at(from).lower()).isEmpty() || to - from > 1;
        if (named && !told && !capital(s, from)) {
            Set<RussianGenders.Gender> own = genders.of(s.at(from).lower());
            if (speaker.person() && !own.contains(RussianGenders.Gender.PLURAL)) {
                // "министр Анна Бергман" is "она"
                own = EnumSet.copyOf(own);
                own.addAll(genders.of(s.at(to - 1).lower()));
            }
            referents.spoke(source.start(), speaker, own);
        }
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
        Set<RussianGenders.Gender> pronoun = RussianGenders.ofPronoun(first);
        int at = s.at(from).start();
        if (to - from == 1 && !pronoun.isEmpty()) {
            boolean many = pronoun.contains(RussianGenders.Gender.PLURAL);
            Speaker fallback = many ? lastParty : lastPerson != null ? lastPerson : lastParty;
            return referents
                    .subject(at, pronoun)
                    .or(() -> Optional.ofNullable(fallback))
                    .or(() -> mentions.person(at, _ -> true))
                    .orElse(new Speaker(first, List.of(), true));
        }
        String plain = all.toLowerCase(Locale.ROOT);
        if (SIDES.contains(plain)) {
            Speaker joint = lastJoint;
            boolean present = plain.startsWith("участник") && gathering != null;
            List<String> sides =
                    present
                            ? List.of(Objects.requireNonNull(gathering))
                            : joint != null && principal.size() < 3 ? joint.parties() : principal;
            return new Speaker(all, sides, false);
        }
        if (to - from == 1 && OWN.contains(first)) {
            Speaker quoted = last;
            return voice.parties().isEmpty() && !voice.person() && quoted != null ? quoted : voice;
        }
        if (!pronoun.isEmpty()) {
            return owned(s, from, to, pronoun);
        }
        return read(s, from, to);
    }

    /// "Ее глава Шавкат Турдыев": of the party that the pronoun stands for.
    private Speaker owned(Sentence s, int from, int to, Set<RussianGenders.Gender> pronoun) {
        Optional<Speaker> owner = referents.owner(s.at(from).start(), pronoun);
        if (owner.isEmpty() || !parties(s, from + 1, to).isEmpty()) {
            return read(s, from + 1, to);
        }
        int[] name = people.name(s, from + 1, to);
        World.Role role = roles.in(s, from, to);
        List<String> parties = role != null && !role.counts() ? List.of() : owner.get().parties();
        return name != null
                ? people.remember(s, name, parties)
                : new Speaker(text(s, from, to), parties, role != null);
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
        String spoken = text(s, from, to);
        int behalf = behalf(s, from, to);
        if (behalf < to) {
            List<String> represented = parties(s, behalf, to);
            int[] name = people.name(s, from, behalf);
            if (!represented.isEmpty()) {
                return name != null
                        ? people.remember(s, name, represented)
                        : new Speaker(spoken, represented, role != null);
            }
        }
        if (role != null && interlocutor(s, from) && parties(s, from, to).isEmpty()) {
            Speaker heard = lastPerson;
            return heard != null ? heard : new Speaker(spoken, List.of(), true);
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
        if (PAPERS.contains(s.at(from).lower())) {
            return paper(s, spoken);
        }
        if (role != null) {
            return unnamedOffice(role, s, from, to, spoken);
        }
        if (name == null && COUNTRIES.contains(words.key(s.at(to - 1).lower()))) {
            return country(s, from, spoken);
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

    /// A capital stands for a state, but no "он" stands for a capital.
    private boolean capital(Sentence s, int k) {
        return names.in(s.tokens(), k, k + 1, day).stream()
                .anyMatch(match -> match.name().kind() == Name.Kind.CAPITAL);
    }

    /// "Норвежец Арне Фоссум".
    private boolean demonym(Sentence s, int from) {
        return names.in(s.tokens(), from, from + 1, day).stream()
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
        List<Names.Match> matches = names.in(s.tokens(), from, to, day);
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
        if (back && host.size() == 1) {
            return host;
        }
        return roles.looksBack(role, s, from, to)
                ? referents
                        .party(s.at(from).start(), name -> !roles.ofState(role) || state(name))
                        .map(Speaker::parties)
                        .orElse(List.of())
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
        if (roles.nameless(role)) {
            Speaker heard = lastPerson;
            boolean ours = role.phrase().equals("собеседник") && heard != null;
            return ours && heard != null ? heard : new Speaker(spoken, List.of(), true);
        }
        int length = role.phrase().split(" ").length;
        boolean bare = to - from <= length || roles.looksBack(role, s, from, to);
        Speaker before = bare ? person(s.at(from).start()).orElse(lastParty) : null;
        return before != null ? before : new Speaker(spoken, List.of(), true);
    }

    /// "Королевство", "в республике": the state whose text it is, else the one last told of.
    private Speaker country(Sentence s, int from, String spoken) {
        List<String> own =
                voice.parties().isEmpty()
                        ? referents
                                .party(s.at(from).start(), this::state)
                                .map(Speaker::parties)
                                .orElse(List.of())
                        : voice.parties();
        return new Speaker(spoken, own, false);
    }

    /// "В ведомстве", "правительство": that of the party last heard, else of the one the sentence
    /// before begins with.
    private Speaker body(Sentence s, String spoken) {
        Speaker by = voice.parties().isEmpty() ? last : voice;
        if (by != null && !by.parties().isEmpty()) {
            return new Speaker(spoken, by.parties(), false);
        }
        int index = Sentences.indexAt(sentences, s.start());
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
        int index = Sentences.indexAt(sentences, s.start());
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
