package org.parley.reading.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Walks once through a document, sentence by sentence, reads each noun phrase as if it were a
/// source, and keeps whom it names: persons under their surnames, everybody in the [Scene].
final class Walk {
    /// "Sweden's talks", "the Geneva conference": there it takes place.
    private static final Set<String> OCCASIONS =
            Set.of("talks", "summit", "conference", "meeting", "forum", "round");

    private static final Set<String> SAYING =
            WordLists.read(Walk.class, "words-en.tsv").of("saying");
    private static final Set<String> HEADING = Set.of("headed", "led", "represented");

    private final DatedNames names;
    private final Roles roles;
    private final SourcePhrases phrases;
    private final Anaphora anaphora;
    private final Scene scene;
    private final KnownPersons persons;
    private final Genders genders;
    private final Pronouns pronouns;

    Walk(
            DatedNames names,
            Roles roles,
            SourcePhrases phrases,
            Anaphora anaphora,
            Scene scene,
            KnownPersons persons,
            Genders genders,
            Pronouns pronouns) {
        this.names = names;
        this.roles = roles;
        this.phrases = phrases;
        this.anaphora = anaphora;
        this.scene = scene;
        this.persons = persons;
        this.genders = genders;
        this.pronouns = pronouns;
    }

    /// Takes up all sentences, in order.
    ///
    /// @param labels where the names of those begin whose turns follow; they are no mentions
    void through(List<Sentence> sentences, Set<Integer> labels) {
        for (Sentence s : sentences) {
            if (ProperNames.headline(s)) {
                continue;
            }
            List<Chunks.Chunk> chunks = Chunks.of(s, roles);
            for (int i = 0; i < chunks.size(); i++) {
                Chunks.Chunk chunk = chunks.get(i);
                if (!labels.contains(s.at(chunk.from()).start())) {
                    take(s, chunk);
                }
                if (i > 0) {
                    leads(s, chunks.get(i - 1), chunk);
                }
            }
            together(s, chunks);
        }
        pronouns.forget();
    }

    private void take(Sentence s, Chunks.Chunk chunk) {
        int from = chunk.from();
        int end = chunk.end();
        Speaker meant = anaphora.resolve(s, from, end);
        Speaker who = meant != null ? meant : phrases.read(s, from, end);
        int owner = possessed(s, from, chunk.headEnd());
        boolean owns =
                owner > from
                        && roles.in(s, owner, end) == null
                        && roles.in(s, from, owner - 1) == null;
        if (who.parties().isEmpty() && !who.person() || owns) {
            mention(s, chunk);
            return;
        }
        World.Role role = roles.in(s, from, end);
        boolean named =
                who.person() && !who.name().equals(s.words(from, end)) && meant == null
                        || who.person() && ProperNames.proper(s, from) && role == null;
        if (named) {
            introduce(s, from, end, who);
        }
        String head = s.at(chunk.headEnd() - 1).lower();
        boolean plural =
                who.parties().size() > 1
                        || !who.person()
                                && head.endsWith("s")
                                && !head.endsWith("ss")
                                && names.in(s, chunk.headEnd() - 1, chunk.headEnd()).stream()
                                        .noneMatch(match -> capital(match));
        add(s, chunk, who, role == null ? "" : role.phrase(), plural, named);
        boolean says = end < s.size() && SAYING.contains(s.at(end).lower());
        if (says && who.person() && chunk.subject()) {
            pronouns.remember(who, false);
        }
    }

    /// "A US delegation headed by Christopher Hill": who heads it speaks for it.
    private void leads(Sentence s, Chunks.Chunk before, Chunks.Chunk chunk) {
        int by = chunk.from() - 1;
        boolean headed =
                by > 0
                        && by - 1 - before.end() <= 1
                        && s.at(by).is("by")
                        && HEADING.contains(s.at(by - 1).lower());
        if (!headed || !ProperNames.proper(s, chunk.from())) {
            return;
        }
        List<String> parties = phrases.read(s, before.from(), before.headEnd()).parties();
        Speaker head = phrases.read(s, chunk.from(), chunk.end());
        if (parties.size() == 1 && head.person() && head.parties().isEmpty()) {
            introduce(s, chunk.from(), chunk.end(), new Speaker(head.name(), parties, true));
        }
    }

