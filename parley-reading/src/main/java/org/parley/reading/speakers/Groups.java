package org.parley.reading.speakers;

import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;

/// Parties that have no name but their kind: "donors", "oil exporters", "Alberta producers", "a
/// group of landlocked countries".
final class Groups {
    private static final WordLists WORDS = WordLists.read(Groups.class, "words-en.tsv");
    private static final Set<String> KINDS = WORDS.of("kind");
    private static final Set<String> SPEAKING =
            Set.of(
                    "leaders",
                    "leader",
                    "representatives",
                    "representative",
                    "sources",
                    "'",
                    "spokesman",
                    "spokeswoman",
                    "groups",
                    "group",
                    "committee",
                    "officials");
    private static final Set<String> UNCOUNTED =
            Set.of(
                    "several", "some", "other", "many", "most", "few", "all", "both", "various",
                    "big", "own", "private", "large", "small", "its", "their", "certain");
    private static final Set<String> COUNTRIES =
            Set.of("countries", "states", "nations", "parties");

    /// The name of such a party in a phrase; empty when there is none.
    String named(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).is(",") || s.at(i).is("who") || s.at(i).is("which")) {
                break;
            }
            boolean head =
                    i + 1 == to
                            || !nominal(s.at(i + 1))
                            || SPEAKING.contains(s.at(i + 1).lower())
                            || s.at(i + 1).is("'");
            boolean lower = !s.at(i).capital() || s.at(i).start() == s.start() || i == 1;
            boolean kind =
                    lower && KINDS.contains(s.at(i).lower()) || single(s.at(i).lower(), s, i, to);
            if (kind && head) {
                return name(s, from, i);
            }
            boolean many =
                    i > from + 1
                            && COUNTRIES.contains(s.at(i).lower())
                            && grouped(s, from, i)
                            && s.at(i - 1).tag() != Tag.ADP
                            && s.at(i - 1).tag() != Tag.NUM;
            if (many) {
                return name(s, from, i);
            }
        }
        return group(s, from, to);
    }

    /// "the bondholder committee": the kind in the singular, before its body.
    private static boolean single(String word, Sentence s, int i, int to) {
        return KINDS.contains(word + "s")
                && i + 1 < to
                && SPEAKING.contains(s.at(i + 1).lower())
                && !s.at(i + 1).is("'");
    }

    private static boolean grouped(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).is("group")) {
                return true;
            }
        }
        return false;
    }

    /// "a self-styled high ambition group": its own words name it.
    private static String group(Sentence s, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            boolean head =
                    s.at(i).text().equals("group")
                            && (i + 1 == to || s.at(i + 1).is("of") || s.at(i + 1).is(","));
            boolean behalf = s.at(from).is("for") || s.at(from).is("on");
            if (head && behalf && nominal(s.at(i - 1))) {
                return name(s, from, i);
            }
        }
        return "";
    }

    private static String name(Sentence s, int from, int head) {
        int start = head;
        while (start > from && nominal(s.at(start - 1)) && !uncounted(s.at(start - 1))) {
            start--;
        }
        StringBuilder name = new StringBuilder();
        for (int i = start; i <= head; i++) {
            String text = s.at(i).text();
            boolean opens = i == s.size() - 1 || s.at(i).tag() != Tag.PROPN && i == 0 || i == head;
            name.append(name.isEmpty() ? "" : " ")
                    .append(text.equals("U.S.") ? "US" : opens ? s.at(i).lower() : text);
        }
        String whole = name.toString();
        return KINDS.contains(whole + "s") ? whole + "s" : whole;
    }

    private static boolean uncounted(Token token) {
        return UNCOUNTED.contains(token.lower()) || token.lower().startsWith("self-");
    }

    private static boolean nominal(Token token) {
        return switch (token.tag()) {
            case ADJ, NOUN, PROPN -> true;
            default -> token.tag() == Tag.PUNCT && token.text().length() > 2;
        };
    }
}
