package org.parley.reading.speakers;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Office;
import org.parley.model.party.PartyKind;
import org.parley.model.party.Person;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Persons and bodies by their names, in phrases that name a source: whom a name means, and for
/// which party they count.
final class NamedSources {
    private static final WordLists WORDS = WordLists.read(NamedSources.class, "words-en.tsv");
    private static final Set<String> GOVERNING = WORDS.of("governing");
    private static final Set<String> CHAIRING = WORDS.of("chairing");
    private static final Set<String> STRANGERS = WORDS.of("stranger");
    private static final Set<String> FIRMS = WORDS.of("firm");
    private static final Set<String> PARTS = WORDS.of("organised");
    private static final Set<String> ORGANS = WORDS.of("organ");

    private final World world;
    private final DatedNames names;
    private final Roles roles;
    private final KnownPersons persons;
    private final Whose whose;
    private final Scene scene;
    private final Groups groups;
    private final Bearers bearers;

    NamedSources(
            World world,
            DatedNames names,
            Roles roles,
            KnownPersons persons,
            Whose whose,
            Scene scene,
            Groups groups,
            Bearers bearers) {
        this.world = world;
        this.names = names;
        this.roles = roles;
        this.persons = persons;
        this.whose = whose;
        this.scene = scene;
        this.groups = groups;
        this.bearers = bearers;
    }

    /// A person of the world.
    Speaker knownByTheWorld(Phrase phrase, Person person) {
        if (phrase.speaksForNobody()) {
            return new Speaker(person.name(), List.of(), true);
        }
        if (chairs(phrase)) {
            return new Speaker(person.name(), overStates(phrase), true);
        }
        String office = officeNamed(phrase, person);
        if (office != null) {
            return new Speaker(person.name(), List.of(office), true);
        }
        if (!phrase.parties().isEmpty() && phrase.role() != null) {
            return new Speaker(person.name(), phrase.firstParty(), true);
        }
        String party = phrase.names().personParty();
        return new Speaker(person.name(), party.isEmpty() ? List.of() : List.of(party), true);
    }

