package org.parley.reading.speakers;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.PartyKind;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.attribution.Range;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Resolves the sources of one English document. Sources must be asked for in order of place: a
/// pronoun means whom the document named last.
public final class EnglishSpeakers {
    private static final Set<String> SOME = Set.of("some", "several", "many", "few", "most");
    private static final Set<String> MEMBERS = Set.of("members", "delegates", "delegations");

    private final DatedNames names;
    private final List<String> principal;
    private final Pronouns pronouns;
    private final Whose whose;
    private final Anaphora anaphora;
    private final SourcePhrases phrases;
    private final Labels labels;
    private final List<String> host;
    private final @Nullable Speaker issuer;

    /// For one document.
    ///
    /// @param names of the world in Latin script, compared by lower case
    /// @param sentences of the document, tagged
    /// @param turns of speakers or posts, in order; empty in most genres
    public EnglishSpeakers(
            World world,
            Names names,
            Document document,
            List<Sentence> sentences,
            List<Turn> turns) {
        Roles roles = new Roles(world);
        this.names = DatedNames.of(names, document.date()).with(sentences, roles);
        this.principal = this.names.principal(sentences);
        KnownPersons persons = new KnownPersons();
        Mentions mentions = new Mentions(world, this.names, sentences);
        Scene scene = new Scene();
        Genders genders = new Genders();
        Quotations quotations = Quotations.in(document.text(), sentences);
        this.pronouns =
                new Pronouns(
                        scene,
                        mentions,
                        genders,
                        document.genre() == Genre.BULLETIN,
                        place -> quotations.at(place) != null);
        PartyLists lists = new PartyLists(this.names, sentences, party -> state(world, party));
        this.whose = new Whose(world, this.names, scene, genders, principal);
        this.anaphora =
                new Anaphora(this.names, principal, mentions, scene, lists, pronouns, whose);
        Allies allies = new Allies(world, principal, mentions);
        this.phrases =
                new SourcePhrases(
                        world,
                        this.names,
                        roles,
                        persons,
                        allies,
                        whose,
                        scene,
                        ProperNames.capitals(sentences),
                        Bearers.in(sentences));
        this.host =
                document.genre() == Genre.TRANSCRIPT
                        ? new Hosts(world, this.names, principal).of(document.text(), turns)
                        : List.of();
        whose.hostedBy(host);
        new Walk(this.names, roles, phrases, anaphora, scene, persons, genders, pronouns)
                .through(
                        sentences,
                        turns.stream().map(Turn::labelStart).collect(Collectors.toSet()));
        List<String> issuing =
                new Issuers(
                                scene,
                                place -> quotations.at(place) != null,
                                party -> world.party(party).isPresent())
                        .of(document, sentences);
        this.issuer =
                issuing.isEmpty() ? null : new Speaker(String.join(", ", issuing), issuing, false);
        if (issuer != null) {
            pronouns.issuedBy(issuer);
        }
        this.labels =
                new Labels(world, this.names, persons, phrases, principal, sentences, turns, host);
    }

    private static boolean state(World world, String party) {
        return world.party(party).map(known -> known.kind() == PartyKind.STATE).orElse(false);
    }

    /// Whether an "it" stands for nobody: "it is likely", "it remained unclear".
    public static boolean impersonal(Sentence s, int it) {
        return Bearers.impersonal(s, it);
    }

    /// The key English names are compared by.
    public static UnaryOperator<String> key() {
        return UnaryOperator.identity();
    }

    /// Whoever answers in a transcript before the first turn that the text has.
    public Speaker answering() {
        return new Speaker("unnamed", host, false);
    }

    /// Whose own document it is, a communique's or a ministry's; null when it is an outlet's or an
    /// author's.
    public @Nullable Speaker issuer() {
        return issuer;
    }

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
        if (someMembers(s, from, to)) {
            return new Speaker(s.words(from, to), List.of(), false);
        }
        Speaker meant = anaphora.resolve(s, from, to);
        Speaker speaker = meant != null ? meant : phrases.read(s, from, to);
        List<String> behalf = onBehalf(s, from);
        if (!behalf.isEmpty()) {
            speaker = new Speaker(speaker.name(), behalf, speaker.person());
        }
        boolean plural =
                speaker.parties().size() > 1
                        || !speaker.person() && s.at(to - 1).lower().endsWith("s");
        pronouns.remember(speaker, plural);
        return speaker;
    }

    /// "Some WTO members", "several of the allies": not all of them, so not the body.
    private static boolean someMembers(Sentence s, int from, int to) {
        boolean some = to - from > 1 && SOME.contains(s.at(from).lower());
        for (int i = from + 1; some && i < to; i++) {
            if (MEMBERS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
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
        return names.parties(s, 0, comma);
    }

    /// The parties named in a part of a source, without remembering them as who spoke last.
    public Speaker among(Sentence s, Range part) {
        List<String> parties = names.parties(s, part);
        return new Speaker(String.join(", ", parties), parties, false);
    }

    /// A speaker named outside a sentence, by a turn's label or a post's header.
    ///
    /// @param heading the whole line of the label
    public Speaker ofLabel(Sentence label, String heading) {
        Speaker speaker = labels.of(label, heading);
        pronouns.takesTheFloor(speaker);
        whose.takesTheFloor(speaker.parties());
        return speaker;
    }
}
