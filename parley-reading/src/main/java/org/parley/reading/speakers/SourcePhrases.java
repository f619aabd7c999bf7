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

/// Reads noun phrases that name a source, "the Russian deputy foreign minister, Sergei Ryabkov", by
/// the names, the role and the run of capitals within them.
final class SourcePhrases {
    private static final WordLists WORDS = WordLists.read(SourcePhrases.class, "words-en.tsv");
    private static final Set<String> GOVERNING = WORDS.of("governing");
    private static final Set<String> CHAIRING = WORDS.of("chairing");
    private static final Set<String> STRANGERS = WORDS.of("stranger");
    private static final Set<String> PARTS = WORDS.of("organised");
    private static final Set<String> ORGANS = WORDS.of("organ");
    private static final Set<String> STATE = WORDS.of("state");

    private final World world;
    private final DatedNames names;
    private final Roles roles;
    private final KnownPersons persons;
    private final PersonNames personNames;
    private final Allies allies;
    private final Whose whose;
    private final Scene scene;
    private final Behalf behalf;
    private final Groups groups = new Groups();

    SourcePhrases(
            World world,
            DatedNames names,
            Roles roles,
            KnownPersons persons,
            Allies allies,
            Whose whose,
            Scene scene,
            Set<String> capitals) {
        this.world = world;
        this.names = names;
        this.roles = roles;
        this.persons = persons;
        this.personNames = new PersonNames(roles, persons, capitals);
        this.allies = allies;
        this.whose = whose;
        this.scene = scene;
        this.behalf = new Behalf(world, names, groups);
    }

    /// A phrase and what was found in it.
    ///
    /// @param headEnd one past the part before a relative clause
    /// @param role what a person is called in it; null when nothing
    /// @param parties that speak by its names
    private record Phrase(
            Sentence s,
            int from,
            int headEnd,
            int to,
            World.@Nullable Role role,
            PhraseNames names,
            Set<String> parties) {
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
    }

    /// Who a range of tokens names.
    Speaker read(Sentence s, int from, int to) {
        List<String> together = behalf.parties(s, from, to);
        if (!together.isEmpty()) {
            return new Speaker(s.words(from, to), together, false);
        }
        int headEnd = headEnd(s, from, to);
        boolean aside = aside(s, headEnd, to);
        World.Role role = roles.in(s, from, headEnd);
        if (role == null && !aside) {
            role = roles.in(s, headEnd, to);
        }
        PhraseNames named =
                new PhraseNames(s, from, headEnd, to, role != null, named(s, from, headEnd, to));
        Set<String> parties = named.parties();
        allies.addTo(parties, s, from, to);
        Phrase phrase = new Phrase(s, from, headEnd, to, role, named, parties);
        Person person = named.person();
        if (person != null) {
            return knownByTheWorld(phrase, person);
        }
        PersonNames.Run run = personNames.in(s, from, to, named);
        Speaker known = run == null ? null : persons.named(s.at(run.end() - 1).lower());
        boolean told = known != null && !known.parties().isEmpty() && run.end() <= headEnd;
        boolean silent = phrase.speaksForNobody() && !(told && roles.in(s, from, headEnd) == null);
        if (silent && Whose.pronoun(s, from, headEnd) < 0) {
            String name = run == null ? phrase.words() : s.words(run.start(), run.end());
            return new Speaker(name, List.of(), !phrase.plural());
        }
        Speaker proper = run == null ? null : properName(phrase, run);
        return proper != null ? proper : described(phrase);
    }

