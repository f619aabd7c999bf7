package org.parley.reading.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// The parties that a document names together, "Mali, Mauritania and Senegal": whom "the three
/// countries", "both capitals" or "the ministers" mean.
final class PartyLists {
    private static final Set<String> SIDED =
            WordLists.read(PartyLists.class, "words-en.tsv").of("sided");
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("both", 2),
                    Map.entry("two", 2),
                    Map.entry("pair", 2),
                    Map.entry("neither", 2),
                    Map.entry("three", 3),
                    Map.entry("trio", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8));
    private static final Set<String> BETWEEN =
            Set.of(
                    ",",
                    "and",
                    "the",
                    "of",
                    "&",
                    "both",
                    "government",
                    "governments",
                    "(",
                    ")",
                    "with",
                    "s",
                    "member");
    private static final int HEAD_REACH = 8;

    /// What only states are or have.
    private static final Set<String> STATES =
            Set.of(
                    "nations",
                    "countries",
                    "states",
                    "presidents",
                    "premiers",
                    "republics",
                    "governments",
                    "powers",
                    "superpowers",
                    "capitals",
                    "neighbours",
                    "neighbors");

    private final List<Listing> all = new ArrayList<>();
    private final Predicate<String> state;

    /// @param at where the list begins
    /// @param head the words before it, in lower case: "the ministers of"
    private record Listing(int at, Set<String> head, List<String> parties) {}

    /// @param state whether a party is a state
    PartyLists(DatedNames names, List<Sentence> sentences, Predicate<String> state) {
        this.state = state;
        for (Sentence s : sentences) {
            collect(s, names.in(s, 0, s.size()));
        }
    }

    private void collect(Sentence s, List<Names.Match> matches) {
        int i = 0;
        while (i < matches.size()) {
            Set<String> parties = new LinkedHashSet<>();
            int j = i;
            while (j < matches.size()
                    && (j == i || joined(s, matches.get(j - 1), matches.get(j)))) {
                Name name = matches.get(j).name();
                if (name.kind() == Name.Kind.AGENCY || name.kind() == Name.Kind.PERSON) {
                    break;
                }
                parties.add(name.party());
                j++;
            }
            if (parties.size() > 1) {
                int start = matches.get(i).start();
                Set<String> head = new LinkedHashSet<>();
                for (int k = Math.max(0, start - HEAD_REACH); k < start; k++) {
                    head.add(s.at(k).lower());
                }
                all.add(new Listing(s.at(start).start(), head, List.copyOf(parties)));
            }
            i = Math.max(j, i + 1);
        }
    }

    /// Whether nothing but "and", commas and articles stands between two names.
    private static boolean joined(Sentence s, Names.Match one, Names.Match next) {
        boolean tied = false;
        for (int i = one.end(); i < next.start(); i++) {
            String word = s.at(i).lower();
            if (!BETWEEN.contains(word) && !SIDED.contains(word)) {
                return false;
            }
            tied |=
                    word.equals("and")
                            || word.equals(",")
                            || word.equals("&")
                            || word.equals("(")
                            || word.equals("with");
        }
        return tied;
    }

    /// The parties that a phrase without names means; empty when it is of another kind, or nobody
    /// was named together.
    ///
    /// @param principal parties named most, who are meant when no list is
    List<String> meant(Sentence s, int from, int to, List<String> principal) {
        int count = 0;
        boolean definite = false;
        String head = "";
        for (int i = from; i < to; i++) {
            String word = s.at(i).lower();
            Integer number = NUMBERS.get(word);
            if (number != null) {
                count = number;
                definite = true;
            } else if (word.equals("the") || word.equals("these") || word.equals("all")) {
                definite = true;
            } else if (SIDED.contains(word)) {
                head = word;
            } else if (word.equals("of") && head.isEmpty()
                    || word.equals("'")
                    || word.equals("'s")) {
                break;
            } else if (word.equals("of")) {
                if (!s.at(to - 1).lower().endsWith("s") || !SIDED.contains(s.at(to - 1).lower())) {
                    return List.of();
                }
                break;
            } else if (s.at(i).tag() == Tag.PROPN && i > from && !s.at(i - 1).is("the")) {
                return List.of();
            } else if (!head.isEmpty()) {
                head = word;
            }
        }
        boolean bare = to - from == 1 && !head.isEmpty() && s.at(from).start() == s.start();
        boolean known = SIDED.contains(head) || head.isEmpty() && count > 0 && to - from <= 2;
        if (!known || !definite && !bare) {
            return List.of();
        }
        if (STATES.contains(head)) {
            return meant(
                    s.at(from).start(), count, head, principal.stream().filter(state).toList());
        }
        return meant(s.at(from).start(), count, head, principal);
    }

    private List<String> meant(int offset, int count, String head, List<String> principal) {
        Listing first = null;
        Listing last = null;
        Listing called = null;
        for (Listing list : all) {
            boolean fits =
                    (count == 0 || list.parties().size() == count)
                            && (!STATES.contains(head) || list.parties().stream().allMatch(state));
            if (list.at() >= offset || !fits) {
                continue;
            }
            first = first == null ? list : first;
            last = list;
            if (list.head().contains(head)) {
                called = called == null || count > 0 ? list : called;
            }
        }
        Listing meant = called != null ? called : count > 0 ? last : first;
        if (meant != null) {
            return meant.parties();
        }
        int sides = count == 0 ? 2 : count;
        return sides == 2 ? principal.subList(0, Math.min(2, principal.size())) : List.of();
    }

    /// Where the last list before a place begins; -1 when there is none.
    int lastBefore(int offset) {
        int last = -1;
        for (Listing list : all) {
            last = list.at() < offset ? list.at() : last;
        }
        return last;
    }

    /// The list that ends last before a place; empty when there is none.
    List<String> before(int offset) {
        List<String> last = List.of();
        for (Listing list : all) {
            if (list.at() < offset) {
                last = list.parties();
            }
        }
        return last;
    }
}
