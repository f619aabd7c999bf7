package org.parley.reading.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Office;
import org.parley.model.party.Person;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.World;

/// Reads noun phrases that name a source, "the Russian deputy foreign minister, Sergei Ryabkov", by
/// the names, the role and the run of capitals within them.
final class SourcePhrases {
    private static final Set<String> GOVERNING =
            WordLists.read(SourcePhrases.class, "words-en.tsv").of("governing");

    private final World world;
    private final DatedNames names;
    private final Roles roles;
    private final KnownPersons persons;
    private final List<String> principal;
    private final Mentions mentions;
    private final Anaphora anaphora;

    /// @param principal parties named most in the document
    SourcePhrases(
            World world,
            DatedNames names,
            Roles roles,
            KnownPersons persons,
            List<String> principal,
            Mentions mentions,
            Anaphora anaphora) {
        this.world = world;
        this.names = names;
        this.roles = roles;
        this.persons = persons;
        this.principal = principal;
        this.mentions = mentions;
        this.anaphora = anaphora;
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
            for (int i = from; i < to; i++) {
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
            return Roles.singular(s, from, to) && !plural();
        }

        List<String> firstParty() {
            return parties.isEmpty() ? List.of() : List.of(parties.iterator().next());
        }
    }

    /// Who a range of tokens names.
    Speaker read(Sentence s, int from, int to) {
        int headEnd = headEnd(s, from, to);
        World.Role role = roles.in(s, from, to);
        PhraseNames named =
                new PhraseNames(s, from, headEnd, to, role != null, names.in(s, from, to));
        Set<String> parties = named.parties();
        addAllies(s, from, to, parties);
        Phrase phrase = new Phrase(s, from, headEnd, to, role, named, parties);
        Person person = named.person();
        if (person != null) {
            return knownByTheWorld(phrase, person);
        }
        if (phrase.speaksForNobody()) {
            return new Speaker(phrase.words(), List.of(), !phrase.plural());
        }
        int nameStart = properStart(phrase);
        Speaker proper = nameStart < 0 ? null : properName(phrase, nameStart);
        return proper != null ? proper : described(phrase);
    }

    /// End of the part before a relative clause.
    private static int headEnd(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.at(i).is("who") || s.at(i).is("which") || s.at(i).is(",")) {
                return i;
            }
        }
        return to;
    }

    // ---- parties by their allies ----

    private void addAllies(Sentence s, int from, int to, Set<String> parties) {
        addAlliance(s, from, to, parties);
        if (parties.isEmpty() && s.at(from).is("allied")) {
            mentions.called("allies", s.at(from).start()).ifPresent(parties::add);
        }
    }

    /// "The United States and its allies" speak for the alliance that the document is about, too.
    private void addAlliance(Sentence s, int from, int to, Set<String> parties) {
        for (int i = from + 2; i < to; i++) {
            boolean theirs =
                    s.at(i).is("allies") && (s.at(i - 1).is("its") || s.at(i - 2).is("its"));
            if (theirs) {
                for (String party : principal) {
                    if (hasMember(party, parties)) {
                        parties.add(party);
                        return;
                    }
                }
            }
        }
    }

    private boolean hasMember(String party, Set<String> parties) {
        return world.party(party)
                .map(known ->
                        known.members().stream()
                                .anyMatch(member -> parties.contains(member.party())))
                .orElse(false);
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

    /// First token of a run of proper names that no name of the world covers; -1 when none.
    private int properStart(Phrase phrase) {
        Sentence s = phrase.s();
        for (int i = phrase.from(); i < phrase.headEnd(); i++) {
            if (!phrase.names().cover(i)
                    && ProperNames.proper(s.at(i))
                    && !ProperNames.calendar(s.at(i))
                    && roles.lengthAt(s, i, phrase.headEnd()) == 0
                    && s.at(i).text().length() > 1
                    && !ProperNames.title(s.at(i).lower().replace(".", ""))) {
                return i;
            }
        }
        return -1;
    }

    /// The person or body of a proper name; null when the name only belongs to a party named
    /// before.
    private @Nullable Speaker properName(Phrase phrase, int nameStart) {
        Sentence s = phrase.s();
        World.Role role = phrase.role();
        int nameEnd = nameStart;
        while (nameEnd < phrase.to() && ProperNames.proper(s.at(nameEnd))) {
            nameEnd++;
        }
        Speaker known = persons.named(s.at(nameEnd - 1).lower());
        boolean human =
                known != null
                        || ProperNames.titled(s, phrase.from(), nameStart)
                        || role != null && !ProperNames.organised(s, nameStart, nameEnd);
        if (human) {
            return human(phrase, nameStart, nameEnd, known);
        }
        boolean heads = phrase.names().onlyDemonymsBefore(nameStart);
        if (phrase.parties().isEmpty() || phrase.names().possessed() || heads && role == null) {
            // a firm, a union, a party the world does not list: it is its own party
            String own = ProperNames.organisation(s, phrase.from(), nameStart, nameEnd);
            boolean silent = phrase.names().agency() || role != null;
            return new Speaker(own, silent ? List.of() : List.of(own), false);
        }
        return null;
    }

    private Speaker human(Phrase phrase, int nameStart, int nameEnd, @Nullable Speaker known) {
        World.Role role = phrase.role();
        Set<String> parties = phrase.parties();
        String full =
                known != null && known.name().length() > nameEnd - nameStart
                        ? known.name()
                        : phrase.s().words(nameStart, nameEnd);
        if (role != null && !parties.isEmpty()) {
            return new Speaker(full, phrase.firstParty(), true);
        }
        if (known != null && (!known.parties().isEmpty() || parties.isEmpty())) {
            return known;
        }
        if (role != null && role.party() != null) {
            return new Speaker(full, List.of(role.party()), true);
        }
        if (role != null) {
            return new Speaker(
                    full,
                    Roles.national(role) ? anaphora.partyInView(phrase.start()) : List.of(),
                    true);
        }
        return new Speaker(full, List.copyOf(parties), true);
    }

    // ---- phrases without a proper name of their own ----

    private Speaker described(Phrase phrase) {
        World.Role role = phrase.role();
        Set<String> parties = phrase.parties();
        if (parties.isEmpty()) {
            return phrase.names().agency()
                    ? new Speaker(phrase.words(), List.of(), false)
                    : unnamedParty(phrase);
        }
        boolean speaks =
                role != null || phrase.governs() || !phrase.names().onlyDescribe(phrase.headEnd());
        if (!speaks) {
            return new Speaker(phrase.words(), List.of(), false);
        }
        boolean person = role != null && parties.size() == 1 && phrase.singularRole();
        return new Speaker(phrase.words(), List.copyOf(parties), person);
    }

    /// "The minister", "the government": whose, the document must tell.
    private Speaker unnamedParty(Phrase phrase) {
        World.Role role = phrase.role();
        if (role == null) {
            return new Speaker(
                    phrase.words(),
                    phrase.governs() ? anaphora.partyInView(phrase.start()) : List.of(),
                    false);
        }
        List<String> meant = List.of();
        if (role.party() != null) {
            meant = List.of(role.party());
        } else if (Roles.national(role) || phrase.governs()) {
            meant = anaphora.partyOfOffice(phrase.s(), phrase.from(), phrase.to());
        }
        return new Speaker(phrase.words(), meant, phrase.singularRole());
    }
}
