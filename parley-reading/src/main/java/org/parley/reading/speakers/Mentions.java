package org.parley.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.party.Party;
import org.parley.model.party.PartyKind;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Whom one document mentions, in order of place: whom "it", "he" or "the Group" can mean before
/// anybody has spoken.
final class Mentions {
    /// How many tokens from the start of a sentence its subject may stand.
    private static final int OPENING = 3;

    /// How many mentions back a word can reach.
    private static final int REACH = 300;

    /// What may be called "the ..." after it was named in full.
    private static final Set<String> COLLECTIVE =
            Set.of(
                    "group",
                    "union",
                    "alliance",
                    "allies",
                    "coalition",
                    "organisation",
                    "organization",
                    "commission",
                    "council",
                    "league",
                    "bloc",
                    "authority",
                    "association",
                    "movement");

    private final World world;
    private final List<Mention> all = new ArrayList<>();

    /// @param at where the mention begins
    /// @param sentence number of its sentence
    /// @param paragraph number of its paragraph
    /// @param opens whether it stands where the subject of the sentence does
    private record Mention(int at, int sentence, int paragraph, boolean opens, Name name) {}

    Mentions(World world, DatedNames names, List<Sentence> sentences) {
        this.world = world;
        for (int index = 0; index < sentences.size(); index++) {
            Sentence s = sentences.get(index);
            for (Names.Match match : names.in(s, 0, s.size())) {
                boolean subject =
                        match.start() < OPENING
                                && match.name().kind() != Name.Kind.DEMONYM
                                && match.name().kind() != Name.Kind.PERSON
                                && !(match.end() < s.size() && s.at(match.end()).is("'s"))
                                && (match.start() == 0
                                        || s.at(match.start() - 1).is("the")
                                        || s.at(match.start() - 1).is("but"));
                all.add(
                        new Mention(
                                s.at(match.start()).start(),
                                index,
                                s.paragraph(),
                                subject,
                                match.name()));
            }
        }
    }

    /// Whether a word can stand for a party that was named in full before.
    static boolean collective(String word) {
        return COLLECTIVE.contains(word);
    }

    /// Whether the world, or the case, has a party.
    boolean knows(String party) {
        return world.party(party).isPresent();
    }

    /// The party meant by "the" and a collective word at a place: the one named last whose names
    /// have the word, else the organisation, bloc or group named last.
    Optional<String> called(String word, int offset) {
        String stem = word.equals("allies") ? "all(?:y|ies|iance)" : Pattern.quote(word);
        Pattern whole = Pattern.compile("(?iu)\\b" + stem + "\\b");
        Predicate<Party> carries =
                party ->
                        Stream.concat(Stream.of(party.name()), party.aliases().stream())
                                .anyMatch(name -> whole.matcher(name).find());
        return last(offset, carries)
                .or(() -> last(Integer.MAX_VALUE, carries))
                .or(() ->
                        last(
                                offset,
                                party ->
                                        party.kind() == PartyKind.ORGANISATION
                                                || party.kind() == PartyKind.BLOC
                                                || party.kind() == PartyKind.GROUP));
    }

    /// The state named last before a place, by itself or as an adjective: whom "the government"
    /// means. A capital is mostly where somebody is.
    Optional<String> state(int offset) {
        int from = before(offset);
        for (int i = from; i >= 0 && i > from - REACH; i--) {
            Name name = all.get(i).name();
            boolean state =
                    (name.kind() == Name.Kind.DEMONYM || name.kind() == Name.Kind.PARTY)
                            && world.party(name.party())
                                    .map(party -> party.kind() == PartyKind.STATE)
                                    .orElse(false);
            if (state) {
                return Optional.of(name.party());
            }
        }
        return Optional.empty();
    }

    /// Index of the last mention that begins before a place; -1 when none does.
    private int before(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Optional<String> last(int offset, Predicate<Party> wanted) {
        int from = before(offset);
        for (int i = from; i >= 0 && i > from - REACH; i--) {
            Mention mention = all.get(i);
            if (!mention.name().party().isEmpty()) {
                Optional<Party> party = world.party(mention.name().party()).filter(wanted);
                if (party.isPresent()) {
                    return party.map(Party::name);
                }
            }
        }
        return Optional.empty();
    }

    /// The person named last before a place of whom this holds.
    Optional<Speaker> person(int offset, Predicate<String> wanted) {
        int from = before(offset);
        for (int i = from; i >= 0 && i > from - REACH; i--) {
            Mention mention = all.get(i);
            if (mention.name().kind() == Name.Kind.PERSON
                    && mention.name().person() != null
                    && wanted.test(mention.name().person().name())) {
                String party = mention.name().party();
                return Optional.of(
                        new Speaker(
                                mention.name().person().name(),
                                party.isEmpty() ? List.of() : List.of(party),
                                true));
            }
        }
        return Optional.empty();
    }

    /// The party that opens the sentence of a place, else the one before it in the paragraph: what
    /// "it" most likely means.
    Optional<String> subject(Sentence s, int offset) {
        for (int i = before(offset); i >= 0; i--) {
            Mention mention = all.get(i);
            if (mention.paragraph() < s.paragraph() || s.start() - mention.at() > 400) {
                break;
            }
            boolean here = mention.at() >= s.start() && mention.at() < offset;
            boolean before = mention.at() < s.start() && mention.paragraph() == s.paragraph();
            if (mention.opens() && (here || before) && !mention.name().party().isEmpty()) {
                return Optional.of(mention.name().party());
            }
        }
        return Optional.empty();
    }
}