    /// The party of that office of a person of which most words stand in the source; null when none
    /// does.
    private @Nullable String officeNamed(Phrase phrase, Person person) {
        Set<String> told = new HashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            told.add(phrase.s().at(i).lower());
        }
        String party = null;
        int most = 0;
        for (Office office : person.offices()) {
            int shared = 0;
            for (String word : office.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                shared += word.length() > 3 && told.contains(word) ? 1 : 0;
            }
            if (shared > most && office.tenure().covers(names.day())) {
                most = shared;
                party = office.party();
            }
        }
        return party;
    }

    // ---- names that the world does not have ----

    /// The person or body of a proper name; null when the name only belongs to a party named
    /// before.
    @Nullable Speaker properName(Phrase phrase, PersonNames.Run run) {
        Sentence s = phrase.s();
        World.Role role = phrase.role();
        Speaker known = persons.named(s.at(run.end() - 1).lower());
        boolean head =
                run.end() >= phrase.headEnd()
                        || s.at(run.end()).is("of")
                        || s.at(run.end()).is("'s");
        boolean organised = ProperNames.organised(s, run.start(), run.end());
        boolean human =
                known != null
                        || ProperNames.titled(s, phrase.from(), run.start())
                        || role != null && !organised && (run.after() || !placed(s, run))
                        || head && !organised && !placed(s, run) && personal(s, run, phrase.to());
        if (human) {
            return human(phrase, run, known);
        }
        boolean heads = phrase.names().onlyDemonymsBefore(run.start());
        boolean firm =
                run.start() > phrase.from()
                        && run.end() >= phrase.headEnd()
                        && FIRMS.contains(s.at(run.start() - 1).lower());
        boolean own =
                firm
                        || phrase.parties().isEmpty()
                        || phrase.names().possessed()
                        || heads && role == null;
        boolean part = run.length() == 1 && part(s.at(run.start()).lower());
        if (own
                && head
                && !part
                && !placed(s, run)
                && Whose.pronoun(s, phrase.from(), run.start()) < 0) {
            if (single(phrase, run) && !firm && bearers.person(s.at(run.start()).text())) {
                return new Speaker(s.words(run.start(), run.end()), justDescribed(phrase), true);
            }
            // a firm, a union, a party the world does not list: it is its own party
            String name = ProperNames.organisation(s, phrase.from(), run.start(), run.end());
            boolean silent = phrase.names().agency() || role != null;
            return new Speaker(name, silent ? List.of() : List.of(name), false);
        }
        return null;
    }

    /// Whether a phrase is one word, written as the names of persons are.
    private static boolean single(Phrase phrase, PersonNames.Run run) {
        Sentence s = phrase.s();
        String text = s.at(run.start()).text();
        return run.length() == 1
                && run.start() == phrase.from()
                && !ProperNames.shouted(text)
                && text.chars().allMatch(Character::isLetter);
    }

    /// Whether a name tells where or of what somebody is: "a delegate from the Gulf".
    private static boolean placed(Sentence s, PersonNames.Run run) {
        int before = run.start() - 1;
        if (before > 0 && s.at(before).is("the")) {
            before--;
        }
        return before >= 0 && s.at(before).tag() == Tag.ADP;
    }

    /// Whether a word alone names a part of something else, or no body at all: "the Bureau".
    private static boolean part(String word) {
        return PARTS.contains(word)
                || ORGANS.contains(word)
                || STRANGERS.contains(word)
                || GOVERNING.contains(word);
    }

    /// Whether a name that nothing tells of is that of a person: two words or more, a first name
    /// that the world knows, or an age after it.
    private boolean personal(Sentence s, PersonNames.Run run, int to) {
        boolean aged =
                run.end() + 1 < to
                        && s.at(run.end()).is(",")
                        && s.at(run.end() + 1).text().matches("\\d{2}");
        boolean several = run.length() >= 2 && run.length() <= 5;
        return aged
                || several && !s.at(Math.max(0, run.start() - 1)).is("the")
                || world.firstNames().contains(s.at(run.start()).lower());
    }

    private Speaker human(Phrase phrase, PersonNames.Run run, @Nullable Speaker known) {
        World.Role role = phrase.role();
        Sentence s = phrase.s();
        String own = s.words(run.start(), run.end());
        String full = known != null && known.name().length() > own.length() ? known.name() : own;
        if (chairs(phrase) && Whose.pronoun(s, phrase.from(), phrase.to()) < 0) {
            return new Speaker(full, overStates(phrase), true);
        }
        if (known != null && persons.watching(known)) {
            return known;
        }
        if (role != null && phrase.names().employedByAgency(phrase.headEnd())) {
            persons.watches(full);
            return new Speaker(full, List.of(), true);
        }
        Set<String> parties = phrase.parties();
        boolean tied = role != null || known == null || known.parties().isEmpty();
        if (tied && !parties.isEmpty()) {
            return new Speaker(full, servedBy(phrase), true);
        }
        if (known != null && !known.parties().isEmpty()) {
            return known;
        }
        return new Speaker(full, partiesOfPerson(phrase), true);
    }

    /// The first party in the phrase; where it is one that only the document has, a state or
    /// organisation after it: "During the Antalya Forum Foreign Minister of Armenia X".
    private List<String> servedBy(Phrase phrase) {
        List<String> first = phrase.firstParty();
        if (phrase.role() == null || first.isEmpty() || world.party(first.getFirst()).isPresent()) {
            return first;
        }
        return phrase.parties().stream()
                .filter(party -> world.party(party).isPresent())
                .findFirst()
                .map(List::of)
                .orElse(first);
    }

    /// The party of a person beside whose name no party stands.
    private List<String> partiesOfPerson(Phrase phrase) {
        World.Role role = phrase.role();
        Sentence s = phrase.s();
        int pronoun = Whose.pronoun(s, phrase.from(), phrase.to());
        if (pronoun >= 0) {
            return whose.owner(s, pronoun, phrase.from());
        }
        List<String> owner = ownerNamed(phrase);
        if (!owner.isEmpty()) {
            return owner;
        }
        if (whose.rises(s, phrase.from(), phrase.to())) {
            return whose.movement();
        }
        if (role != null && role.party() != null && whose.inView(role.party())) {
            return List.of(role.party());
        }
        boolean bare = role != null || s.at(phrase.to() - 1).capital();
        List<String> told = bare ? justDescribed(phrase) : List.of();
        if (!told.isEmpty()) {
            return told;
        }
        return role != null && Roles.national(role)
                ? whose.ofOffice(phrase.governing(), s, phrase.from())
                : List.of();
    }

    /// "Mexico's economy minister said ... Alfonso Garduño said": a name that nothing tells of is
    /// that of the one described right before.
    private List<String> justDescribed(Phrase phrase) {
        Sentence s = phrase.s();
        return scene.last(
                        phrase.start(),
                        last -> last.person() && (last.named() || !last.role().isEmpty()))
                .filter(last ->
                        !last.named()
                                && last.paragraph() + 2 > s.paragraph()
                                && (phrase.role() == null
                                        || last.role().contains(phrase.office())
                                        || phrase.office().equals("ambassador")))
                .map(last -> last.who().parties())
                .orElse(List.of());
    }

    /// "Arsenault's spokeswoman": the party of the person whose somebody is.
    List<String> ownerNamed(Phrase phrase) {
        Sentence s = phrase.s();
        for (int i = phrase.from(); i + 1 < phrase.headEnd(); i++) {
            boolean owns = s.at(i + 1).is("'s") && s.at(i).capital();
            Speaker owner = owns ? persons.named(s.at(i).lower()) : null;
            if (owner != null) {
                return owner.parties();
            }
            boolean firm =
                    owns
                            && ProperNames.proper(s, i)
                            && phrase.role() != null
                            && !phrase.names().cover(i)
                            && roles.lengthAt(s, i, i + 1) == 0
                            && groups.named(s, phrase.from(), phrase.headEnd()).isEmpty()
                            && (i == phrase.from() || s.at(i - 1).tag() != Tag.PROPN);
            if (firm) {
                return List.of(s.at(i).text()); // "Naftogaz's negotiator"
            }
        }
        return List.of();
    }

    /// Whether somebody presides over others.
    static boolean chairs(Phrase phrase) {
        String office = phrase.office();
        return CHAIRING.contains(office);
    }

    /// Who chairs speaks for no state, unless it is said to be its own chair: the other parties.
    List<String> overStates(Phrase phrase) {
        Set<String> own = new LinkedHashSet<>();
        for (Names.Match match : phrase.names().matches()) {
            String party = match.name().party();
            boolean state =
                    world.party(party).map(known -> known.kind() == PartyKind.STATE).orElse(false);
            boolean leads =
                    match.start() <= phrase.from() + 1 && match.name().kind() == Name.Kind.DEMONYM;
            if (phrase.parties().contains(party) && (!state || leads)) {
                own.add(party);
            }
        }
        return own.isEmpty() ? whose.presiding() : List.copyOf(own);
    }
}
