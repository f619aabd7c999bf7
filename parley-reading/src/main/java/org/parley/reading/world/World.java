package org.parley.reading.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Membership;
import org.parley.model.party.Office;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.party.Person;
import org.parley.model.party.Tenure;
import org.parley.model.talks.Case;

/// The parties of the world: states and what stands for their governments, organisations, blocs,
/// movements, offices and who held them when. Built in from tables of facts, extended by a case.
public final class World {
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();

    /// A first word this short is too common a word: "He", "To".
    private static final int SHORT = 2;

    private final Set<String> firstNames = new HashSet<>();

    private record Entry(String alias, Name name) {}

    /// A word or phrase for what a person is.
    ///
    /// @param phrase lower-case English, or Russian lemmas
    /// @param russian whether it is Russian
    /// @param counts whether who has it speaks for a party
    /// @param party the party it belongs to when none is named; null when it needs one
    public record Role(String phrase, boolean russian, boolean counts, @Nullable String party) {}

    private static final Pattern LATIN_ACRONYM = Pattern.compile("[A-Z][A-Z0-9+]{1,6}");

    private World() {}

    /// The built-in world, and what a case adds to it. What the case says goes first.
    public static World with(Case talks) {
        World world = new World();
        world.states();
        world.organisations();
        world.persons();
        world.agencies();
        world.readRoles();
        world.add(talks);
        return world;
    }

    /// The party of its one name; empty when the world has none.
    public Optional<Party> party(String name) {
        return Optional.ofNullable(parties.get(name));
    }

    /// First names of the persons the world knows, lower case: what tells a person's name from a
    /// firm's.
    public Set<String> firstNames() {
        return Set.copyOf(firstNames);
    }

    /// Words for what a person is, in both languages.
    public List<Role> roles() {
        return List.copyOf(roles);
    }

    /// A finder of all names in one script.
    ///
    /// @param cyrillic whether names written in Cyrillic are wanted, or the others
    /// @param key what words are compared by
    public Names names(boolean cyrillic, UnaryOperator<String> key) {
        Names names = new Names(key);
        for (Entry entry : entries) {
            if (cyrillic(entry.alias()) == cyrillic) {
                names.add(entry.alias(), entry.name());
            }
        }
        return names;
    }

    /// A finder of all names that Russian texts write: those in Cyrillic, and acronyms in Latin
    /// capitals ("G7", "NASA").
    ///
    /// @param key what words are compared by
    public Names namesInRussian(UnaryOperator<String> key) {
        Names names = new Names(key);
        for (Entry entry : entries) {
            boolean acronym = LATIN_ACRONYM.matcher(entry.alias()).matches();
            if (cyrillic(entry.alias()) || acronym) {
                names.add(entry.alias(), entry.name());
            }
        }
        return names;
    }

