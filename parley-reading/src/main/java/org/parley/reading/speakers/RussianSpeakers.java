package org.parley.reading.speakers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Person;
import org.parley.model.text.Document;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Resolves the sources of one Russian document. Sources must be asked for in order of place.
public final class RussianSpeakers {
    private static final Set<String> HE = Set.of("он", "она", "его", "ее", "её", "ему", "ей");
    private static final Set<String> THEY = Set.of("они", "их", "им", "обе");
    private static final Set<String> SIDES = Set.of("стороны", "обе стороны", "обе делегации");

    private final @Nullable LocalDate day;
    private final RussianWords words;
    private final Names names;
    private final Map<String, World.Role> roles = new HashMap<>();
    private final Map<String, Speaker> bySurname = new HashMap<>();

    private final Mentions mentions;
    private final List<String> principal;

    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastParty;

    /// For one document.
    ///
    /// @param names of the world in Cyrillic, compared by [RussianWords#key]
    /// @param sentences of the document
    public RussianSpeakers(
            World world,
            Names names,
            RussianWords words,
            Document document,
            List<Sentence> sentences) {
        this.day = document.date();
        this.mentions = new Mentions(world, DatedNames.of(names, day), sentences);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence s : sentences) {
            parties(s, 0, s.size(), names, day)
                    .forEach(party -> counts.merge(party, 1, Integer::sum));
        }
        this.principal =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .limit(2)
                        .toList();
        this.words = words;
        this.names = names;
        for (World.Role role : world.roles()) {
            if (role.russian()) {
                roles.put(role.phrase(), role);
            }
        }
    }

    /// Who a source names.
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
        String first = s.at(from).lower();
        Speaker speaker;
        if (to - from == 1 && HE.contains(first)) {
            speaker =
                    person(s.at(from).start())
                            .orElse(
                                    lastParty != null
                                            ? lastParty
                                            : new Speaker(first, List.of(), true));
        } else if (SIDES.contains(text(s, from, to).toLowerCase(Locale.ROOT))) {
            speaker = new Speaker(text(s, from, to), principal, false);
        } else if (to - from == 1 && (THEY.contains(first) || first.equals("мы"))) {
            speaker =
                    lastParty != null
                            ? lastParty
                            : lastPerson != null
                                    ? lastPerson
                                    : new Speaker(first, List.of(), false);
        } else {
            speaker = read(s, from, to);
        }
        if (speaker.person()) {
            lastPerson = speaker;
        } else if (!speaker.parties().isEmpty()) {
            lastParty = speaker;
        }
        return speaker;
    }

    private Optional<Speaker> person(int offset) {
        Speaker before = lastPerson;
        return before != null && !before.parties().isEmpty()
                ? Optional.of(before)
                : mentions.person(offset, _ -> true).or(() -> Optional.ofNullable(before));
    }

    /// Names of parties in a stretch, in order.
    public List<String> parties(Sentence s, int from, int to) {
        return parties(s, from, to, names, day);
    }

    private static List<String> parties(
            Sentence s, int from, int to, Names names, @Nullable LocalDate day) {
        Set<String> parties = new LinkedHashSet<>();
        for (Names.Match match : names.in(s.tokens(), from, to, day)) {
            if (!match.name().party().isEmpty()) {
                parties.add(match.name().party());
            }
        }
        return List.copyOf(parties);
    }

    private Speaker read(Sentence s, int from, int to) {
        World.Role role = role(s, from, to);
        Set<String> parties = new LinkedHashSet<>();
        Person person = null;
        String personParty = "";
        boolean agency = false;
        for (Names.Match match : names.in(s.tokens(), from, to, day)) {
            Name name = match.name();
            Token before = match.start() > from ? s.at(match.start() - 1) : null;
            boolean away =
                    before != null
                            && (before.is("в")
                                    || before.is("при")
                                    || before.is("с")
                                    || before.is("по")
                                    || before.is("на")
                                    || before.is("к"));
            switch (name.kind()) {
                case PERSON -> {
                    person = name.person();
                    personParty = name.party();
                }
                case AGENCY -> agency = true;
                default -> {
                    if (!(away && (!parties.isEmpty() || role != null))) {
                        parties.add(name.party());
                    }
                }
            }
        }
        String spoken = text(s, from, to);
        if (role != null && !role.counts()) {
            return new Speaker(person != null ? person.name() : spoken, List.of(), true);
        }
        if (person != null) {
            List<String> own =
                    !parties.isEmpty() && role != null
                            ? List.of(parties.iterator().next())
                            : personParty.isEmpty() ? List.of() : List.of(personParty);
            return new Speaker(person.name(), own, true);
        }
        String surname = surname(s, from, to);
        if (surname != null && role != null && !parties.isEmpty()) {
            Speaker introduced = new Speaker(spoken, List.of(parties.iterator().next()), true);
            bySurname.put(surname, introduced);
            return introduced;
        }
        if (surname != null) {
            Speaker known = bySurname.get(surname);
            if (known != null) {
                return known;
            }
        }
        if (agency && parties.isEmpty()) {
            return new Speaker(spoken, List.of(), false);
        }
        if (!parties.isEmpty()) {
            return new Speaker(
                    spoken,
                    role == null ? List.copyOf(parties) : List.of(parties.iterator().next()),
                    false);
        }
        if (role != null && role.party() != null) {
            return new Speaker(spoken, List.of(role.party()), true);
        }
        if (role != null) {
            Speaker before = person(s.at(from).start()).orElse(lastParty);
            return before != null
                    ? new Speaker(before.name(), before.parties(), before.person())
                    : new Speaker(spoken, List.of(), true);
        }
        return new Speaker(spoken, List.of(), surname != null);
    }

    private World.@Nullable Role role(Sentence s, int from, int to) {
        World.Role found = null;
        for (int i = from; i < to; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int k = i; k < to && k < i + 4; k++) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(lemma(s.at(k).lower()));
                World.Role role = roles.get(phrase.toString());
                if (role != null && (found == null || !role.counts() || role.party() != null)) {
                    found = role;
                }
            }
        }
        return found;
    }

    private String lemma(String lower) {
        for (RussianWords.Form form : words.forms(lower)) {
            if (form.is("NN") || form.is("ADJ")) {
                return form.lemma();
            }
        }
        return lower;
    }

    /// The key of the last capitalised word that names no party; null when there is none.
    private @Nullable String surname(Sentence s, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean party = !names.in(s.tokens(), i, i + 1, day).isEmpty();
            boolean shouted =
                    s.at(i).text().length() > 1
                            && s.at(i)
                                    .text()
                                    .equals(s.at(i).text().toUpperCase(java.util.Locale.ROOT));
            if (s.at(i).word()
                    && s.at(i).capital()
                    && !party
                    && !shouted
                    && (i > 0
                            || to - from > 1
                            || words.any(s.at(i).lower(), "NN:Fam")
                            || words.forms(s.at(i).lower()).isEmpty())) {
                return words.key(s.at(i).lower());
            }
        }
        return null;
    }

    private static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && s.at(i).start() == s.at(i - 1).end();
            text.append(i > from && !glued ? " " : "").append(s.at(i).text());
        }
        return text.toString();
    }
}