    /// "Kerry, Lavrov and his French counterpart": several who can be meant together.
    private void together(Sentence s, List<Chunks.Chunk> chunks) {
        int i = 0;
        while (i < chunks.size()) {
            Set<String> parties = new LinkedHashSet<>();
            boolean persons = false;
            int j = i;
            while (j < chunks.size() && (j == i || joined(s, chunks.get(j - 1), chunks.get(j)))) {
                int from = chunks.get(j).from();
                Scene.Mention mention = scene.at(s.at(from).start()).orElse(null);
                if (mention == null || mention.who().parties().isEmpty()) {
                    break;
                }
                persons |= mention.person();
                parties.addAll(mention.who().parties());
                j++;
            }
            if (persons && parties.size() > 1) {
                Chunks.Chunk first = chunks.get(i);
                Speaker all = new Speaker(String.join(", ", parties), List.copyOf(parties), false);
                add(
                        s,
                        new Chunks.Chunk(
                                first.from(),
                                chunks.get(j - 1).end(),
                                first.headEnd(),
                                true,
                                false),
                        all,
                        "",
                        true,
                        false);
            }
            i = Math.max(j, i + 1);
        }
    }

    private static boolean joined(Sentence s, Chunks.Chunk one, Chunks.Chunk next) {
        for (int i = one.end(); i < next.from(); i++) {
            if (!s.at(i).is(",") && !s.at(i).is("and")) {
                return false;
            }
        }
        return next.from() > one.end();
    }

    private static boolean capital(Names.Match match) {
        return match.name().kind() == Name.Kind.CAPITAL || match.name().kind() == Name.Kind.PARTY;
    }

    /// Where it says that something that is nobody belongs to somebody: "Russia's answer", "the
    /// Secretary's visits"; -1 where it does not.
    private static int possessed(Sentence s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (s.at(i).is("'s")) {
                int noun = i + 1;
                while (noun + 1 < to && s.at(noun).tag() == Tag.ADJ) {
                    noun++;
                }
                boolean thing = s.at(noun).tag() == Tag.NOUN && !s.at(noun).capital();
                return thing ? i : -1;
            }
        }
        return -1;
    }

    /// A phrase about something else names its parties in passing: "the Soviet move".
    private void mention(Sentence s, Chunks.Chunk chunk) {
        List<String> parties = names.parties(s, chunk.from(), chunk.headEnd());
        if (!parties.isEmpty()) {
            boolean hosts = OCCASIONS.contains(s.at(chunk.headEnd() - 1).lower());
            Chunks.Chunk passing =
                    new Chunks.Chunk(
                            chunk.from(),
                            chunk.end(),
                            chunk.headEnd(),
                            false,
                            chunk.place() || hosts);
            Speaker who = new Speaker(String.join(", ", parties), parties, false);
            add(s, passing, who, "", parties.size() > 1, false);
        }
    }

    private void introduce(Sentence s, int from, int end, Speaker who) {
        genders.tell(who, s, from, end);
        String name = who.name();
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        persons.introduce(surname.toLowerCase(Locale.ROOT), who);
    }

    private void add(
            Sentence s,
            Chunks.Chunk chunk,
            Speaker who,
            String role,
            boolean plural,
            boolean named) {
        scene.add(
                new Scene.Mention(
                        s.at(chunk.from()).start(),
                        s.at(chunk.end() - 1).end(),
                        s.start(),
                        s.paragraph(),
                        chunk.subject(),
                        plural,
                        chunk.place(),
                        role,
                        named,
                        who));
    }
}
