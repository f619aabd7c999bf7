package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.PartyKind;
import org.parley.model.text.Document;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// What a Russian document tells before anybody is asked for: whom it names and where, the persons
/// it introduces, the states its heading names and the parties it is mostly about.
final class RussianScene {
    /// "A trilateral meeting", "three countries": as many sides are meant.
    private static final Pattern THREE =
            Pattern.compile(
                    "(?iu)тр[её]хсторонн|тр(?:и|ех|ёх) (?:стран|государств|сосед|сторон|делегац|правительств)");

    private static final Set<String> GATHERINGS =
            Set.of("встреча", "саммит", "заседание", "конференция", "переговоры", "совещание");
    private static final int GATHERED = 8;

    /// How many tokens from a sentence's start its subject may stand.
    private static final int OPENING = 3;

    private final World world;
    private final Names names;
    private final @Nullable LocalDate day;
    private final List<Sentence> sentences;
    private final RussianWords words;
    private final RussianRoles roles;
    private final RussianPeople people;
    private final RussianCollectives collectives;
    private final RussianGenders genders;
    private final RussianReferents referents = new RussianReferents();
    private final Mentions mentions;
    private final List<String> host;
    private final List<String> principal;
    private final @Nullable String gathering;

    RussianScene(
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
            parties(s, 0, s.size()).forEach(party -> counts.merge(party, 1, Integer::sum));
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
        this.gathering = meeting();
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
        for (Names.Match match : named(s, 0, s.size())) {
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
    private @Nullable String meeting() {
        for (Sentence s : sentences) {
            for (int k = 0; k < s.size(); k++) {
                if (!GATHERINGS.contains(words.key(s.at(k).lower()))) {
                    continue;
                }
                int to = Math.min(s.size(), k + GATHERED);
                for (String party : parties(s, k, to)) {
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

    /// Whether a party is a state.
    boolean state(String name) {
        return world.party(name).map(party -> party.kind() == PartyKind.STATE).orElse(false);
    }

    /// Names of parties in a stretch, in order.
    List<String> parties(Sentence s, int from, int to) {
        Set<String> parties = new LinkedHashSet<>();
        for (Names.Match match : named(s, from, to)) {
            if (!match.name().party().isEmpty()) {
                parties.add(match.name().party());
            }
        }
        return List.copyOf(parties);
    }

    /// Names in a stretch, in order, on the document's day.
    List<Names.Match> named(Sentence s, int from, int to) {
        return names.in(s.tokens(), from, to, day);
    }

    /// The sentence before one; null before the first.
    @Nullable Sentence before(Sentence s) {
        int index = Sentences.indexAt(sentences, s.start());
        return index > 0 ? sentences.get(index - 1) : null;
    }

    /// States that the heading names.
    List<String> host() {
        return host;
    }

    /// The two or three parties named most often.
    List<String> principal() {
        return principal;
    }

    /// The group whose meeting the document tells of; null when none is named.
    @Nullable String gathering() {
        return gathering;
    }

    RussianWords words() {
        return words;
    }

    RussianRoles roles() {
        return roles;
    }

    RussianPeople people() {
        return people;
    }

    RussianCollectives collectives() {
        return collectives;
    }

    RussianGenders genders() {
        return genders;
    }

    RussianReferents referents() {
        return referents;
    }

    Mentions mentions() {
        return mentions;
    }
}
