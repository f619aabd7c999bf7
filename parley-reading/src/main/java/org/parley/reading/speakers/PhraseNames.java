package org.parley.reading.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Person;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// What the names within one source phrase tell: a person, and the parties that speak rather than
/// those spoken to or about.
final class PhraseNames {
    /// Before a name of somebody else: "the ambassador to Russia".
    private static final Set<String> AWAY =
            Set.of(
                    "to", "on", "against", "with", "about", "over", "near", "into", "versus",
                    "between", "toward", "towards");

    private final Sentence s;
    private final int from;
    private final int to;
    private final boolean office;
    private final boolean owned;
    private final List<Names.Match> matches;
    private final Set<String> parties = new LinkedHashSet<>();
    private @Nullable Person person;
    private String personParty = "";
    private boolean agency;
    private boolean possessed;
    private String last = "";

    /// @param from first token of the phrase
    /// @param headEnd one past the part before a relative clause
    /// @param to one past the phrase
    /// @param office whether the phrase has a word for what a person is
    /// @param matches names within the phrase
    PhraseNames(
            Sentence s, int from, int headEnd, int to, boolean office, List<Names.Match> matches) {
        this.s = s;
        this.from = from;
        this.to = to;
        this.office = office;
        this.owned = Whose.pronoun(s, from, headEnd) >= 0;
        this.matches = matches;
        for (Names.Match match : matches) {
            switch (match.name().kind()) {
                case PERSON -> addPerson(match);
                case AGENCY -> agency |= match.start() < headEnd;
                case PARTY, DEMONYM, CAPITAL, INSTITUTION -> addParty(match);
            }
        }
        dropOwners(headEnd);
    }

    private void addPerson(Names.Match match) {
        Name name = match.name();
        if (owns(match) && !name.party().isEmpty()) {
            // "President Putin's aide" is not Putin
            parties.add(name.party());
        } else if (person == null) {
            person = name.person();
            personParty = name.party();
        }
    }

    private void addParty(Names.Match match) {
        Token before = match.start() > from ? s.at(match.start() - 1) : null;
        Token beforeThat = match.start() > from + 1 ? s.at(match.start() - 2) : null;
        String link =
                before == null
                        ? ""
                        : before.is("the") && beforeThat != null
                                ? beforeThat.lower()
                                : before.lower();
        boolean joined =
                link.equals("with")
                        && beforeThat != null
                        && (beforeThat.is(",")
                                || before != null
                                        && before.is("the")
                                        && match.start() > from + 2
                                        && s.at(match.start() - 3).is(","));
        boolean further = !parties.isEmpty() || owned;
        if (opposed(match.start())
                || owned && link.equals("for")
                || AWAY.contains(link) && !joined && (further || office)
                || (link.equals("in") || link.equals("at")) && further) {
            return;
        }
        if (link.equals("for") || link.equals("behalf")) {
            // "Libya for the African Group": the group speaks
            parties.remove(last);
        }
        if (link.equals("of") && !parties.isEmpty() && office) {
            return;
        }
        last = match.name().party();
        possessed |= owns(match) && match.end() + 1 < to;
        parties.add(last);
    }

    private boolean owns(Names.Match match) {
        return match.end() < to && s.at(match.end()).is("'s");
    }

    /// Whether a name stands among those who oppose: "the EU, opposed by Russia and China".
    private boolean opposed(int at) {
        for (int i = at - 1; i > from; i--) {
            if (s.at(i).is("opposed")) {
                return true;
            }
            if (s.at(i).is("supported") || s.at(i).is("joined") || s.at(i).is("backed")) {
                return false;
            }
        }
        return false;
    }

    /// Drops what only tells whose or of what kind the named one is: "the Namibian movement SWAPO",
    /// "the OECD's Inclusive Framework".
    private void dropOwners(int headEnd) {
        for (int i = 0; i + 1 < matches.size(); i++) {
            Names.Match owner = matches.get(i);
            Names.Match named = matches.get(i + 1);
            boolean describes =
                    owner.name().kind() == Name.Kind.DEMONYM
                            || owns(owner) && owner.name().kind() == Name.Kind.PARTY;
            boolean itself = named.name().kind() == Name.Kind.PARTY && named.end() <= headEnd;
            boolean post =
                    office
                            && itself
                            && named.start() == owner.end() + (owns(owner) ? 1 : 0)
                            && named.end() < headEnd
                            && s.at(named.end()).tag() == Tag.NOUN
                            && state(owner, named);
            if (post) {
                parties.remove(named.name().party()); // "Polisario's U.N. representative"
            } else if (describes && itself && adjoins(owner.end(), named.start())) {
                parties.remove(owner.name().party());
                parties.add(named.name().party());
            }
        }
    }

    /// Whether a party sends somebody to another: the other is no adjective of it.
    private boolean state(Names.Match owner, Names.Match named) {
        return !owner.name().party().equals(named.name().party())
                && (owns(owner) || owner.name().kind() == Name.Kind.DEMONYM);
    }

    private boolean adjoins(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean tie =
                    s.at(i).tag() == Tag.NOUN
                            || s.at(i).tag() == Tag.ADJ
                            || s.at(i).is("'s")
                            || s.at(i).is("of")
                            || s.at(i).is("the");
            if (!tie) {
                return false;
            }
        }
        return true;
    }

    /// All names within the phrase, left to right.
    List<Names.Match> matches() {
        return matches;
    }

    /// The parties that speak, in order of place.
    Set<String> parties() {
        return new LinkedHashSet<>(parties);
    }

    /// The first person named; null when none is.
    @Nullable Person person() {
        return person;
    }

    /// The party of that person; empty when they have none.
    String personParty() {
        return personParty;
    }

    /// Whether the head of the phrase names an outlet, agency or think tank.
    boolean agency() {
        return agency;
    }

    /// Whether the first name after the head is that of an outlet, agency or think tank: "X,
    /// director of the Institute for Y".
    boolean employedByAgency(int headEnd) {
        for (Names.Match match : matches) {
            if (match.start() >= headEnd) {
                return match.name().kind() == Name.Kind.AGENCY;
            }
        }
        return false;
    }

    /// Whether something of a party is named: "Russia's Gazprom".
    boolean possessed() {
        return possessed;
    }

    /// Whether a token is part of a name.
    boolean cover(int token) {
        return matches.stream().anyMatch(match -> match.start() <= token && token < match.end());
    }

    /// Whether the names are only adjectives of something else: "the German exchange".
    boolean onlyDescribe(int headEnd) {
        return matches.stream()
                .allMatch(match ->
                        match.end() < headEnd
                                && (match.name().kind() == Name.Kind.DEMONYM
                                        || s.at(match.end()).tag() == Tag.NOUN));
    }

    /// Whether no name but a demonym begins before a token.
    boolean onlyDemonymsBefore(int token) {
        return matches.stream()
                .noneMatch(
                        match -> match.start() < token && match.name().kind() != Name.Kind.DEMONYM);
    }
}
