package org.parley.reading.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.PartyKind;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.World;

/// Whom a source means that names nobody: "she", "it", "the group", "the minister", "both sides".
/// It remembers who spoke, and so must be asked in order of place.
final class Anaphora {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "who");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "these", "those");
    private static final Set<String> NEUTER = Set.of("it", "its", "which");
    private static final Set<String> FIRST = Set.of("i", "we", "our", "my");
    private static final Set<String> STATE =
            Set.of("government", "administration", "cabinet", "kingdom", "republic");
    private static final Set<String> SOME =
            Set.of("several", "some", "many", "most", "few", "other", "others", "various");
    private static final Set<String> MANY =
            Set.of("countries", "states", "governments", "delegations", "capitals", "nations");
    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "both", "all", "its", "their");
    private static final Set<String> BOTH =
            WordLists.read(Anaphora.class, "words-en.tsv").of("both");

    private final World world;
    private final DatedNames names;
    private final List<String> principal;
    private final Mentions mentions;
    private final boolean proceedings;

    /// Whether a person was called "she".
    private final Map<String, Boolean> female = new HashMap<>();

    /// Who was last called by a common noun: "the deputy minister".
    private final Map<String, Speaker> calledBefore = new HashMap<>();

    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastPlural;
    private @Nullable Speaker lastParty;
    private @Nullable Speaker last;

    /// For one document.
    ///
    /// @param principal parties named most in it, the most named first
    /// @param proceedings whether delegates speak in turn, as in a bulletin of a conference
    Anaphora(
            World world,
            DatedNames names,
            List<String> principal,
            Mentions mentions,
            boolean proceedings) {
        this.world = world;
        this.names = names;
        this.principal = principal;
        this.mentions = mentions;
        this.proceedings = proceedings;
    }

    /// Whom a range of tokens means; null when it points back to nobody, and names its source.
    @Nullable Speaker resolve(Sentence s, int from, int to) {
        Speaker pronoun = to - from == 1 ? pronoun(s, from) : null;
        if (pronoun != null) {
            return pronoun;
        }
        boolean unnamed = names.in(s, from, to).isEmpty();
        Speaker described = unnamed ? unnamed(s, from, to) : null;
        if (described != null) {
            return described;
        }
        String phrase = s.words(from, to).toLowerCase(Locale.ROOT);
        if (BOTH.contains(phrase) || BOTH.contains("the " + phrase)) {
            List<String> sides = principal.subList(0, Math.min(2, principal.size()));
            return new Speaker(phrase, sides, false);
        }
        return null;
    }

    private @Nullable Speaker pronoun(Sentence s, int at) {
        String word = s.at(at).lower();
        String text = s.at(at).text();
        if (SINGULAR.contains(word)) {
            return heOrShe(s.at(at), word.equals("she") || word.equals("her"));
        }
        if (PLURAL.contains(word)) {
            return firstOf(lastPlural, lastParty, new Speaker(text, List.of(), false));
        }
        if (NEUTER.contains(word)) {
            return it(s, at);
        }
        if (FIRST.contains(word)) {
            return firstOf(lastPerson, lastParty, new Speaker(text, List.of(), true));
        }
        return null;
    }

    private static Speaker firstOf(
            @Nullable Speaker likely, @Nullable Speaker next, Speaker otherwise) {
        return likely != null ? likely : next != null ? next : otherwise;
    }

    /// A phrase without a name: "the group", "the government", "its delegation", "the minister",
    /// "several countries".
    private @Nullable Speaker unnamed(Sentence s, int from, int to) {
        String phrase = s.words(from, to).toLowerCase(Locale.ROOT);
        String head = s.at(to - 1).lower();
        int offset = s.at(from).start();
        boolean the = to - from == 2 && s.at(from).is("the");
        if (the && Mentions.collective(head)) {
            Optional<String> called = mentions.called(head, offset);
            if (called.isPresent()) {
                return new Speaker(called.get(), List.of(called.get()), false);
            }
        }
        if (the && STATE.contains(head)) {
            Optional<String> state = mentions.state(offset);
            if (state.isPresent()) {
                return new Speaker(phrase, List.of(state.get()), false);
            }
        }
        if (to - from <= 3 && (s.at(from).is("its") || s.at(from).is("their"))) {
            Speaker owner = s.at(from).is("its") || lastPlural == null ? it(s, from) : lastPlural;
            return new Speaker(phrase, owner.parties(), !head.endsWith("s"));
        }
        if (the && calledBefore.get(head) != null) {
            return calledBefore.get(head);
        }
        return indefinite(s, from, to) ? new Speaker(s.words(from, to), List.of(), false) : null;
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
        boolean some = SOME.contains(first);
        String head = s.at(to - 1).lower();
        boolean bare = MANY.contains(head) && !DEFINITE.contains(first);
        return some || bare;
    }

    /// Keeps who a range of tokens named, as whom later sources can mean.
    void remember(Speaker speaker, Sentence s, int from, int to) {
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
        if (!speaker.person() && !speaker.parties().isEmpty()) {
            lastParty = speaker;
        }
    }

    /// Keeps a speaker whose own words follow.
    void takesTheFloor(Speaker speaker) {
        lastPerson = speaker;
    }

    /// "The minister" is the last person who was called so; else the party in view.
    List<String> partyOfOffice(Sentence s, int from, int to) {
        Speaker person = lastPerson;
        if (person != null && !person.parties().isEmpty() && Roles.singular(s, from, to)) {
            return person.parties();
        }
        return partyInView(s.at(from).start());
    }

    /// The party that the words before a place are about: of whoever spoke last, else the state
    /// named last, else the state named most; empty when there is none.
    List<String> partyInView(int offset) {
        if (lastParty != null && lastParty.parties().size() == 1) {
            return lastParty.parties();
        }
        Optional<String> state = mentions.state(offset);
        if (state.isPresent()) {
            return List.of(state.get());
        }
        for (String party : principal) {
            if (world.party(party).map(known -> known.kind() == PartyKind.STATE).orElse(false)) {
                return List.of(party);
            }
        }
        return List.of();
    }
}
