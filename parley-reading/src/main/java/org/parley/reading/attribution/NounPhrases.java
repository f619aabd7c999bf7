package org.parley.reading.attribution;

import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;

/// Bounds of noun phrases in a tagged English sentence.
///
/// All methods take and give token indices; an end is one past the last token.
final class NounPhrases {
    /// Prepositions that tie a noun to the one before it in the name of a speaker.
    private static final Set<String> LINKS =
            Set.of(
                    "of", "for", "in", "from", "at", "to", "on", "with", "within", "among",
                    "between", "against", "near", "behind", "under", "over", "into", "about", "by",
                    "inside", "across");

    private static final Set<String> ADVERBIAL_STARTS =
            Set.of(
                    "in", "on", "at", "after", "before", "during", "since", "under", "by", "with",
                    "as", "for", "from", "despite", "within", "through", "over", "to", "about",
                    "against", "of", "among", "between");

    /// What opens a phrase between commas that adds to the speaker: "Brazil, supported by China,".
    private static final Set<String> JOINED =
            Set.of(
                    "supported",
                    "backed",
                    "joined",
                    "with",
                    "opposed",
                    "together",
                    "speaking",
                    "on",
                    "for",
                    "along",
                    "as");

    private NounPhrases() {}

    static boolean quoteMark(Token token) {
        return token.text().length() == 1 && "\"“”«»„".indexOf(token.text().charAt(0)) >= 0;
    }

    static boolean dash(Token token) {
        return token.is("–") || token.is("—") || token.is("--") || token.is("-");
    }

    private static boolean nominal(Token token) {
        return switch (token.tag()) {
            case NOUN, PROPN, PRON, NUM, SYM -> true;
            case ADJ, DET -> true;
            case X -> token.word();
            default -> token.is("'s") || token.is("'") || token.is("%") || token.is("s'");
        };
    }

    private static boolean head(Token token) {
        return switch (token.tag()) {
            case NOUN, PROPN, PRON, NUM, SYM, X -> token.word() || token.is("%");
            case DET ->
                    Set.of(
                                    "all", "both", "some", "many", "most", "this", "that", "these",
                                    "those", "others", "several", "another", "each")
                            .contains(token.lower());
            case ADJ -> true;
            default -> false;
        };
    }

    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i");
    private static final Set<String> TIMES =
            Set.of("time", "weeks", "week", "days", "day", "months", "month", "years", "year");

    private static boolean opens(Token token) {
        return token.tag() == Tag.PROPN
                || token.tag() == Tag.DET
                || Set.of("many", "several", "some", "most").contains(token.lower());
    }