    private static boolean cyrillic(String alias) {
        return alias.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private void states() {
        for (Table.Row row : Table.read("states.tsv").rows()) {
            String name = row.get("name");
            Tenure tenure = row.tenure();
            parties.put(
                    name,
                    new Party(
                            name,
                            PartyKind.STATE,
                            row.get("code"),
                            row.list("names_en"),
                            List.of(),
                            true));
            add(name, Name.Kind.PARTY, name, tenure);
            for (String suffix : List.of("_en", "_ru")) {
                row.list("names" + suffix)
                        .forEach(alias -> add(alias, Name.Kind.PARTY, name, tenure));
                row.list("demonyms" + suffix)
                        .forEach(alias -> add(alias, Name.Kind.DEMONYM, name, tenure));
                row.list("capitals" + suffix)
                        .forEach(alias -> add(alias, Name.Kind.CAPITAL, name, tenure));
                row.list("institutions" + suffix)
                        .forEach(alias -> add(alias, Name.Kind.INSTITUTION, name, tenure));
            }
        }
    }

    private void organisations() {
        for (Table.Row row : Table.read("organisations.tsv").rows()) {
            String name = row.get("name");
            Tenure tenure = row.tenure();
            List<Membership> members =
                    row.list("members").stream()
                            .filter(member -> !member.equals(name))
                            .map(member -> new Membership(member, Tenure.ALWAYS))
                            .toList();
            PartyKind kind = PartyKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            parties.put(
                    name,
                    new Party(name, kind, row.get("code"), row.list("names_en"), members, true));
            add(name, Name.Kind.PARTY, name, tenure);
            row.list("names_en").forEach(alias -> add(alias, Name.Kind.PARTY, name, tenure));
            row.list("names_ru").forEach(alias -> add(alias, Name.Kind.PARTY, name, tenure));
            row.list("adjectives")
                    .forEach(alias -> add(alias, Name.Kind.INSTITUTION, name, tenure));
            row.list("seats_en").stream()
                    .filter(seat -> !seat.endsWith("?"))
                    .forEach(alias -> add(alias, Name.Kind.CAPITAL, name, tenure));
            row.list("institutions_en")
                    .forEach(alias -> add(alias, Name.Kind.INSTITUTION, name, tenure));
            row.list("institutions_ru")
                    .forEach(alias -> add(alias, Name.Kind.INSTITUTION, name, tenure));
        }
    }

    private void persons() {
        Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
        for (Table.Row row : Table.read("persons.tsv").rows()) {
            rows.computeIfAbsent(row.get("name_en"), _ -> new ArrayList<>()).add(row);
        }
        Map<String, List<Person>> bySurname = new HashMap<>();
        rows.forEach((name, held) -> {
            List<Office> offices =
                    held.stream()
                            .map(row ->
                                    new Office(row.get("office"), row.get("party"), row.tenure()))
                            .toList();
            List<String> aliases =
                    held.stream()
                            .flatMap(row -> row.list("names_other").stream())
                            .distinct()
                            .toList();
            Person person = new Person(name, aliases, offices);
            String surname = held.getFirst().get("surname_key");
            addPerson(person, aliases, !surname.isEmpty() && name.startsWith(surname + " "));
            if (!surname.isEmpty()) {
                bySurname.computeIfAbsent(surname, _ -> new ArrayList<>()).add(person);
            }
        });
        // a surname alone means its bearer while in office, and only where it is not a common word
        bySurname.forEach((surname, bearers) -> {
            for (Person person : bearers.reversed()) {
                for (Office office : person.offices().reversed()) {
                    if (office.tenure().from() != null) {
                        entries.add(
                                new Entry(
                                        surname,
                                        new Name(
                                                Name.Kind.PERSON,
                                                office.party(),
                                                person,
                                                office.tenure())));
                    }
                }
            }
        });
    }

    private void addPerson(Person person, List<String> aliases, boolean surnameFirst) {
        int space = person.name().indexOf(' ');
        // "Kim Jong Un", "He Lifeng": the first word is the surname, or too common a word
        boolean first = space > SHORT && !surnameFirst;
        if (first) {
            firstNames.add(person.name().substring(0, space).toLowerCase(Locale.ROOT));
        }
        // what is added later is asked first: the office listed first is the one meant
        for (Office office : person.offices().reversed()) {
            Name name = new Name(Name.Kind.PERSON, office.party(), person, office.tenure());
            entries.add(new Entry(person.name(), name));
            aliases.forEach(alias -> entries.add(new Entry(alias, name)));
        }
    }

    private void agencies() {
        for (Table.Row row : Table.read("agencies.tsv").rows()) {
            Name name = new Name(Name.Kind.AGENCY, "", null, Tenure.ALWAYS);
            entries.add(new Entry(row.get("name_en"), name));
            row.list("names_en").forEach(alias -> entries.add(new Entry(alias, name)));
            row.list("names_ru").forEach(alias -> entries.add(new Entry(alias, name)));
        }
    }

    private void readRoles() {
        for (Table.Row row : Table.read("offices.tsv").rows()) {
            String party = row.get("default_party");
            roles.add(
                    new Role(
                            row.get("phrase").toLowerCase(Locale.ROOT),
                            row.get("language").equals("ru"),
                            row.get("counts").equals("yes"),
                            party.isEmpty() || party.endsWith("?") ? null : party));
        }
    }

    private void add(Case talks) {
        for (Party party : talks.parties()) {
            parties.put(party.name(), party);
            add(party.name(), Name.Kind.PARTY, party.name(), Tenure.ALWAYS);
            party.aliases()
                    .forEach(alias -> add(alias, Name.Kind.PARTY, party.name(), Tenure.ALWAYS));
        }
        for (Person person : talks.persons()) {
            List<String> aliases = new ArrayList<>(person.aliases());
            String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
            aliases.add(surname);
            if (person.offices().isEmpty()) {
                Name name = new Name(Name.Kind.PERSON, "", person, Tenure.ALWAYS);
                entries.add(new Entry(person.name(), name));
                aliases.forEach(alias -> entries.add(new Entry(alias, name)));
            } else {
                addPerson(person, aliases, false);
            }
        }
    }

    private void add(String alias, Name.Kind kind, String party, Tenure tenure) {
        if (!alias.isBlank()) {
            entries.add(new Entry(alias, new Name(kind, party, null, tenure)));
            // "the Allies" is also "Allies"; "the alliance" without its article is any alliance
            if (alias.startsWith("the ") && Character.isUpperCase(alias.codePointAt(4))) {
                entries.add(new Entry(alias.substring(4), new Name(kind, party, null, tenure)));
            }
        }
    }
}
