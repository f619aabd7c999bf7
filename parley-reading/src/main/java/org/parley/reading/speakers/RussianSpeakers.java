package org.parley.reading.speakers;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Resolves the sources of one Russian document. Sources must be asked for in order of place.
public final class RussianSpeakers {
    private static final Set<String> OWN = Set.of("мы", "я", "нашей", "нашему", "нашим", "моему");
    private static final Set<String> SIDES =
            Set.of(
                    "стороны",
                    "обе стороны",
                    "обе делегации",
                    "обе страны",
                    "делегации",
                    "участники",
                    "участников",
                    "участники встречи",
                    "участники переговоров",
                    "собеседники",
                    "партнеры",
                    "партнёры",
                    "переговорщики",
                    "сторон",
                    "сторонами");

    private static final Set<String> AWAY = Set.of("в", "при", "с", "по", "на", "к");

    private final RussianScene scene;
    private final RussianHeard heard = new RussianHeard();
    private final RussianSources sources;
    private final RussianWords words;
    private final RussianRoles roles;
    private final RussianPeople people;
    private final RussianGenders genders;
    private final RussianReferents referents;
    private final Mentions mentions;

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
        this.scene = new RussianScene(world, names, words, document, sentences);
        this.sources = new RussianSources(scene, heard);
        this.words = words;
        this.roles = scene.roles();
        this.people = scene.people();
        this.genders = scene.genders();
        this.referents = scene.referents();
        this.mentions = scene.mentions();
    }

    /// Names of parties in a stretch, in order.
    public List<String> parties(Sentence s, int from, int to) {
        return scene.parties(s, from, to);
    }

    /// The parties the heading names.
    public List<String> heading(Document document) {
        List<Sentence> all = Sentences.of(document.text(), 0);
        return all.isEmpty() ? List.of() : scene.parties(all.getFirst(), 0, all.getFirst().size());
    }

    /// The parties among the first words of a clause that may be its subject, not a place or an
    /// object: in the nominative.
    public List<String> subject(Sentence s, int from, int to) {
        for (Names.Match match : scene.named(s, from, to)) {
            int k = match.start();
            boolean governed = k > 0 && AWAY.contains(s.at(k - 1).lower());
            boolean nominative =
                    words.forms(s.at(k).lower()).isEmpty()
                            || words.forms(s.at(k).lower()).stream()
                                    .anyMatch(form ->
                                            form.nominative()
                                                    || form.is("ABR")
                                                    || form.tag().split(":").length < 4);
            if (!governed && nominative && !match.name().party().isEmpty()) {
                return List.of(match.name().party());
            }
        }
        return List.of();
    }

    /// Who speaks where the text has "we" or a verb of the first person outside quotations.
    public Speaker voice() {
        return heard.voice();
    }

    /// Says who that is from here on.
    public void voice(Speaker speaker) {
        heard.voice(speaker);
    }

    /// Those between whom the talks are.
    public Speaker sides() {
        Speaker joint = heard.joint();
        return new Speaker(
                "unnamed",
                joint != null && scene.principal().size() < 3 ? joint.parties() : scene.principal(),
                false);
    }

    /// Who is introduced by a name that stands alone, as before a turn; null when nobody is.
    public @Nullable Speaker labelled(Sentence s, int from, int to) {
        int[] name = people.name(s, from, to);
        // a label may be all in capitals, which elsewhere is no name
        Speaker known = people.known(s, name != null ? name : new int[] {from, to});
        if (known == null) {
            // "Б.Сафарзода": by the family name
            known = people.known(s, new int[] {from, to});
        }
        if (known != null) {
            return known;
        }
        Speaker read = sources.read(s, from, to);
        return read.parties().isEmpty() ? null : read;
    }

    /// Who a source names.
    ///
    /// @param told whether another tells of it, so that no pronoun outside points to it
    public Speaker of(Sentence s, Range source, boolean told) {
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
        Speaker speaker = named(s, from, to);
        heard.speaks(speaker, told);
        boolean named = RussianGenders.ofPronoun(s.at(from).lower()).isEmpty() || to - from > 1;
        if (named && !told && !capital(s, from)) {
            Set<RussianGenders.Gender> own = genders.of(s.at(from).lower());
            if (speaker.person() && !own.contains(RussianGenders.Gender.PLURAL)) {
                // "министр Анна Бергман" is "она"
                own = EnumSet.copyOf(own);
                own.addAll(genders.of(s.at(to - 1).lower()));
            }
            referents.spoke(source.start(), speaker, own);
        }
        return speaker;
    }

    /// Who answers in an interview: the person who spoke last, else the first the document names.
    public Speaker answering(int offset) {
        Speaker before = heard.person();
        return before != null
                ? before
                : mentions.person(offset, _ -> true)
                        .orElse(new Speaker("unnamed", List.of(), false));
    }

    private Speaker named(Sentence s, int from, int to) {
        String first = s.at(from).lower();
        String all = RussianSources.text(s, from, to);
        Set<RussianGenders.Gender> pronoun = RussianGenders.ofPronoun(first);
        int at = s.at(from).start();
        if (to - from == 1 && !pronoun.isEmpty()) {
            boolean many = pronoun.contains(RussianGenders.Gender.PLURAL);
            Speaker fallback =
                    many ? heard.party() : heard.person() != null ? heard.person() : heard.party();
            return referents
                    .subject(at, pronoun)
                    .or(() -> Optional.ofNullable(fallback))
                    .or(() -> mentions.person(at, _ -> true))
                    .orElse(new Speaker(first, List.of(), true));
        }
        String plain = all.toLowerCase(Locale.ROOT);
        if (SIDES.contains(plain)) {
            Speaker joint = heard.joint();
            boolean present = plain.startsWith("участник") && scene.gathering() != null;
            List<String> sides =
                    present
                            ? List.of(Objects.requireNonNull(scene.gathering()))
                            : joint != null && scene.principal().size() < 3
                                    ? joint.parties()
                                    : scene.principal();
            return new Speaker(all, sides, false);
        }
        if (to - from == 1 && OWN.contains(first)) {
            Speaker quoted = heard.last();
            return heard.voice().parties().isEmpty() && !heard.voice().person() && quoted != null
                    ? quoted
                    : heard.voice();
        }
        if (!pronoun.isEmpty()) {
            return owned(s, from, to, pronoun);
        }
        return sources.read(s, from, to);
    }

    /// "Ее глава Шавкат Турдыев": of the party that the pronoun stands for.
    private Speaker owned(Sentence s, int from, int to, Set<RussianGenders.Gender> pronoun) {
        Optional<Speaker> owner = referents.owner(s.at(from).start(), pronoun);
        if (owner.isEmpty() || !scene.parties(s, from + 1, to).isEmpty()) {
            return sources.read(s, from + 1, to);
        }
        int[] name = people.name(s, from + 1, to);
        World.Role role = roles.in(s, from, to);
        List<String> parties = role != null && !role.counts() ? List.of() : owner.get().parties();
        return name != null
                ? people.remember(s, name, parties)
                : new Speaker(RussianSources.text(s, from, to), parties, role != null);
    }

    /// Whether a token alone names a party, a person or an outlet.
    public boolean names(Sentence s, int k) {
        return !scene.named(s, k, k + 1).isEmpty();
    }

    /// A capital stands for a state, but no "он" stands for a capital.
    private boolean capital(Sentence s, int k) {
        return scene.named(s, k, k + 1).stream()
                .anyMatch(match -> match.name().kind() == Name.Kind.CAPITAL);
    }
}
