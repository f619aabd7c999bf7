package org.parley.reading.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;

/// Whom a source means that names nobody by a noun: "the group", "the minister", "both sides", "one
/// of them". Pronouns are read by [Pronouns].
final class Anaphora {
    private static final WordLists WORDS = WordLists.read(Anaphora.class, "words-en.tsv");
    private static final Set<String> STATE =
            Set.of("government", "administration", "cabinet", "kingdom", "republic", "country");
    private static final Set<String> SOME =
            Set.of("several", "some", "many", "most", "few", "other", "others", "various");
    private static final Set<String> MANY =
            Set.of("countries", "states", "governments", "delegations", "capitals", "nations");
    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "both", "all", "its", "their");

    /// What anybody may be called who was named before.
    private static final Set<String> SPEAKING =
            Set.of("diplomat", "official", "negotiator", "politician", "envoy", "speaker");

    private static final Set<String> FIRMS = WORDS.of("firm");

    /// What also other bodies are called.
    private static final Set<String> LOOSE = Set.of("group", "union", "club", "giant", "operator");

    private static final Set<String> BOTH = WORDS.of("both");

    private final DatedNames names;
    private final List<String> principal;
    private final Mentions mentions;
    private final Scene scene;
    private final PartyLists lists;
    private final Pronouns pronouns;
    private final Whose whose;

    /// For one document.
    ///
    /// @param principal parties named most in it, the most named first
    Anaphora(
            DatedNames names,
            List<String> principal,
            Mentions mentions,
            Scene scene,
            PartyLists lists,
            Pronouns pronouns,
            Whose whose) {
        this.names = names;
        this.principal = principal;
        this.mentions = mentions;
        this.scene = scene;
        this.lists = lists;
        this.pronouns = pronouns;
        this.whose = whose;
    }

    /// Whom a range of tokens means; null when it points back to nobody, and names its source.
    @Nullable Speaker resolve(Sentence s, int from, int to) {
        Speaker pronoun = to - from == 1 ? pronouns.resolve(s, from) : null;
        if (pronoun != null) {
            return pronoun;
        }
        Speaker firm = firm(s, from, to);
        if (firm != null) {
            return firm;
        }
        if (!names.in(s, from, to).isEmpty()) {
            return null;
        }
        Speaker described = unnamed(s, from, to);
        if (described != null) {
            return described;
        }
        List<String> together = pair(s, from, to);
        if (together.isEmpty()) {
            together = lists.meant(s, from, to, principal);
        }
        String phrase = s.words(from, to).toLowerCase(Locale.ROOT);
        boolean both = BOTH.contains(phrase) || BOTH.contains("the " + phrase);
        if (together.isEmpty() && both) {
            together = principal.subList(0, Math.min(2, principal.size()));
        }
        return together.isEmpty() ? null : new Speaker(phrase, together, false);
    }

    /// "The company", "the German exchange": the firm the words before are about.
    private @Nullable Speaker firm(Sentence s, int from, int to) {
        String head = s.at(to - 1).lower();
        boolean the = s.at(from).is("the") && to - from > 1 && to - from <= 3;
        if (!the || !FIRMS.contains(head) || LOOSE.contains(head)) {
            return null;
        }
        return scene.focus(
                        s,
                        s.at(from).start(),
                        mention ->
                                mention.onePartys()
                                        && !mention.person()
                                        && !mentions.knows(mention.who().parties().getFirst()))
                .map(mention -> mention.who().parties())
                .map(parties -> new Speaker(parties.getFirst(), parties, false))
                .orElse(null);
    }

    /// "Both nations", "the two presidents" after two persons were named together.
    private List<String> pair(Sentence s, int from, int to) {
        String first = s.at(from).lower();
        boolean two = first.equals("both") || to - from > 1 && s.at(from + 1).is("two");
        if (!two) {
            return List.of();
        }
        return scene.last(
                        s.at(from).start(),
                        mention -> mention.plural() && mention.who().parties().size() > 1)
                .filter(mention ->
                        mention.who().parties().size() == 2
                                && mention.paragraph() + 1 >= s.paragraph()
                                && lists.lastBefore(s.at(from).start()) < mention.at())
                .map(mention -> mention.who().parties())
                .orElse(List.of());
    }

    /// A phrase without a name: "the group", "the government", "the minister", "several countries",
    /// "one of them".
    private @Nullable Speaker unnamed(Sentence s, int from, int to) {
        String phrase = s.words(from, to).toLowerCase(Locale.ROOT);
        String head = s.at(to - 1).lower();
        int offset = s.at(from).start();
        boolean the = to - from == 2 && s.at(from).is("the");
        Speaker some = oneOfThem(s, from, to);
        if (some != null) {
            return some;
        }
        boolean definite = s.at(from).is("the") || s.at(from).is("both") || to - from == 1;
        List<String> risen =
                definite && whose.rises(s, from, head(s, from, to)) ? whose.movement() : List.of();
        if (!risen.isEmpty()) {
            return new Speaker(phrase, risen, false);
        }
        if (the && Mentions.collective(head)) {
            Optional<String> called = mentions.called(head, offset);
            if (called.isPresent()) {
                return new Speaker(called.get(), List.of(called.get()), false);
            }
        }
        if (the && STATE.contains(head)) {
            Optional<String> state =
                    seated(s, to).or(whose::hostState).or(() -> mentions.state(offset));
            if (state.isPresent()) {
                return new Speaker(phrase, List.of(state.get()), false);
            }
        }
        Speaker called = the ? calledBefore(head, offset) : null;
        if (called == null && the && SPEAKING.contains(head)) {
            called =
                    scene.last(
                                    offset,
                                    mention ->
                                            mention.person()
                                                    && mention.paragraph() + 2 > s.paragraph())
                            .map(Scene.Mention::who)
                            .orElse(null);
        }
        if (called != null) {
            return called;
        }
        return indefinite(s, from, to) ? new Speaker(s.words(from, to), List.of(), false) : null;
    }

    /// "The minister": the person who was called so last.
    private @Nullable Speaker calledBefore(String word, int offset) {
        return scene.last(offset, mention -> mention.person() && called(mention.role(), word))
                .map(Scene.Mention::who)
                .orElse(null);
    }

    /// "The minister" is the foreign minister, "the Secretary" the Secretary of State.
    private static boolean called(String role, String word) {
        return (" " + role).endsWith(" " + word) || role.startsWith(word + " of ");
    }

    /// "One of them", "some of these": of whom the words before speak in the plural; "the first of
    /// these": by its place in the list.
    private @Nullable Speaker oneOfThem(Sentence s, int from, int to) {
        boolean them = to - from >= 3 && s.at(from + 2).is("them") && s.at(from + 1).is("of");
        if (them) {
            return scene.focus(s, s.at(from).start(), Scene.Mention::plural)
                    .map(mention -> new Speaker(s.words(from, to), mention.who().parties(), true))
                    .orElse(null);
        }
        String phrase = s.lowerWords(from, to);
        List<String> list = lists.before(s.at(from).start());
        boolean first = phrase.equals("the former") || phrase.startsWith("the first of the");
        boolean last = phrase.equals("the latter") || phrase.startsWith("the last of the");
        if (list.isEmpty() || !first && !last) {
            return null;
        }
        String party = first ? list.getFirst() : list.getLast();
        return new Speaker(party, List.of(party), false);
    }

    /// End of the part before a clause that tells more.
    private static int head(Sentence s, int from, int to) {
        int end = from + 1;
        while (end < to && !s.at(end).is("who") && !s.at(end).is(",")) {
            end++;
        }
        return end;
    }

    /// "The administration in Washington": whose capital follows.
    private Optional<String> seated(Sentence s, int to) {
        if (to + 1 >= s.size() || !s.at(to).is("in")) {
            return Optional.empty();
        }
        return names.in(s, to + 1, Math.min(s.size(), to + 3)).stream()
                .filter(match ->
                        match.start() == to + 1 && match.name().kind() == Name.Kind.CAPITAL)
                .map(match -> match.name().party())
                .findFirst();
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
}
