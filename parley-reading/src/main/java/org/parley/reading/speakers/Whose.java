package org.parley.reading.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.PartyKind;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Whose somebody is: "its chief negotiator", "one of his aides", "the foreign ministry", by whom
/// the words before are about.
final class Whose {
    private static final WordLists WORDS = WordLists.read(Whose.class, "words-en.tsv");
    private static final Set<String> STATE = WORDS.of("state");
    private static final Set<String> ORGANIC = WORDS.of("organic");
    private static final Set<String> PARTISAN = WORDS.of("partisan");
    private static final Set<String> RISING = WORDS.of("rising");
    private static final Set<String> ITS = Set.of("its", "their", "our");
    private static final Set<String> HIS = Set.of("his", "her", "my");

    private final World world;
    private final DatedNames names;
    private final Scene scene;
    private final Genders genders;
    private final List<String> principal;
    private List<String> host = List.of();
    private List<String> floor = List.of();

    Whose(World world, DatedNames names, Scene scene, Genders genders, List<String> principal) {
        this.world = world;
        this.names = names;
        this.scene = scene;
        this.genders = genders;
        this.principal = principal;
    }

    /// Index of the pronoun that says whose a phrase is; -1 when none does.
    static int pronoun(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean clause = s.at(i).is("who") || s.at(i).is("which") || s.at(i).is("whose");
            if (clause || s.at(i).is(",") && i > from + 1 && !apposed(s, i, to)) {
                return -1;
            }
            String word = s.at(i).lower();
            if ((ITS.contains(word) || HIS.contains(word)) && i + 1 < to) {
                return i;
            }
        }
        return -1;
    }

    /// ", its coordinator": what follows a comma tells who the one before it is.
    private static boolean apposed(Sentence s, int comma, int to) {
        return comma + 1 < to
                && (ITS.contains(s.at(comma + 1).lower()) || HIS.contains(s.at(comma + 1).lower()));
    }

    /// The parties of whom the pronoun at a token means; empty when nobody fits.
    List<String> owner(Sentence s, int at, int phraseStart) {
        String word = s.at(at).lower();
        int before = s.at(phraseStart).start();
        Predicate<Scene.Mention> counts = mention -> !mention.who().parties().isEmpty();
        if (HIS.contains(word)) {
            Predicate<Scene.Mention> person =
                    mention -> mention.person() && genders.allow(mention.who(), word.equals("her"));
            return scene.focus(s, before, person.and(counts))
                    .map(mention -> mention.who().parties())
                    .orElse(List.of());
        }
        if (word.equals("our")) {
            return floor;
        }
        boolean many = word.equals("their");
        Predicate<Scene.Mention> body = counts.and(mention -> !mention.person());
        if (many) {
            List<String> plural =
                    scene.focus(s, before, body.and(Scene.Mention::plural))
                            .filter(mention -> near(mention, s))
                            .map(mention -> mention.who().parties())
                            .orElse(List.of());
            if (!plural.isEmpty()) {
                return plural;
            }
        }
        return scene.focus(s, before, body.and(Scene.Mention::onePartys))
                .or(() -> scene.focus(s, before, counts.and(Scene.Mention::onePartys)))
                .map(mention -> mention.who().parties())
                .orElse(List.of());
    }

    private static boolean near(Scene.Mention mention, Sentence s) {
        return mention.paragraph() == s.paragraph();
    }

    /// Keeps whose briefing or press conference the document is: its offices go first.
    void hostedBy(List<String> parties) {
        host = parties;
    }

    /// The state whose briefing it is; empty when it is none's.
    Optional<String> hostState() {
        return host.stream().filter(party -> kind(party) == PartyKind.STATE).findFirst();
    }

    /// Keeps for whom the one speaks whose own words follow.
    void takesTheFloor(List<String> parties) {
        floor = parties;
    }

    /// Whether a phrase tells of rebels or the like without their name.
    boolean rises(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (RISING.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// The party that is a presidency, where the case has one: for it a chair counts.
    List<String> presiding() {
        return principal.stream()
                .filter(party -> party.endsWith("Presidency") || party.endsWith("Chair"))
                .limit(1)
                .toList();
    }

    /// The movement that the document names most; empty when there is none.
    List<String> movement() {
        return principal.stream()
                .filter(party -> kind(party) == PartyKind.MOVEMENT)
                .limit(1)
                .toList();
    }

    /// The party of an office that stands without one: of the place that opens its sentence, of
    /// whom the words before are about, else the party named most.
    ///
    /// @param office in lower case
    List<String> ofOffice(String office, Sentence s, int from) {
        List<String> opening = opening(s, from);
        if (!opening.isEmpty()) {
            return opening;
        }
        if (!host.isEmpty() && fits(office, host.getFirst())) {
            return host;
        }
        Predicate<Scene.Mention> fits =
                mention -> mention.onePartys() && fits(office, mention.who().parties().getFirst());
        return scene.focus(s, s.at(from).start(), fits)
                .map(mention -> mention.who().parties())
                .orElseGet(() -> most(office));
    }

    private List<String> most(String office) {
        for (String party : principal) {
            if (fits(office, party)) {
                return List.of(party);
            }
        }
        return List.of();
    }

    /// "In Bonn, a government spokesman": the place tells whose.
    private List<String> opening(Sentence s, int from) {
        if (from < 3 || !s.at(0).is("in")) {
            return List.of();
        }
        for (Names.Match match : names.in(s, 1, from)) {
            boolean place =
                    match.start() == 1
                            && (match.name().kind() == Name.Kind.CAPITAL
                                    || match.name().kind() == Name.Kind.PARTY);
            if (place && match.end() < s.size() && s.at(match.end()).is(",")) {
                return List.of(match.name().party());
            }
        }
        return List.of();
    }

    /// Whether a document names a party, or no state at all: an office that is mostly one party's
    /// may be another's here.
    boolean inView(String party) {
        return principal.contains(party)
                || principal.stream().noneMatch(named -> kind(named) == PartyKind.STATE);
    }

    /// Whether a party of its kind has such an office.
    boolean fits(String office, String party) {
        PartyKind kind = kind(party);
        if (PARTISAN.contains(office)) {
            return kind == null || kind == PartyKind.MOVEMENT;
        }
        if (any(office, ORGANIC)) {
            return kind == null || kind == PartyKind.ORGANISATION || kind == PartyKind.BLOC;
        }
        return !any(office, STATE) || kind == PartyKind.STATE;
    }

    private static boolean any(String office, Set<String> words) {
        return words.stream().anyMatch(office::contains);
    }

    private @Nullable PartyKind kind(String party) {
        return world.party(party).map(known -> known.kind()).orElse(null);
    }
}
