package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// The names of the world as they hold on the day of a document and in its time, and the names that
/// the document brings itself.
///
/// @param own names of bodies that only the document has
/// @param day null when the document has no date: names of any day
/// @param former from a party to the one that the document names in its place: in a text about the
///   Soviet Union, "Moscow" is not Russia
/// @param namesakes surnames of the world's persons, in lower case, that are somebody else's here:
///   "Chris Fox" is no president of Mexico
/// @param inView parties that an undated document names: of all who ever had a surname or an
///   office, their people are meant; empty when the document has a date
record DatedNames(
        Names names,
        Names own,
        @Nullable LocalDate day,
        Map<String, String> former,
        Set<String> namesakes,
        Set<String> inView) {
    /// Before the name of a capital: somebody is there, nobody speaks.
    private static final Set<String> PLACED =
            Set.of("in", "at", "to", "from", "near", "of", "outside", "visit", "visited");

    /// Before a month: "in May" is nobody's name.
    private static final Set<String> DATING =
            Set.of("in", "since", "until", "by", "early", "late", "last", "next", "from", "to");

    /// Makes a part of the world of what would be a state: "Latin America".
    private static final Set<String> QUALIFYING = Set.of("latin", "north", "south", "central");

    private static final Map<String, String> SUCCESSOR =
            Map.of("USSR", "Russia", "EC", "EU", "West Germany", "Germany");

    /// The names that hold on a day.
    static DatedNames of(Names names, @Nullable LocalDate day) {
        return new DatedNames(
                names, new Names(EnglishSpeakers.key()), day, Map.of(), Set.of(), Set.of());
    }

    /// The same with what a document tells of its own: its bodies, and the parties of its time.
    DatedNames with(List<Sentence> sentences, Roles roles) {
        Set<String> namesakes = Namesakes.in(sentences, this, roles);
        Set<String> inView = day == null ? inView(sentences) : Set.of();
        DatedNames known = new DatedNames(names, own, day, former, namesakes, inView);
        Map<String, String> times = known.times(sentences);
        Names bodies = Bodies.in(sentences, known, roles);
        DatedNames told = new DatedNames(names, bodies, day, times, namesakes, inView);
        ShortNames.addTo(told.own, sentences, told);
        Firms.addTo(told.own, sentences, told, roles);
        return told;
    }

    private Set<String> inView(List<Sentence> sentences) {
        Set<String> parties = new HashSet<>();
        for (Sentence s : sentences) {
            for (Names.Match match : in(s, 0, s.size())) {
                if (match.name().kind() != Name.Kind.PERSON) {
                    parties.add(match.name().party());
                }
            }
        }
        return parties;
    }

    private boolean likely(Name name) {
        return inView.isEmpty() || name.kind() != Name.Kind.PERSON || inView.contains(name.party());
    }

    private Map<String, String> times(List<Sentence> sentences) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Sentence s : sentences) {
            for (Names.Match match : in(s, 0, s.size())) {
                boolean itself =
                        match.name().kind() == Name.Kind.PARTY
                                || SUCCESSOR.containsKey(match.name().party());
                if (itself) {
                    named.merge(match.name().party(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> former = new LinkedHashMap<>();
        SUCCESSOR.forEach((before, after) -> {
            if (named.containsKey(before) && !named.containsKey(after)) {
                former.put(after, before);
            }
        });
        return former;
    }

    /// The names between two tokens of a sentence, left to right.
    List<Names.Match> in(Sentence s, int from, int to) {
        List<Names.Match> found = new ArrayList<>();
        List<Names.Match> bodies = own.in(s.tokens(), from, to, day);
        for (Names.Match match : names.in(s.tokens(), from, to, day, this::likely)) {
            boolean within =
                    bodies.stream()
                            .anyMatch(body ->
                                    body.start() < match.end()
                                            && match.start() < body.end()
                                            && body.end() - body.start()
                                                    >= match.end() - match.start());
            boolean other =
                    match.name().kind() == Name.Kind.PERSON
                            && match.end() - match.start() == 1
                            && namesakes.contains(s.at(match.start()).lower());
            if (!within && !other && !misread(s, match)) {
                found.add(inItsTime(match));
            }
        }
        for (Names.Match body : bodies) {
            boolean free =
                    found.stream()
                            .noneMatch(match ->
                                    body.start() < match.end() && match.start() < body.end());
            if (free) {
                found.add(body);
            }
        }
        found.sort(Comparator.comparingInt(Names.Match::start));
        return found;
    }

    private Names.Match inItsTime(Names.Match match) {
        String before = former.get(match.name().party());
        if (before == null || match.name().kind() == Name.Kind.PERSON) {
            return match;
        }
        Name name = new Name(match.name().kind(), before, null, match.name().tenure());
        return new Names.Match(match.start(), match.end(), name);
    }

    /// Whether a name is part of a date or of a wider name: "in May", "Latin America".
    private static boolean misread(Sentence s, Names.Match match) {
        if (match.start() == 0) {
            return false;
        }
        boolean one = match.end() - match.start() == 1;
        String before = s.at(match.start() - 1).lower();
        boolean month = one && ProperNames.calendar(s.at(match.start())) && DATING.contains(before);
        boolean part =
                one
                        && s.at(match.start()).lower().startsWith("america")
                        && QUALIFYING.contains(before);
        return month || part;
    }

    /// The parties named between two tokens, each once, in order of place.
    List<String> parties(Sentence s, int from, int to) {
        return parties(in(s, from, to));
    }

    /// The parties whose names lie within a stretch of the text, each once, in order of place.
    List<String> parties(Sentence s, Range part) {
        return parties(
                in(s, 0, s.size()).stream()
                        .filter(match ->
                                s.at(match.start()).start() >= part.start()
                                        && s.at(match.end() - 1).end() <= part.end())
                        .toList());
    }

    private static List<String> parties(List<Names.Match> matches) {
        return matches.stream()
                .map(match -> match.name().party())
                .filter(party -> !party.isEmpty())
                .distinct()
                .toList();
    }

    /// The parties named in a document, the most named first; of two named as often, the one named
    /// first.
    List<String> principal(List<Sentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Names.Match match : in(sentence, 0, sentence.size())) {
                boolean place =
                        match.name().kind() == Name.Kind.CAPITAL
                                && (match.start() == 0
                                        || PLACED.contains(sentence.at(match.start() - 1).lower()));
                if (!match.name().party().isEmpty() && !place) {
                    counts.merge(match.name().party(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
