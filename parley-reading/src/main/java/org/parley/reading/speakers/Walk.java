package org.parley.reading.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Walks once through a document, sentence by sentence, reads each noun phrase as if it were a
/// source, and keeps whom it names: persons under their surnames, everybody in the [Scene].
final class Walk {
    private final DatedNames names;
    private final Roles roles;
    private final SourcePhrases phrases;
    private final Anaphora anaphora;
    private final Scene scene;
    private final KnownPersons persons;
    private final Genders genders;

    Walk(
            DatedNames names,
            Roles roles,
            SourcePhrases phrases,
            Anaphora anaphora,
            Scene scene,
            KnownPersons persons,
            Genders genders) {
        this.names = names;
        this.roles = roles;
        this.phrases = phrases;
        this.anaphora = anaphora;
        this.scene = scene;
        this.persons = persons;
        this.genders = genders;
    }

    /// Takes up all sentences, in order.
    ///
    /// @param labels where the names of those begin whose turns follow; they are no mentions
    void through(List<Sentence> sentences, Set<Integer> labels) {
        for (Sentence s : sentences) {
            if (ProperNames.headline(s)) {
                continue;
            }
            for (Chunks.Chunk chunk : Chunks.of(s, roles)) {
                if (!labels.contains(s.at(chunk.from()).start())) {
                    take(s, chunk);
                }
            }
        }
    }

    private void take(Sentence s, Chunks.Chunk chunk) {
        int from = chunk.from();
        int end = chunk.end();
        Speaker meant = anaphora.resolve(s, from, end);
        Speaker who = meant != null ? meant : phrases.read(s, from, end);
        boolean owns = possessed(s, from, chunk.headEnd()) && roles.in(s, from, end) == null;
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
    }

    private static boolean capital(Names.Match match) {
        return match.name().kind() == Name.Kind.CAPITAL || match.name().kind() == Name.Kind.PARTY;
    }

    /// Whether something that is nobody belongs to somebody: "Russia's answer".
    private static boolean possessed(Sentence s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (s.at(i).is("'s")) {
                return s.at(to - 1).tag() == Tag.NOUN && !s.at(to - 1).capital();
            }
        }
        return false;
    }

    /// A phrase about something else names its parties in passing: "the Soviet move".
    private void mention(Sentence s, Chunks.Chunk chunk) {
        List<String> parties = names.parties(s, chunk.from(), chunk.headEnd());
        if (!parties.isEmpty()) {
            Chunks.Chunk passing =
                    new Chunks.Chunk(
                            chunk.from(), chunk.end(), chunk.headEnd(), false, chunk.place());
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
                        false,
                        role,
                        named,
                        who));
    }
}
