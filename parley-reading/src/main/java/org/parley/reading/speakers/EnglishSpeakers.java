package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Office;
import org.parley.model.party.Person;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Resolves the sources of one English document. Sources must be asked for in order of place: a
/// pronoun means whom the document named last.
public final class EnglishSpeakers {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her");
    private static final Set<String> PLURAL =
            Set.of("they", "them", "their", "both", "these", "those");
    private static final Set<String> AWAY =
            Set.of(
                    "to", "on", "against", "with", "about", "over", "near", "into", "versus",
                    "between", "toward", "towards");

    /// Before the name of a capital: somebody is there, nobody speaks.
    private static final Set<String> PLACED =
            Set.of("in", "at", "to", "from", "near", "of", "outside", "visit", "visited");

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "sir",
                    "lord",
                    "lady",
                    "president",
                    "minister",
                    "general",
                    "ambassador",
                    "secretary",
                    "prof",
                    "madam");
    private static final Set<String> BOTH =
            Set.of(
                    "both sides",
                    "the two sides",
                    "the sides",
                    "two sides",
                    "both parties",
                    "the two parties",
                    "the two countries",
                    "both countries",
                    "both governments",
                    "the parties",
                    "all sides",
                    "the two governments",
                    "both delegations",
                    "the two delegations",
                    "negotiators",
                    "the negotiators",
                    "the two leaders",
                    "both leaders",
                    "both",
                    "the two",
                    "the two ministers",
                    "both ministers",
                    "the two presidents",
                    "both presidents",
                    "the leaders",
                    "the ministers",
                    "the presidents");
    private static final Set<String> GOVERNMENT =
            Set.of(
                    "allies",
                    "members",
                    "states",
                    "countries",
                    "capitals",
                    "leaders",
                    "sources",
                    "troops",
                    "team",
                    "statement",
                    "communique",
                    "declaration",
                    "government",
                    "governments",
                    "administration",
                    "ministry",
                    "cabinet",
                    "delegation",
                    "authorities",
                    "officials",
                    "official",
                    "side",
                    "leadership",
                    "state",
                    "country",
                    "parliament",
                    "presidency",
                    "regime",
                    "nation",
                    "republic");
    private static final Set<String> NATIONAL =
            Set.of(
                    "president",
                    "minister",
                    "premier",
                    "chancellor",
                    "government",
                    "ministry",
                    "cabinet",
                    "ambassador",
                    "embassy",
                    "parliament",
                    "king",
                    "spokes",
                    "official",
                    "diplomat",
                    "secretary",
                    "authorities",
                    "army",
                    "military",
                    "delegation",
                    "side",
                    "leadership",
                    "administration");
    private static final Set<String> CALENDAR =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday");
    private static final Set<String> ORGANISED =
            Set.of(
                    "party",
                    "union",
                    "unions",
                    "group",
                    "front",
                    "movement",
                    "army",
                    "council",
                    "committee",
                    "alliance",
                    "coalition",
                    "association",
                    "federation",
                    "company",
                    "corp",
                    "inc",
                    "ltd",
                    "bank",
                    "airlines",
                    "commission",
                    "organization",
                    "organisation",
                    "authority",
                    "forces",
                    "league",
                    "congress",
                    "conference",
                    "assembly",
                    "republicans",
                    "democrats",
                    "industries",
                    "opposition",
                    "rebels",
                    "secretariat",
                    "chamber",
                    "agency",
                    "institute",
                    "motors",
                    "co",
                    "plc",
                    "firm");

    private final @Nullable LocalDate day;
    private final World world;
    private final Names names;
    private final Map<String, World.Role> roles = new HashMap<>();
    private final int longestRole;
    private final Map<String, Speaker> bySurname = new HashMap<>();
    private final List<String> principal;

    private final Mentions mentions;

    /// Whether a person was called "she".
    private final Map<String, Boolean> female = new HashMap<>();

    /// Who was last called by a common noun: "the deputy minister".
    private final Map<String, Speaker> calledBefore = new HashMap<>();

    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastPlural;
    private @Nullable Speaker lastParty;
    private @Nullable Speaker last;
    private final boolean proceedings;

    /// For one document.
    ///
    /// @param names of the world in Latin script, compared by lower case
    /// @param sentences of the document, tagged
    public EnglishSpeakers(World world, Names names, Document document, List<Sentence> sentences) {
        this.world = world;
        this.names = names;
        this.day = document.date();
        this.proceedings = document.genre() == Genre.BULLETIN;
        int longest = 1;
        for (World.Role role : world.roles()) {
            if (!role.russian()) {
                roles.put(role.phrase(), role);
                longest = Math.max(longest, role.phrase().split(" ").length);
            }
        }
        this.longestRole = longest;
        this.principal = principal(sentences);
        this.mentions = new Mentions(world, names, sentences, day);
        introduce(sentences);
    }

    /// The key English names are compared by.
    public static UnaryOperator<String> key() {
        return UnaryOperator.identity();
    }

    /// Parties named most in the document, the most named first.
    public List<String> principalParties() {
        return principal;
    }

    private List<String> principal(List<Sentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Names.Match match : names.in(sentence.tokens(), 0, sentence.size(), day)) {
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

    // ---- who is introduced ----

    /// Persons named with a title or an apposition anywhere in the document, by surname.
    private void introduce(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                if (!proper(s.at(i)) || i > 0 && proper(s.at(i - 1))) {
                    continue;
                }
                int end = i;
                while (end < s.size() && proper(s.at(end))) {
                    end++;
                }
                int nameStart = nameStart(s, i, end);
                if (end - nameStart < 2
                        && !(nameStart > 0 && TITLES.contains(s.at(nameStart - 1).lower()))) {
                    continue;
                }
                introduce(s, i, nameStart, end);
            }
        }
    }

    private void introduce(Sentence s, int start, int nameStart, int end) {
        int from = start;
        while (from > 0 && from > start - 8 && titleWord(s.at(from - 1))) {
            from--;
        }
        boolean title = roleAt(s, from, nameStart) != null;
        int to = end;
        if (to + 1 < s.size() && s.at(to).is(",")) {
            int close = to + 1;
            while (close < s.size()
                    && close < to + 14
                    && !s.at(close).is(",")
                    && !s.at(close).is(".")
                    && s.at(close).tag() != Tag.VERB) {
                close++;
            }
            if (roleAt(s, to + 1, close) != null) {
                to = close;
                title = true;
            }
        }
        if (!title && names.in(s.tokens(), start, end, day).isEmpty()) {
            // "Chris Fox" with nothing about him: a person all the same, who speaks for nobody
            if (end - nameStart >= 2
                    && end - nameStart <= 3
                    && world.firstNames().contains(s.at(nameStart).lower())
                    && !organised(s, start, end)) {
                Speaker known = bySurname.get(surname(s, end));
                if (known == null) {
                    bySurname.put(
                            surname(s, end),
                            new Speaker(words(s, nameStart, end), List.of(), true));
                }
            }
            return;
        }
        Speaker speaker = read(s, from, to);
        if (speaker.person()) {
            Speaker known = bySurname.get(surname(s, end));
            if (known == null || known.parties().isEmpty() && !speaker.parties().isEmpty()) {
                bySurname.put(surname(s, end), speaker);
            }
        }
    }

    private static String surname(Sentence s, int end) {
        return s.at(end - 1).lower();
    }

    private static boolean proper(Token token) {
        return token.tag() == Tag.PROPN
                && (token.capital() || token.text().indexOf('-') == 2)
                && Character.isLetter(token.text().charAt(0));
    }

    private static boolean titleWord(Token token) {
        return token.tag() == Tag.ADJ
                || token.tag() == Tag.NOUN
                || token.tag() == Tag.PROPN
                || token.is("of")
                || token.is("'s")
                || token.is("for");
    }

    /// Where the name proper begins in a run of capitals: after the title and after names of
    /// parties.
    private int nameStart(Sentence s, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            int role = roleLength(s, i, to);
            if (role > 0 && i + role < to) {
                start = i + role;
            }
        }
        for (Names.Match match : names.in(s.tokens(), start, to, day)) {
            if (match.name().kind() != Name.Kind.PERSON
                    && match.start() == start
                    && match.end() < to) {
                start = match.end();
            }
        }
        return start;
    }

    private int roleLength(Sentence s, int at, int to) {
        StringBuilder phrase = new StringBuilder();
        int best = 0;
        for (int i = at; i < to && i < at + longestRole; i++) {
            if (!phrase.isEmpty()) {
                phrase.append(' ');
            }
            phrase.append(s.at(i).lower());
            if (role(phrase.toString()) != null) {
                best = i - at + 1;
            }
        }
        return best;
    }

    private World.@Nullable Role role(String phrase) {
        World.Role role = roles.get(phrase);
        if (role == null && phrase.endsWith("s")) {
            role = roles.get(phrase.substring(0, phrase.length() - 1));
        }
        if (role == null && phrase.endsWith("ies")) {
            role = roles.get(phrase.substring(0, phrase.length() - 3) + "y");
        }
        return role;
    }

    private World.@Nullable Role roleAt(Sentence s, int from, int to) {
        World.Role found = null;
        for (int i = from; i < to; i++) {
            int length = roleLength(s, i, to);
            if (length > 0) {
                World.Role role = role(words(s, i, i + length).toLowerCase(Locale.ROOT));
                if (role != null && !role.counts()) {
                    return role;
                }
                if (found == null || role != null && role.party() != null) {
                    found = role;
                }
                i += length - 1;
            }
        }
        return found;
    }

    // ---- who is meant ----

    /// Who a source names.
    ///
    /// @param s the sentence it stands in
    public Speaker of(Sentence s, Range source) {
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
        Speaker speaker = resolve(s, from, to);
        List<String> behalf = onBehalf(s, from);
        if (!behalf.isEmpty()) {
            speaker = new Speaker(speaker.name(), behalf, speaker.person());
        }
        remember(speaker, s, from, to);
        return speaker;
    }

    /// Whom a speaker speaks for by the words that open the sentence: "Speaking for the Group of
    /// 77, Pakistan said".
    private List<String> onBehalf(Sentence s, int to) {
        boolean opens =
                s.size() > 4
                        && (s.at(0).is("speaking") && (s.at(1).is("for") || s.at(2).is("behalf"))
                                || s.at(0).is("on") && s.at(1).is("behalf"));
        if (!opens) {
            return List.of();
        }
        int comma = 1;
        while (comma < to && !s.at(comma).is(",")) {
            comma++;
        }
        return names.in(s.tokens(), 0, comma, day).stream()
                .map(match -> match.name().party())
                .filter(party -> !party.isEmpty())
                .distinct()
                .toList();
    }

    /// The parties named in a part of a source, without remembering them as who spoke last.
    public Speaker among(Sentence s, Range part) {
        List<String> parties =
                names.in(s.tokens(), 0, s.size(), day).stream()
                        .filter(match ->
                                s.at(match.start()).start() >= part.start()
                                        && s.at(match.end() - 1).end() <= part.end())
                        .map(match -> match.name().party())
                        .filter(party -> !party.isEmpty())
                        .distinct()
                        .toList();
        return new Speaker(String.join(", ", parties), parties, false);
    }

    /// A speaker named outside a sentence, by a turn's label or a post's header.
    public Speaker ofLabel(Sentence label) {
        Speaker speaker = read(label, 0, label.size());
        if (speaker.parties().isEmpty() && label.size() > 0) {
            for (int i = label.size() - 1; i >= 0; i--) {
                Speaker known = bySurname.get(label.at(i).lower());
                if (known != null) {
                    speaker = known;
                    break;
                }
            }
        }
        List<String> named =
                names.in(label.tokens(), 0, label.size(), day).stream()
                        .map(match -> match.name().party())
                        .filter(party -> !party.isEmpty())
                        .distinct()
                        .toList();
        if (!named.isEmpty() && speaker.parties().equals(List.of(speaker.name()))) {
            // "MFA Russia": the account of a ministry, not a firm
            speaker = new Speaker(speaker.name(), named, false);
        }
        lastPerson = speaker;
        return speaker;
    }

    private void remember(Speaker speaker, Sentence s, int from, int to) {
        last = speaker;
        Token head = s.at(to - 1);
        boolean plural =
                speaker.parties().size() > 1 || !speaker.person() && head.lower().endsWith("s");
        if (speaker.person() && !speaker.parties().isEmpty()) {
            for (int i = from; i < to; i++) {
                if (s.at(i).tag() == Tag.NOUN) {
                    calledBefore.put(s.at(i).lower(), speaker);
                }
            }
        }
        if (speaker.person()) {
            lastPerson = speaker;
        } else if (plural) {
            lastPlural = speaker;
        }
        if (!speaker.person() && !speaker.parties().isEmpty() && from <= to) {
            lastParty = speaker;
        }
    }

    private Speaker resolve(Sentence s, int from, int to) {
        String phrase = words(s, from, to).toLowerCase(Locale.ROOT);
        if (to - from == 1) {
            String word = s.at(from).lower();
            if (SINGULAR.contains(word) || word.equals("his") || word.equals("who")) {
                return heOrShe(s.at(from), word.equals("she") || word.equals("her"));
            }
            if (PLURAL.contains(word) && !word.equals("both")) {
                return lastPlural != null
                        ? lastPlural
                        : lastParty != null
                                ? lastParty
                                : new Speaker(s.at(from).text(), List.of(), false);
            }
            if (word.equals("it") || word.equals("its") || word.equals("which")) {
                return it(s, from);
            }
            if (word.equals("i") || word.equals("we") || word.equals("our") || word.equals("my")) {
                return lastPerson != null
                        ? lastPerson
                        : lastParty != null
                                ? lastParty
                                : new Speaker(s.at(from).text(), List.of(), true);
            }
        }
        String lastWord = s.at(to - 1).lower();
        boolean unnamed = names.in(s.tokens(), from, to, day).isEmpty();
        if (to - from == 2 && s.at(from).is("the") && unnamed && Mentions.collective(lastWord)) {
            Optional<String> called = mentions.called(lastWord, s.at(from).start());
            if (called.isPresent()) {
                return new Speaker(called.get(), List.of(called.get()), false);
            }
        }
        if (to - from == 2
                && s.at(from).is("the")
                && unnamed
                && Set.of("government", "administration", "cabinet", "kingdom", "republic")
                        .contains(lastWord)) {
            Optional<String> state = mentions.state(s.at(from).start());
            if (state.isPresent()) {
                return new Speaker(phrase, List.of(state.get()), false);
            }
        }
        if (to - from <= 3 && unnamed && (s.at(from).is("its") || s.at(from).is("their"))) {
            Speaker owner = s.at(from).is("its") || lastPlural == null ? it(s, from) : lastPlural;
            return new Speaker(phrase, owner.parties(), !lastWord.endsWith("s"));
        }
        if (to - from == 2 && s.at(from).is("the") && unnamed) {
            Speaker called = calledBefore.get(lastWord);
            if (called != null) {
                return called;
            }
        }
        if (unnamed && indefinite(s, from, to)) {
            return new Speaker(words(s, from, to), List.of(), false);
        }
        if (BOTH.contains(phrase) || BOTH.contains("the " + phrase)) {
            List<String> sides = principal.subList(0, Math.min(2, principal.size()));
            return new Speaker(phrase, sides, false);
        }
        return read(s, from, to);
    }

    private Speaker heOrShe(Token pronoun, boolean she) {
        // in proceedings "he" is the delegate of whoever spoke before
        Speaker candidate = proceedings && last != null ? last : lastPerson;
        boolean other =
                candidate == null
                        || candidate.person() && female.getOrDefault(candidate.name(), she) != she;
        if (other) {
            candidate =
                    mentions.person(pronoun.start(), name -> female.getOrDefault(name, she) == she)
                            .orElse(candidate);
        }
        if (candidate == null) {
            return lastParty != null ? lastParty : new Speaker(pronoun.text(), List.of(), true);
        }
        if (candidate.person()) {
            female.putIfAbsent(candidate.name(), she);
        }
        return candidate;
    }

    private Speaker it(Sentence s, int at) {
        Speaker before = lastParty;
        if (proceedings && before != null) {
            return before;
        }
        Optional<String> subject = mentions.subject(s, s.at(at).start());
        if (subject.isPresent()) {
            return new Speaker(subject.get(), List.of(subject.get()), false);
        }
        return before != null
                ? before
                : lastPlural != null ? lastPlural : new Speaker(s.at(at).text(), List.of(), false);
    }

    /// Whether a phrase names some of a kind rather than those in view: "several delegations",
    /// "rich countries".
    private static boolean indefinite(Sentence s, int from, int to) {
        String first = s.at(from).lower();
        boolean some =
                Set.of("several", "some", "many", "most", "few", "other", "others", "various")
                        .contains(first);
        String head = s.at(to - 1).lower();
        boolean bare =
                Set.of("countries", "states", "governments", "delegations", "capitals", "nations")
                                .contains(head)
                        && !Set.of("the", "these", "those", "both", "all", "its", "their")
                                .contains(first);
        return some || bare;
    }

    private Speaker read(Sentence s, int from, int to) {
        int end = headEnd(s, from, to);
        World.Role role = roleAt(s, from, to);
        List<Names.Match> matches = names.in(s.tokens(), from, to, day);
        Person person = null;
        String personParty = "";
        Set<String> parties = new LinkedHashSet<>();
        boolean agency = false;
        boolean possessed = false;
        String last = "";
        for (Names.Match match : matches) {
            Name name = match.name();
            if (name.kind() == Name.Kind.PERSON) {
                boolean owns = match.end() < to && s.at(match.end()).is("'s");
                if (owns && !name.party().isEmpty()) {
                    // "President Putin's aide" is not Putin
                    parties.add(name.party());
                } else if (person == null) {
                    person = name.person();
                    personParty = name.party();
                }
                continue;
            }
            if (name.kind() == Name.Kind.AGENCY) {
                agency |= match.start() < end;
                continue;
            }
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
            if (opposed(s, from, match.start())) {
                continue;
            }
            if (AWAY.contains(link) && !joined && (!parties.isEmpty() || role != null)) {
                continue;
            }
            if ((link.equals("in") || link.equals("at")) && !parties.isEmpty()) {
                continue;
            }
            if (link.equals("for") || link.equals("behalf")) {
                // "Libya for the African Group": the group speaks
                parties.remove(last);
            }
            if (link.equals("of") && !parties.isEmpty() && role != null) {
                continue;
            }
            last = name.party();
            possessed |= match.end() < to && s.at(match.end()).is("'s") && match.end() + 1 < to;
            parties.add(name.party());
        }
        allies(s, from, to, parties);
        if (parties.isEmpty() && s.at(from).is("allied")) {
            mentions.called("allies", s.at(from).start()).ifPresent(parties::add);
        }
        String spoken = words(s, from, to);
        if (person != null) {
            String office = officeNamed(person, s, from, to);
            if (office != null) {
                return new Speaker(
                        person.name(),
                        role != null && !role.counts() ? List.of() : List.of(office),
                        true);
            }
            boolean own = parties.isEmpty() || role == null;
            List<String> counts =
                    own ? personParty.isEmpty() ? List.of() : List.of(personParty) : first(parties);
            return new Speaker(
                    person.name(), role != null && !role.counts() ? List.of() : counts, true);
        }
        if (role != null && !role.counts()) {
            return new Speaker(spoken, List.of(), !plural(s, end));
        }
        final int nameStart = properStart(s, from, end, matches);
        if (nameStart >= 0) {
            int nameEnd = nameStart;
            while (nameEnd < to && proper(s.at(nameEnd))) {
                nameEnd++;
            }
            Speaker known = bySurname.get(s.at(nameEnd - 1).lower());
            boolean titled = titled(s, from, nameStart);
            boolean human =
                    known != null || titled || role != null && !organised(s, nameStart, nameEnd);
            if (human) {
                String full =
                        known != null && known.name().length() > nameEnd - nameStart
                                ? known.name()
                                : words(s, nameStart, nameEnd);
                if (role != null && !parties.isEmpty()) {
                    return new Speaker(full, first(parties), true);
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
                            national(role) ? contextParty(s.at(from).start()) : List.of(),
                            true);
                }
                return new Speaker(full, List.copyOf(parties), true);
            }
            boolean heads =
                    matches.stream()
                            .noneMatch(match ->
                                    match.start() < nameStart
                                            && match.name().kind() != Name.Kind.DEMONYM);
            if (parties.isEmpty() || possessed || heads && role == null) {
                // a firm, a union, a party the world does not list: it is its own party
                String own = organisation(s, from, nameStart, nameEnd);
                return new Speaker(own, agency || role != null ? List.of() : List.of(own), false);
            }
        }
        if (agency && parties.isEmpty()) {
            return new Speaker(spoken, List.of(), false);
        }
        boolean described = role != null || governs(s, from, to);
        if (!parties.isEmpty() && (described || !onlyDescribes(s, matches, end))) {
            return new Speaker(
                    spoken,
                    List.copyOf(parties),
                    role != null
                            && !plural(s, end)
                            && parties.size() == 1
                            && singularRole(s, from, to));
        }
        if (!parties.isEmpty()) {
            return new Speaker(spoken, List.of(), false);
        }
        if (role != null) {
            List<String> meant =
                    role.party() != null
                            ? List.of(role.party())
                            : national(role) || governs(s, from, to)
                                    ? roleContext(s, from, to)
                                    : List.of();
            return new Speaker(spoken, meant, singularRole(s, from, to) && !plural(s, end));
        }
        return new Speaker(
                spoken, governs(s, from, to) ? contextParty(s.at(from).start()) : List.of(), false);
    }

    /// The party of that office of a person of which most words stand in the source; null when none
    /// does.
    private @Nullable String officeNamed(Person person, Sentence s, int from, int to) {
        Set<String> told = new HashSet<>();
        for (int i = from; i < to; i++) {
            told.add(s.at(i).lower());
        }
        String party = null;
        int most = 0;
        for (Office office : person.offices()) {
            int shared = 0;
            for (String word : office.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                shared += word.length() > 3 && told.contains(word) ? 1 : 0;
            }
            if (shared > most && office.tenure().covers(day)) {
                most = shared;
                party = office.party();
            }
        }
        return party;
    }

    /// Whether a name stands among those who oppose: "the EU, opposed by Russia and China".
    private static boolean opposed(Sentence s, int from, int at) {
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

    /// Whether an office belongs to a government: "the minister" means the one in view.
    private static boolean national(World.Role role) {
        return NATIONAL.stream().anyMatch(role.phrase()::contains);
    }

    private static boolean governs(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (GOVERNMENT.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the names are only adjectives of something else: "the German exchange".
    private static boolean onlyDescribes(Sentence s, List<Names.Match> matches, int end) {
        for (Names.Match match : matches) {
            boolean before =
                    match.end() < end
                            && (match.name().kind() == Name.Kind.DEMONYM
                                    || s.at(match.end()).tag() == Tag.NOUN);
            if (!before) {
                return false;
            }
        }
        return true;
    }

    private static boolean plural(Sentence s, int end) {
        String head = s.at(end - 1).lower();
        if (end > 1 && (head.equals("'s") || head.equals("'"))) {
            head = s.at(end - 2).lower();
        }
        return head.endsWith("s") && !head.endsWith("ss") || head.endsWith("s'");
    }

    private static boolean titled(Sentence s, int from, int nameStart) {
        int before = nameStart - 1;
        if (before >= from && s.at(before).is(".")) {
            before--;
        }
        return before >= from && TITLES.contains(s.at(before).lower().replace(".", ""));
    }

    /// The whole run of capitals around a name: "INTERNATIONAL TRADE UNION CONFEDERATION".
    private static String organisation(Sentence s, int from, int nameStart, int nameEnd) {
        int start = nameStart;
        while (start > from
                && s.at(start - 1).capital()
                && s.at(start - 1).word()
                && s.at(start - 1).tag() != Tag.DET) {
            start--;
        }
        return words(s, start, nameEnd);
    }

    /// "The United States and its allies" speak for the alliance that the document is about, too.
    private void allies(Sentence s, int from, int to, Set<String> parties) {
        for (int i = from + 2; i < to; i++) {
            boolean theirs =
                    s.at(i).is("allies") && (s.at(i - 1).is("its") || s.at(i - 2).is("its"));
            if (theirs) {
                for (String party : principal) {
                    boolean holds =
                            world.party(party)
                                    .map(known ->
                                            known.members().stream()
                                                    .anyMatch(member ->
                                                            parties.contains(member.party())))
                                    .orElse(false);
                    if (holds) {
                        parties.add(party);
                        return;
                    }
                }
            }
        }
    }

    private static List<String> first(Set<String> parties) {
        return parties.isEmpty() ? List.of() : List.of(parties.iterator().next());
    }

    private boolean singularRole(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of(
                            "side",
                            "government",
                            "delegation",
                            "ministry",
                            "administration",
                            "cabinet",
                            "authorities",
                            "parliament",
                            "officials",
                            "leaders",
                            "ministers",
                            "diplomats",
                            "army",
                            "military",
                            "presidency")
                    .contains(s.at(i).lower())) {
                return false;
            }
        }
        return true;
    }

    /// "The minister" is the last person who was called so; else the party in view.
    private List<String> roleContext(Sentence s, int from, int to) {
        Speaker person = lastPerson;
        if (person != null && !person.parties().isEmpty() && singularRole(s, from, to)) {
            return person.parties();
        }
        return contextParty(s.at(from).start());
    }

    private List<String> contextParty(int offset) {
        if (lastParty != null && lastParty.parties().size() == 1) {
            return lastParty.parties();
        }
        Optional<String> state = mentions.state(offset);
        if (state.isPresent()) {
            return List.of(state.get());
        }
        for (String party : principal) {
            if (world.party(party)
                    .map(known -> known.kind() == org.parley.model.party.PartyKind.STATE)
                    .orElse(false)) {
                return List.of(party);
            }
        }
        return List.of();
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

    /// First token of a run of proper names that no name of the world covers; -1 when none.
    private int properStart(Sentence s, int from, int to, List<Names.Match> matches) {
        for (int i = from; i < to; i++) {
            boolean covered = false;
            for (Names.Match match : matches) {
                covered |= match.start() <= i && i < match.end();
            }
            if (!covered
                    && proper(s.at(i))
                    && !CALENDAR.contains(s.at(i).lower())
                    && roleLength(s, i, to) == 0
                    && (s.at(i).text().length() > 1)
                    && !TITLES.contains(s.at(i).lower().replace(".", ""))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean organised(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ORGANISED.contains(s.at(i).lower())) {
                return true;
            }
        }
        String text = s.at(from).text();
        return to - from == 1 && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String words(Sentence s, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && s.at(i).start() == s.at(i - 1).end();
            if (i > from && !glued) {
                words.append(' ');
            }
            words.append(s.at(i).text());
        }
        return words.toString();
    }
}