    /// End of the part before a relative clause.
    private static int headEnd(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean ends =
                    s.at(i).is("who")
                            || s.at(i).is("which")
                            || s.at(i).is(",")
                            || s.at(i).is("(")
                            || s.at(i).is("whose");
            if (ends) {
                return i;
            }
        }
        return to;
    }

    /// Whether what follows the head tells of something else: "Iran, whose exports ...".
    private static boolean aside(Sentence s, int headEnd, int to) {
        int next = headEnd < to && s.at(headEnd).is(",") ? headEnd + 1 : headEnd;
        return next < to
                && (s.at(next).is("which")
                        || s.at(next).is("whose")
                        || s.at(next).tag() == Tag.VERB && !s.at(next).is("led"));
    }

    /// The names of the head, and of what follows it where the head has none.
    private List<Names.Match> named(Sentence s, int from, int headEnd, int to) {
        List<Names.Match> head = names.in(s, from, headEnd);
        boolean party = head.stream().anyMatch(match -> !match.name().party().isEmpty());
        boolean clause = party && headEnd + 1 < to && s.at(headEnd + 1).is("who");
        return aside(s, headEnd, to) || clause ? head : names.in(s, from, to);
    }

    // ---- persons of the world ----

    private Speaker knownByTheWorld(Phrase phrase, Person person) {
        if (phrase.speaksForNobody()) {
            return new Speaker(person.name(), List.of(), true);
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
    private @Nullable Speaker properName(Phrase phrase, PersonNames.Run run) {
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
        boolean own =
                phrase.parties().isEmpty() || phrase.names().possessed() || heads && role == null;
        boolean part = run.length() == 1 && part(s.at(run.start()).lower());
        if (own
                && head
                && !part
                && !placed(s, run)
                && Whose.pronoun(s, phrase.from(), run.start()) < 0) {
            // a firm, a union, a party the world does not list: it is its own party
            String name = ProperNames.organisation(s, phrase.from(), run.start(), run.end());
            boolean silent = phrase.names().agency() || role != null;
            return new Speaker(name, silent ? List.of() : List.of(name), false);
        }
        return null;
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
        Set<String> parties = phrase.parties();
        boolean tied = role != null || known == null || known.parties().isEmpty();
        if (tied && !parties.isEmpty()) {
            return new Speaker(full, phrase.firstParty(), true);
        }
        if (known != null && !known.parties().isEmpty()) {
            return known;
        }
        return new Speaker(full, partiesOfPerson(phrase), true);
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
        if (role != null && role.party() != null) {
            return List.of(role.party());
        }
        boolean bare = role != null || s.at(phrase.to() - 1).capital();
        List<String> told = bare ? justDescribed(phrase) : List.of();
        if (!told.isEmpty()) {
            return told;
        }
        return role != null && Roles.national(role)
                ? whose.ofOffice(governing(phrase), s, phrase.from())
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
    private List<String> ownerNamed(Phrase phrase) {
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

    private boolean chairs(Phrase phrase) {
        String office = phrase.office();
        return CHAIRING.contains(office);
    }

    /// Who chairs speaks for no state, unless it is said to be its own chair: the other parties.
    private List<String> overStates(Phrase phrase) {
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

    // ---- phrases without a proper name of their own ----

    private Speaker described(Phrase phrase) {
        World.Role role = phrase.role();
        Set<String> parties = phrase.parties();
        Sentence s = phrase.s();
        String kind = groups.named(s, phrase.from(), phrase.headEnd());
        boolean only = parties.isEmpty() || phrase.names().onlyDescribe(phrase.headEnd());
        if (whose.rises(s, phrase.from(), phrase.headEnd()) && only) {
            List<String> movement = whose.movement();
            if (!movement.isEmpty()) {
                return new Speaker(phrase.words(), movement, false);
            }
        }
        if (!kind.isEmpty() && only) {
            return new Speaker(phrase.words(), List.of(kind), false);
        }
        if (chairs(phrase) && Whose.pronoun(s, phrase.from(), phrase.headEnd()) < 0) {
            return new Speaker(phrase.words(), overStates(phrase), phrase.singularRole());
        }
        if (parties.isEmpty()) {
            return phrase.names().agency()
                    ? new Speaker(phrase.words(), List.of(), false)
                    : unnamedParty(phrase);
        }
        if (!kind.isEmpty() && !belongs(phrase) && headNamed(phrase)) {
            Set<String> both = new LinkedHashSet<>(parties);
            both.add(kind);
            return new Speaker(phrase.words(), List.copyOf(both), false);
        }
        boolean speaks =
                role != null || phrase.governs() || !phrase.names().onlyDescribe(phrase.headEnd());
        if (!speaks) {
            return new Speaker(phrase.words(), List.of(), false);
        }
        addGovernment(phrase);
        boolean person = role != null && parties.size() == 1 && phrase.singularRole();
        return new Speaker(phrase.words(), List.copyOf(parties), person);
    }

    /// "The government and the Houthis": the state in view is one of them.
    private void addGovernment(Phrase phrase) {
        Sentence s = phrase.s();
        for (int i = phrase.from() + 1; i < phrase.headEnd(); i++) {
            boolean bare = s.at(i).is("government") && s.at(i - 1).is("the");
            boolean before = i + 1 < phrase.headEnd() && s.at(i + 1).is("and");
            boolean after = i + 1 == phrase.headEnd() && i > 2 && s.at(i - 2).is("and");
            if (bare && (before || after)) {
                phrase.parties().addAll(whose.ofOffice("government", s, phrase.from()));
            }
        }
    }

    private static boolean headNamed(Phrase phrase) {
        return phrase.names().matches().stream().anyMatch(m -> m.start() < phrase.headEnd());
    }

    /// "The nationalists of the N-VA": the kind only tells what the party is.
    private static boolean belongs(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.headEnd(); i++) {
            if (phrase.s().at(i).is("of")) {
                return true;
            }
        }
        return false;
    }

    /// "Its spokesman", "the minister", "the government": whose, the document must tell.
    private Speaker unnamedParty(Phrase phrase) {
        World.Role role = phrase.role();
        Sentence s = phrase.s();
        int pronoun = Whose.pronoun(s, phrase.from(), phrase.headEnd());
        boolean person = role != null && phrase.singularRole();
        if (pronoun >= 0) {
            return new Speaker(phrase.words(), whose.owner(s, pronoun, phrase.from()), person);
        }
        List<String> owner = ownerNamed(phrase);
        if (!owner.isEmpty() && role != null) {
            return new Speaker(phrase.words(), owner, person);
        }
        if (stranger(phrase)) {
            return new Speaker(phrase.words(), List.of(), person);
        }
        List<String> meant = List.of();
        if (role != null && role.party() != null) {
            meant = List.of(role.party());
        } else if (role != null && Roles.national(role) || phrase.governs()) {
            meant = whose.ofOffice(governing(phrase), s, phrase.from());
        }
        return new Speaker(phrase.words(), meant, person);
    }

    /// The word by which an office is looked for: the body it belongs to, "a director at the
    /// ministry", else its own.
    private static String governing(Phrase phrase) {
        for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
            if (STATE.contains(phrase.s().at(i).lower())) {
                return phrase.s().at(i).lower();
            }
        }
        return phrase.office();
    }

    /// "A Western diplomat", "one delegate", "sources": nobody's, while nobody is named.
    private static boolean stranger(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.headEnd(); i++) {
            if (STRANGERS.contains(phrase.s().at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
