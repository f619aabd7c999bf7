package org.parley.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.model.talks.Case;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.TableRows;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Finds who is named in a sentence: by the tables of the world first, then by those of actors and
/// of words for who somebody is.
final class ActorNames {
    private static final int LONGEST = 7;

    private final World world = World.with(Case.EMPTY);
    private final Names names = world.names(false, word -> word);
    private final Map<String, String[]> actors = new HashMap<>();
    private final Map<String, String> agents = new HashMap<>();

    ActorNames() {
        for (String[] row : TableRows.read(ActorNames.class, "actors-en.tsv", 3)) {
            actors.put(row[0], row);
        }
        for (String[] row : TableRows.read(ActorNames.class, "movements-en.tsv", 3)) {
            actors.put(row[0], row);
        }
        for (String[] row : TableRows.read(ActorNames.class, "agents-en.tsv", 2)) {
            agents.put(row[0], row[1]);
        }
    }

    /// All mentions of a sentence, left to right, none within another.
    List<Mention> in(Sentence sentence) {
        List<Names.Match> known = names.in(sentence.tokens(), 0, sentence.size(), null);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int place = at;
            Optional<Mention> ofWorld =
                    known.stream()
                            .filter(match -> match.start() == place)
                            .findFirst()
                            .flatMap(this::ofWorld);
            Optional<Mention> found = ofTable(sentence, at).or(() -> led(sentence, place));
            if (ofWorld.isPresent()
                    && ofWorld.get().coded()
                    && (found.isEmpty() || found.get().end() < ofWorld.get().end())) {
                found = ofWorld;
            }
            if (found.isEmpty()) {
                found = agent(sentence, at);
            }
            if (found.isPresent() && at > 0 && sentence.at(at - 1).is("ethnic")) {
                found = found.map(one -> new Mention(one.start(), one.end(), "", "CVL", false));
            }
            found.ifPresent(mentions::add);
            at = found.map(Mention::end).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<Mention> ofWorld(Names.Match match) {
        Name name = match.name();
        return world.party(name.party())
                .map(party ->
                        new Mention(
                                match.start(),
                                match.end(),
                                code(party),
                                name.kind() == Name.Kind.PERSON
                                                || name.kind() == Name.Kind.INSTITUTION
                                        ? "GOV"
                                        : "",
                                name.kind() == Name.Kind.PARTY));
    }

    private static String code(Party party) {
        String code = party.code();
        return party.kind() == PartyKind.STATE && code != null
                ? code
                : party.kind() == PartyKind.MOVEMENT ? "" : "IGO";
    }

    private Optional<Mention> ofTable(Sentence sentence, int at) {
        if (!sentence.at(at).capital() && !sentence.at(at).lower().startsWith("al-")) {
            return Optional.empty();
        }
        for (int end = Math.min(sentence.size(), at + LONGEST); end > at; end--) {
            String words = sentence.words(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
            String[] row = actors.get(words);
            Tag tag = sentence.at(at).tag();
            boolean plain =
                    end > at + 1 || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NOUN && at > 0;
            if (row != null && plain) {
                return Optional.of(new Mention(at, end, row[1], row[2], row[2].isEmpty()));
            }
        }
        return Optional.empty();
    }

    /// "Vietnamese-led", "U.S.-backed".
    private Optional<Mention> led(Sentence sentence, int at) {
        String word = sentence.at(at).text();
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 2 || !EventClause.listed("led", word.substring(hyphen + 1))) {
            return Optional.empty();
        }
        List<Token> alone = Tokens.of(word.substring(0, hyphen), 0, hyphen);
        return names.in(alone, 0, alone.size(), null).stream()
                .findFirst()
                .flatMap(this::ofWorld)
                .map(one -> new Mention(at, at + 1, one.code(), one.sector(), false));
    }

    private Optional<Mention> agent(Sentence sentence, int at) {
        Tag tag = sentence.at(at).tag();
        if (tag != Tag.NOUN && tag != Tag.PROPN && tag != Tag.ADJ) {
            return Optional.empty();
        }
        for (int end = Math.min(sentence.size(), at + 3); end > at; end--) {
            String words = sentence.lowerWords(at, end);
            String sector = agents.getOrDefault(words, agents.get(VerbTable.singular(words)));
            if (sector != null) {
                return Optional.of(new Mention(at, end, "", sector, false));
            }
        }
        return Optional.empty();
    }
}