    private static boolean shouted(Token token) {
        return token.word()
                && token.text().length() > 2
                && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    /// Start of the noun phrase that ends before `end`; `end` itself when none does.
    static int startOf(Sentence s, int end) {
        int last = end - 1;
        if (last < 0) {
            return end;
        }
        if (s.at(last).is(",")) {
            return startOfApposed(s, last);
        }
        if (s.at(last).is(")")) {
            int open = last;
            while (open > 0 && !s.at(open).is("(")) {
                open--;
            }
            int start = startOf(s, open);
            return start == open ? end : start;
        }
        if (!head(s.at(last)) && !s.at(last).is("'s")) {
            return end;
        }
        if (SUBJECTS.contains(s.at(last).lower()) && s.at(last).tag() == Tag.PRON) {
            return last;
        }
        int i = last;
        boolean coordinated = false;
        while (i > 0) {
            if (TIMES.contains(s.at(i - 1).lower()) && i <= last && opens(s.at(i))) {
                break; // "in recent weeks many governments", "at the same time Russia"
            }
            Token before = s.at(i - 1);
            if (nominal(before) && !relative(s, i - 1)) {
                i--;
            } else if (before.tag() == Tag.ADP
                    && LINKS.contains(before.lower())
                    && i >= 2
                    && (head(s.at(i - 2)) || s.at(i - 2).is(")"))
                    && !dayBefore(s, i - 2)) {
                i -= 1;
            } else if ((before.tag() == Tag.CCONJ || before.is("&"))
                    && i >= 2
                    && !before.is("but")
                    && (head(s.at(i - 2)) || listComma(s, i - 2))) {
                i -= listComma(s, i - 2) ? 2 : 1;
                coordinated = true;
            } else if (before.is(",")
                    && coordinated
                    && i >= 2
                    && head(s.at(i - 2))
                    && listElement(s, i - 2)) {
                i -= 1;
            } else if (before.tag() == Tag.VERB
                    && before.lower().endsWith("ed")
                    && i >= 2
                    && s.at(i - 2).tag() == Tag.DET) {
                i--; // "the united front", "a proposed mediator"
            } else if (before.tag() == Tag.VERB
                    && (before.lower().endsWith("ing") || before.lower().endsWith("ed"))
                    && s.at(i).tag() == Tag.NOUN
                    && (i == 1
                            || s.at(i - 2).tag() == Tag.DET
                            || s.at(i - 2).tag() == Tag.NUM
                            || s.at(i - 2).tag() == Tag.ADJ)) {
                i--; // "several developing countries"
            } else if (before.tag() == Tag.ADV && i >= 2 && s.at(i - 2).tag() == Tag.DET) {
                i--; // "the most senior official"
            } else if (before.is("-") || before.is("/") || shouted(before) && shouted(s.at(i))) {
                i--;
            } else if (quoteMark(before) && i >= 2 && nominal(s.at(i - 2)) && i < last) {
                i--;
            } else {
                break;
            }
        }
        return trimAdverbial(s, i, end);
    }

    private static boolean listComma(Sentence s, int index) {
        return index > 0 && s.at(index).is(",") && head(s.at(index - 1));
    }

    /// Whether the token at `index` ends an element of a list rather than an introductory phrase.
    private static boolean listElement(Sentence s, int index) {
        int i = index;
        while (i > 0 && !s.at(i - 1).is(",")) {
            i--;
            if (s.at(i).tag() == Tag.VERB || s.at(i).tag() == Tag.AUX || index - i > 8) {
                return false;
            }
        }
        Token first = s.at(i);
        return !ADVERBIAL_STARTS.contains(first.lower())
                && first.tag() != Tag.ADV
                && first.tag() != Tag.SCONJ;
    }

    private static boolean dayBefore(Sentence s, int index) {
        return Clauses.day(s.at(index));
    }

    private static boolean relative(Sentence s, int index) {
        String lower = s.at(index).lower();
        return lower.equals("which")
                || lower.equals("who")
                || lower.equals("that")
                || lower.equals("whom")
                || lower.equals("what")
                || lower.equals("there");
    }

    /// A phrase before a comma that closes an apposition or a relative clause: "X, the envoy,
    /// said".
    private static int startOfApposed(Sentence s, int comma) {
        int open = -1;
        int joined = joinedAt(s, comma);
        for (int i = comma - 1; joined < 0 && i > 0 && comma - i < 30; i--) {
            if (s.at(i).is(",")) {
                open = i;
                boolean clause =
                        JOINED.contains(s.at(i + 1).lower())
                                || s.at(i + 1).is("who")
                                || s.at(i + 1).is("which")
                                || s.at(i + 1).is("whose");
                boolean apposition = nominal(s.at(i + 1)) && !finite(s, i + 1, comma);
                if (clause || apposition) {
                    break;
                }
                if (finite(s, i + 1, comma)) {
                    // maybe inside a relative clause that itself has commas
                    continue;
                }
                break;
            }
        }
        open = joined > 0 ? joined : open;
        if (open < 1) {
            return comma + 1;
        }
        int start = startOf(s, open);
        return start == open ? comma + 1 : start;
    }

    /// The first comma of "X, supported by A, B and C, and opposed by D," that closes at `comma`;
    /// -1 when the words before it are of another kind.
    private static int joinedAt(Sentence s, int comma) {
        int found = -1;
        for (int i = comma - 1; i > 0 && comma - i < 40; i--) {
            Token token = s.at(i);
            boolean verb =
                    token.tag() == Tag.AUX
                            || token.tag() == Tag.VERB
                                    && !token.lower().endsWith("ing")
                                    && !JOINED.contains(token.lower());
            if (verb || token.is(";") || token.is(":")) {
                break;
            }
            if (token.is(",")
                    && (JOINED.contains(s.at(i + 1).lower())
                            || s.at(i + 1).tag() == Tag.CCONJ
                                    && JOINED.contains(s.at(i + 2).lower()))) {
                found = i;
            }
        }
        return found;
    }

    static boolean finite(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).tag() == Tag.AUX
                    || s.at(i).tag() == Tag.VERB && !s.at(i).lower().endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /// Drops "On Friday" or "In Geneva" from the front of "On Friday the minister".
    private static int trimAdverbial(Sentence s, int start, int end) {
        int i = start;
        while (i < end
                && (s.at(i).tag() == Tag.ADP
                        || s.at(i).tag() == Tag.ADV
                        || s.at(i).tag() == Tag.CCONJ)) {
            i++;
        }
        if (i > start && s.at(start).tag() == Tag.ADP) {
            for (int j = end - 1; j > i; j--) {
                boolean opens = s.at(j).tag() == Tag.DET || s.at(j).tag() == Tag.PRON;
                if (opens && s.at(j - 1).tag() != Tag.ADP && s.at(j - 1).tag() != Tag.CCONJ) {
                    return j;
                }
            }
        }
        if (i < end && Clauses.day(s.at(i)) && i + 1 < end) {
            return i + 1;
        }
        return i;
    }

    /// End of the noun phrase that starts at `start`, with its "of ..." parts and what is apposed
    /// to it; `start` itself when none does.
    static int endOf(Sentence s, int start, boolean withApposition) {
        int i = plainEnd(s, start);
        if (i == start) {
            return start;
        }
        while (withApposition && i + 1 < s.size() && (s.at(i).is(",") || s.at(i).is("("))) {
            if (s.at(i).is("(")) {
                int close = i;
                while (close < s.size() && !s.at(close).is(")")) {
                    close++;
                }
                if (close >= s.size()) {
                    break;
                }
                i = close + 1;
                continue;
            }
            int next = i + 1;
            if (s.at(next).is("who") || s.at(next).is("whose")) {
                int close = next;
                while (close < s.size() && !s.at(close).is(",") && !s.at(close).is(".")) {
                    close++;
                }
                i = close;
                break;
            }
            int apposed = plainEnd(s, next);
            boolean closes =
                    apposed > next
                            && (apposed >= s.size()
                                    || s.at(apposed).is(",")
                                    || s.at(apposed).is(".")
                                    || quoteMark(s.at(apposed)));
            boolean describes =
                    apposed > next && s.at(next).tag() != Tag.PRON && s.at(next).tag() != Tag.ADV;
            if (!closes || !describes) {
                break;
            }
            i = apposed;
        }
        return i;
    }

    private static int plainEnd(Sentence s, int start) {
        int i = start;
        while (i < s.size()) {
            Token token = s.at(i);
            if (nominal(token)
                    && !(i > start && relative(s, i))
                    && !(i > start && Clauses.day(token))) {
                boolean breaks =
                        i > start
                                && (token.tag() == Tag.DET || token.tag() == Tag.PRON)
                                && head(s.at(i - 1))
                                && s.at(i - 1).tag() != Tag.DET
                                && s.at(i - 1).tag() != Tag.ADJ;
                if (breaks) {
                    break;
                }
                i++;
            } else if (i > start
                    && token.tag() == Tag.ADP
                    && LINKS.contains(token.lower())
                    && i + 1 < s.size()
                    && nominal(s.at(i + 1))
                    && !Clauses.day(s.at(i + 1))
                    && (token.is("of")
                            || token.is("for")
                            || token.is("at")
                            || token.is("to")
                            || token.is("from")
                            || token.is("in"))) {
                i++;
            } else if (i > start
                    && token.tag() == Tag.CCONJ
                    && !token.is("but")
                    && i + 1 < s.size()
                    && nominal(s.at(i + 1))) {
                i++;
            } else if (i == start && quoteMark(token)) {
                return start;
            } else if (i > start && (token.is("-") || token.is("/"))) {
                i++;
            } else if (token.tag() == Tag.VERB
                    && i == start + 1
                    && s.at(start).tag() == Tag.DET
                    && token.lower().endsWith("ed")) {
                i++;
            } else {
                break;
            }
        }
        while (i > start && !head(s.at(i - 1))) {
            i--;
        }
        return i;
    }
}
