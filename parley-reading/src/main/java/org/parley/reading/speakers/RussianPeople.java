package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.RussianNominative;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// The persons a Russian document introduces itself: "министр энергетики России Александр Новак",
/// later "Новак".
final class RussianPeople {
    private static final int REACH = 12;

    /// How many words may stand between "и" and a name that shares an office.
    private static final int SHORT = 3;

    private static final Set<String> PARTICLES =
            Set.of("де", "да", "фон", "ван", "дер", "бен", "ибн", "аль", "эль", "оглу");

    private final RussianWords words;
    private final RussianNominative nominative;
    private final RussianRoles roles;
    private final Names names;
    private final @Nullable LocalDate day;
    private final Map<String, Speaker> bySurname = new HashMap<>();

    RussianPeople(RussianWords words, RussianRoles roles, Names names, @Nullable LocalDate day) {
        this.words = words;
        this.nominative = new RussianNominative(words);
        this.roles = roles;
        this.names = names;
        this.day = day;
    }

    /// Remembers whom a sentence introduces by office, party and name.
    ///
    /// @param heard is told where each stands
    /// @param told whom the text told of last before a place
    void learn(Sentence s, BiConsumer<Integer, Speaker> heard, IntFunction<List<String>> told) {
        for (int i = 0; i < s.size(); i++) {
            int close = i;
            while (close < s.size()
                    && close < i + REACH
                    && (s.at(close).word() || "«»\"".contains(s.at(close).text()))) {
                close++;
            }
            int[] name = i < close && roles.starts(s, i, close) ? name(s, i, close) : null;
            if (name == null || !roles.counts(s, i, name[0])) {
                continue;
            }
            List<String> parties = parties(s, i, name[0]);
            if (parties.isEmpty()) {
                parties = roles.party(s, i, name[0]);
            }
            if (parties.isEmpty() && roles.points(s, i, name[0])) {
                parties = told.apply(s.at(i).start());
            }
            if (!parties.isEmpty()) {
                heard.accept(i, remember(s, name, List.of(parties.getFirst())));
                name = second(s, name, heard);
            }
            i = name[1] - 1;
        }
    }

    /// Remembers who shares an office with the person before: "вице-премьеров Чада А и Нигера Б".
    ///
    /// @return the tokens of the last name
    private int[] second(Sentence s, int[] first, BiConsumer<Integer, Speaker> heard) {
        int from = first[1] + 1;
        if (from >= s.size() || !s.at(first[1]).is("и") || roles.starts(s, from, s.size())) {
            return first;
        }
        int to = Math.min(s.size(), from + REACH);
        int[] name = name(s, from, to);
        List<String> parties = name == null ? List.of() : parties(s, from, name[0]);
        boolean next = name != null && name[0] - from <= SHORT && !parties.isEmpty();
        if (!next || name == null) {
            return first;
        }
        heard.accept(from, remember(s, name, List.of(parties.getFirst())));
        return name;
    }

    /// Remembers a person of whom a stretch gives the name.
    Speaker remember(Sentence s, int[] name, List<String> parties) {
        Speaker person =
                new Speaker(nominative.name(s.tokens().subList(name[0], name[1])), parties, true);
        bySurname.putIfAbsent(key(s, name), person);
        return person;
    }

    /// The person of a name that was introduced; null when none was.
    @Nullable Speaker known(Sentence s, int[] name) {
        return bySurname.get(key(s, name));
    }

    private String key(Sentence s, int[] name) {
        return words.key(s.at(name[1] - 1).lower());
    }

    /// The first run of capitalised words between two tokens that are no party, outlet or
    /// abbreviation; null when there is none.
    int @Nullable [] name(Sentence s, int from, int to) {
        boolean[] other = new boolean[s.size()];
        for (Names.Match match : names.in(s.tokens(), from, to, day)) {
            for (int k = match.start(); k < match.end(); k++) {
                other[k] = match.name().kind() != Name.Kind.PERSON;
            }
        }
        for (int i = from; i < to; i++) {
            if (!person(s, i, from, to, other)) {
                continue;
            }
            int end = i + 1;
            while (end < to
                    && (person(s, end, from, to, other)
                            || PARTICLES.contains(s.at(end).lower()) && end + 1 < to)) {
                end++;
            }
            return new int[] {i, end};
        }
        return null;
    }

    private boolean person(Sentence s, int i, int from, int to, boolean[] other) {
        Token token = s.at(i);
        boolean shouted =
                token.text().length() > 1
                        && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean quoted = i > 0 && "«\"“".contains(s.at(i - 1).text());
        if (!token.word() || !token.capital() || other[i] || shouted || quoted) {
            return false;
        }
        boolean small =
                words.any(token.lower(), "PREP")
                        || words.any(token.lower(), "ADV")
                        || words.any(token.lower(), "PNN")
                        || words.any(token.lower(), "CONJ");
        boolean opens = i == from && (i == 0 || !s.at(i - 1).word());
        boolean common =
                words.any(token.lower(), "NN")
                        && !words.any(token.lower(), "NN:Fam")
                        && !words.any(token.lower(), "NN:Name");
        boolean adjective =
                words.any(token.lower(), "ADJ:Posit") && !words.any(token.lower(), "NN");
        boolean first = i == from || !s.at(i - 1).capital();
        return !(small && first)
                && !(common && first)
                && !(opens && (common || adjective || roles.starts(s, i, to)))
                && !(adjective && i + 1 < to && !s.at(i + 1).capital());
    }

    private List<String> parties(Sentence s, int from, int to) {
        List<String> parties = new ArrayList<>();
        for (Names.Match match : names.in(s.tokens(), from, to, day)) {
            String party = match.name().party();
            if (!party.isEmpty() && match.name().kind() != Name.Kind.PERSON) {
                parties.add(party);
            }
        }
        return parties;
    }
}
