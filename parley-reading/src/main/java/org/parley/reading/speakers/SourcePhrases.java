package org.parley.reading.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Person;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads noun phrases that name a source, "the Russian deputy foreign minister, Sergei Ryabkov", by
/// the names, the role and the run of capitals within them.
final class SourcePhrases {
    private final DatedNames names;
    private final Roles roles;
    private final KnownPersons persons;
    private final PersonNames personNames;
    private final Allies allies;
    private final Whose whose;
    private final NamedSources named;
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
            Set<String> capitals,
            Bearers bearers) {
        this.names = names;
        this.roles = roles;
        this.persons = persons;
        this.personNames = new PersonNames(roles, persons, capitals);
        this.allies = allies;
        this.whose = whose;
        this.named = new NamedSources(world, names, roles, persons, whose, scene, groups, bearers);
        this.behalf = new Behalf(world, names, groups);
    }

    /// Who a range of tokens names.
    Speaker read(Sentence s, int from, int to) {
        List<String> together = behalf.parties(s, from, to);
        if (!together.isEmpty()) {
            return new Speaker(s.words(from, to), together, false);
        }
        Speaker several = several(s, from, to);
        if (several != null) {
            return several;
        }
        int headEnd = headEnd(s, from, to);
        boolean aside = aside(s, headEnd, to);
        World.Role role = roles.in(s, from, headEnd);
        if (role == null && !aside) {
            role = roles.in(s, headEnd, to);
        }
        PhraseNames within =
                new PhraseNames(s, from, headEnd, to, role != null, named(s, from, headEnd, to));
        Set<String> parties = within.parties();
        allies.addTo(parties, s, from, to);
        Phrase phrase = new Phrase(s, from, headEnd, to, role, within, parties);
        Person person = within.person();
        if (person != null) {
            return named.knownByTheWorld(phrase, person);
        }
        PersonNames.Run run = personNames.in(s, from, to, within);
        Speaker known = run == null ? null : persons.named(s.at(run.end() - 1).lower());
        boolean told =
                run != null && known != null && !known.parties().isEmpty() && run.end() <= headEnd;
        boolean silent = phrase.speaksForNobody() && !(told && roles.in(s, from, headEnd) == null);
        if (silent && Whose.pronoun(s, from, headEnd) < 0) {
            String name = run == null ? phrase.words() : s.words(run.start(), run.end());
            persons.watches(name);
            return new Speaker(name, List.of(), !phrase.plural());
        }
        Speaker proper = run == null ? null : named.properName(phrase, run);
        return proper != null ? proper : described(phrase);
    }

    /// "Minister A of X and the MILF's chief negotiator B": two persons of two parties; null when
    /// the phrase names no such pair.
    private @Nullable Speaker several(Sentence s, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (s.at(i).is("who") || s.at(i).is("which")) {
                break;
            }
            boolean persons =
                    s.at(i).is("and") && namesPerson(s, from, i) && namesPerson(s, i + 1, to);
            if (persons) {
                Speaker one = read(s, from, s.at(i - 1).is(",") ? i - 1 : i);
                Speaker other = read(s, i + 1, to);
                Set<String> parties = new LinkedHashSet<>(one.parties());
                parties.addAll(other.parties());
                boolean both = !one.parties().isEmpty() && !other.parties().isEmpty();
                if (both && parties.size() > 1) {
                    String name = one.name() + " and " + other.name();
                    return new Speaker(name, List.copyOf(parties), false);
                }
            }
        }
        return null;
    }

    /// Whether a part of a phrase has an office and ends with a name, or is a person's full name.
    private boolean namesPerson(Sentence s, int from, int to) {
        boolean name =
                ProperNames.proper(s, to - 1)
                        && names.in(s, to - 1, to).stream()
                                .allMatch(match -> match.name().kind() == Name.Kind.PERSON);
        boolean person =
                names.in(s, from, to).stream()
                        .anyMatch(match -> match.name().kind() == Name.Kind.PERSON);
        return name && (person || roles.in(s, from, to) != null);
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
        if (aside(s, headEnd, to) || clause) {
            return head;
        }
        return names.in(s, from, described(s, from, to));
    }

    /// Where it begins that a body is told about: "IGAD, the regional body that led".
    private int described(Sentence s, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean article = s.at(i + 1).is("the") || s.at(i + 1).is("a") || s.at(i + 1).is("an");
            if (s.at(i).is(",") && article) {
                boolean body =
                        roles.in(s, from, to) == null && !names.parties(s, from, i).isEmpty();
                return body && names.in(s, i + 1, i + 3).isEmpty() ? i : to;
            }
        }
        return to;
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
        if (NamedSources.chairs(phrase) && Whose.pronoun(s, phrase.from(), phrase.headEnd()) < 0) {
            return new Speaker(phrase.words(), named.overStates(phrase), phrase.singularRole());
        }
        if (parties.isEmpty()) {
            return phrase.names().agency()
                    ? new Speaker(phrase.words(), List.of(), false)
                    : unnamedParty(phrase);
        }
        if (!kind.isEmpty() && !phrase.belongs() && phrase.headNamed()) {
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
            boolean bare =
                    s.at(i).is("government")
                            && (s.at(i - 1).is("the") || s.at(i - 1).is("national"));
            boolean before = i + 1 < phrase.headEnd() && s.at(i + 1).is("and");
            boolean after = i + 1 == phrase.headEnd() && i > 2 && s.at(i - 2).is("and");
            if (bare && (before || after)) {
                phrase.parties().addAll(whose.ofOffice("government", s, phrase.from()));
            }
        }
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
        List<String> owner = named.ownerNamed(phrase);
        if (!owner.isEmpty() && role != null) {
            return new Speaker(phrase.words(), owner, person);
        }
        if (phrase.stranger()) {
            return new Speaker(phrase.words(), List.of(), person);
        }
        List<String> meant = List.of();
        if (role != null && role.party() != null && whose.inView(role.party())) {
            meant = List.of(role.party());
        } else if (role != null && Roles.national(role) || phrase.governs()) {
            meant = whose.ofOffice(phrase.governing(), s, phrase.from());
        }
        return new Speaker(phrase.words(), meant, person);
    }
}
