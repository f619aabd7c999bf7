package org.parley.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;

/// Noun phrases of a tagged sentence that may name somebody, left to right: with their "of", their
/// apposition, and the clause that tells who they are.
final class Chunks {
    private static final Set<String> SAYING =
            WordLists.read(Chunks.class, "words-en.tsv").of("saying");
    private static final Set<String> POSSESSIVE = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "one", "both");
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "across", "into", "through");

    /// What tells after a comma for whom or with whom a party speaks.
    private static final Set<String> FOR_OTHERS =
            Set.of("for", "on", "speaking", "supported", "backed", "joined", "representing");

    /// How many tokens a clause after "who" may take.
    private static final int CLAUSE = 24;

    private Chunks() {}

    /// One phrase.
    ///
    /// @param from first token
    /// @param end one past its last token, apposition included
    /// @param headEnd one past the phrase before its apposition
    /// @param subject whether it says or does what follows
    /// @param place whether it only tells where
    record Chunk(int from, int end, int headEnd, boolean subject, boolean place) {}

    static List<Chunk> of(Sentence s, Roles roles) {
        List<Chunk> chunks = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            if (!starts(s, i)) {
                i++;
                continue;
            }
            int head = plainEnd(s, i, roles);
            int end = head == i ? head : apposed(s, i, head, roles);
            if (head > i) {
                boolean subject = subject(s, i, end) && !inList(s, i, chunks);
                chunks.add(new Chunk(i, end, head, subject, place(s, i)));
            }
            i = Math.max(end, i + 1);
        }
        return chunks;
    }

    /// "Between President A and President B": the second is no subject either.
    private static boolean inList(Sentence s, int i, List<Chunk> before) {
        if (i == 0 || !s.at(i - 1).is("and") || before.isEmpty()) {
            return false;
        }
        Chunk last = before.getLast();
        return last.end() == i - 1 && last.from() > 0 && s.at(last.from() - 1).tag() == Tag.ADP;
    }

    private static boolean starts(Sentence s, int i) {
        Token token = s.at(i);
        return switch (token.tag()) {
            case DET, ADJ, NOUN, PROPN, NUM -> token.word();
            case PRON ->
                    POSSESSIVE.contains(token.lower())
                            || PRONOUNS.contains(token.lower())
                            || ProperNames.proper(s, i);
            default -> ProperNames.proper(s, i);
        };
    }

    private static boolean continues(Sentence s, int i) {
        Token token = s.at(i);
        return switch (token.tag()) {
            case ADJ, NOUN, PROPN, NUM -> token.word();
            default ->
                    token.is("'s")
                            || token.is("'") && s.at(i - 1).lower().endsWith("s")
                            || token.is("-")
                            || token.is("/")
                            || ProperNames.proper(s, i);
        };
    }

    private static int plainEnd(Sentence s, int from, Roles roles) {
        boolean pronoun = PRONOUNS.contains(s.at(from).lower());
        if (pronoun && !s.at(from).is("one")) {
            return from + 1;
        }
        int i = from + 1;
        while (i < s.size()) {
            // the tagger takes "Chad's delegate" for a verb
            boolean office = s.at(i - 1).is("'s") && roles.lengthAt(s, i, s.size()) > 0;
            if (office || continues(s, i)) {
                i = Math.max(i + 1, ProperNames.runEnd(s, i, s.size()));
                continue;
            }
            if (s.at(i - 1).text().length() == 1
                    && s.at(i - 1).capital()
                    && s.at(i).is(".")
                    && i + 1 < s.size()
                    && s.at(i + 1).capital()) {
                i += 2; // "Yuri P. Lazutin"
                continue;
            }
            boolean owned = s.at(i).tag() == Tag.PRON && POSSESSIVE.contains(s.at(i).lower());
            boolean linked = s.at(i).is("of") || forWhom(s, from, i, roles);
            boolean on =
                    linked
                            && i + 1 < s.size()
                            && (starts(s, i + 1)
                                    || s.at(i + 1).is("those")
                                    || s.at(i + 1).is("them"));
            if (on && !owned) {
                i += 2;
            } else if (s.at(i).is("(") && i + 2 < s.size() && closes(s, i) > 0) {
                i = closes(s, i);
            } else if ((s.at(i).is("called") || s.at(i).is("named"))
                    && i + 1 < s.size()
                    && ProperNames.proper(s, i + 1)) {
                i += 2; // "a former diplomat called Pieter Wassenaar"
            } else {
                break;
            }
        }
        return i;
    }

    /// "a spokesman for its delegation", "the ambassador to Sofia": after an office.
    private static boolean forWhom(Sentence s, int from, int at, Roles roles) {
        boolean link = s.at(at).is("for") || s.at(at).is("to") || s.at(at).is("at");
        return link && roles.in(s, from, at) != null;
    }

    /// One past a short bracket: "(Netherlands)"; -1 when it is longer.
    private static int closes(Sentence s, int open) {
        for (int i = open + 1; i < s.size() && i < open + 6; i++) {
            if (s.at(i).is(")")) {
                return i + 1;
            }
        }
        return -1;
    }

    /// End of an apposition that tells a name to an office, or an office to a name, and of the
    /// clause after "who".
    private static int apposed(Sentence s, int from, int head, Roles roles) {
        int end = head;
        if (end + 1 < s.size() && s.at(end).is(",") && starts(s, end + 1)) {
            int next = plainEnd(s, end + 1, roles);
            boolean office = roles.in(s, from, head) != null;
            boolean nextOffice = roles.in(s, end + 1, next) != null;
            boolean name = ProperNames.proper(s, head - 1);
            boolean nextName = ProperNames.proper(s, next - 1) && ProperNames.proper(s, end + 1);
            boolean closed =
                    next >= s.size()
                            || !s.at(next).word()
                            || s.at(next).tag() == Tag.VERB
                            || s.at(next).tag() == Tag.AUX;
            boolean joins =
                    office && nextName && (!nextOffice || !name) && closed
                            || name && nextOffice && closed && !listed(s, end + 1, next);
            if (joins) {
                end = next;
            }
        }
        boolean clause =
                end + 2 < s.size()
                        && s.at(end).is(",")
                        && (s.at(end + 1).is("who")
                                || FOR_OTHERS.contains(s.at(end + 1).lower())
                                        && ProperNames.proper(s, head - 1));
        if (clause) {
            int close = end + 2;
            while (close < s.size() && !s.at(close).is(",") && !s.at(close).is(".")) {
                close++;
            }
            if (close - end < CLAUSE && close < s.size() && s.at(close).is(",")) {
                end = close;
            }
        }
        return end;
    }

    private static boolean listed(Sentence s, int from, int to) {
        return to < s.size() && s.at(to).is("and") && !s.at(from).is("the");
    }

    private static boolean subject(Sentence s, int from, int end) {
        int next = predicate(s, end);
        Token before = from > 0 ? s.at(from - 1) : null;
        if (from == 1 && s.at(0).is("for")) {
            return true; // "For Polisario there can be no settlement"
        }
        if (before != null && before.is("by") && from > 1 && s.at(from - 2).tag() == Tag.VERB) {
            return true; // "was rejected by the government"
        }
        boolean said =
                before != null
                        && SAYING.contains(before.lower())
                        && from > 1
                        && !s.at(from - 2).word();
        boolean acts =
                next < s.size()
                        && (s.at(next).tag() == Tag.VERB
                                || s.at(next).tag() == Tag.AUX
                                || SAYING.contains(s.at(next).lower()));
        boolean free = before == null || before.tag() != Tag.ADP && before.tag() != Tag.VERB;
        return said || acts && free;
    }

    /// Where the verb of a subject should stand: after adverbs, a day, and what stands between
    /// commas.
    private static int predicate(Sentence s, int end) {
        int next = end;
        while (next < s.size()) {
            Token token = s.at(next);
            boolean day =
                    token.tag() == Tag.ADP
                            && next + 1 < s.size()
                            && ProperNames.calendar(s.at(next + 1));
            if (token.tag() == Tag.ADV || token.is(")")) {
                next++;
            } else if (day) {
                next += 2;
            } else if (ProperNames.calendar(token)) {
                next++;
            } else if (token.is("in") && next + 1 < s.size() && ProperNames.proper(s, next + 1)) {
                next = ProperNames.runEnd(s, next + 1, s.size());
            } else if (token.is(",")) {
                int close = next + 1;
                while (close < s.size() && close < next + CLAUSE && !s.at(close).is(",")) {
                    close++;
                }
                boolean closed = close < s.size() && s.at(close).is(",") && close + 1 < s.size();
                boolean verb = closed && verb(s, close + 1);
                return verb ? close + 1 : next + 1;
            } else {
                break;
            }
        }
        return next;
    }

    private static boolean verb(Sentence s, int at) {
        int i = at;
        while (i < s.size() && s.at(i).tag() == Tag.ADV) {
            i++;
        }
        return i < s.size() && (s.at(i).tag() == Tag.VERB || s.at(i).tag() == Tag.AUX);
    }

    private static boolean place(Sentence s, int from) {
        int before = from - 1;
        return before >= 0 && PLACING.contains(s.at(before).lower());
    }
}
