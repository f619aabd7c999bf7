package org.parley.reading.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.party.Tenure;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// The organisations, movements and political parties that a document names and the world does not
/// have: by a word like "Front" or "Council" in their name, by an acronym in brackets, or by being
/// one that acts.
final class Bodies {
    private static final WordLists WORDS = WordLists.read(Bodies.class, "words-en.tsv");
    private static final Set<String> ORGANISED = WORDS.of("organised");
    private static final Set<String> FACTIONS = WORDS.of("faction");
    private static final Set<String> ORGANS = WORDS.of("organ");
    private static final Set<String> STUDYING = WORDS.of("studying");
    private static final Set<String> GENERIC = WORDS.of("generic");
    private static final Set<String> LINKS = Set.of("of", "for", "on", "to", "against");
    private static final int REACH = 14;

    private final DatedNames world;
    private final Names own = new Names(EnglishSpeakers.key());
    private final Set<String> names = new HashSet<>();
    private final Roles roles;

    private Bodies(DatedNames world, Roles roles) {
        this.world = world;
        this.roles = roles;
    }

    /// The names of the bodies of a document, for [DatedNames#with].
    ///
    /// @param world the names that are known without the document
    static Names in(List<Sentence> sentences, DatedNames world, Roles roles) {
        Bodies bodies = new Bodies(world, roles);
        for (Sentence s : sentences) {
            if (!ProperNames.headline(s)) {
                bodies.bracketed(s);
            }
        }
        for (Sentence s : sentences) {
            if (!ProperNames.headline(s)) {
                bodies.named(s);
                bodies.acronyms(s);
            }
        }
        return bodies.own;
    }

    private void add(String alias, String name) {
        if (names.add(alias)) {
            own.add(alias, new Name(Name.Kind.PARTY, name, null, Tenure.ALWAYS));
        }
    }

    private void addSilent(String alias) {
        if (names.add(alias)) {
            own.add(alias, new Name(Name.Kind.AGENCY, "", null, Tenure.ALWAYS));
        }
    }

    /// "the Parties to the Nauru Agreement (PNA)", "the Government of the Philippines (GRP)".
    private void bracketed(Sentence s) {
        for (int open = 2; open + 2 < s.size(); open++) {
            String acronym = s.at(open + 1).text();
            boolean found =
                    (s.at(open).is("(") && s.at(open + 2).is(")")
                                    || s.at(open).is(",") && s.at(open + 2).is(","))
                            && Acronyms.acronym(s.at(open + 1))
                            && world.in(s, open + 1, open + 2).isEmpty();
            if (!found) {
                continue;
            }
            int start = runBefore(s, open);
            boolean initials = Acronyms.spelt(s, start, open, acronym);
            if (s.at(open).is(",") && !initials) {
                continue;
            }
            List<Names.Match> within = world.in(s, start, open);
            Names.Match last = within.isEmpty() ? null : within.getLast();
            boolean whole =
                    last != null
                            && last.end() == open
                            && last.name().kind() == Name.Kind.PARTY
                            && (last.start() == start || organ(s, start, last.start()));
            if (whole && last != null) {
                add(acronym, last.name().party());
            } else if (body(s, start, open)
                    || FACTIONS.contains(s.at(open - 1).lower())
                    || initials) {
                add(s.words(start, open), acronym);
                add(acronym, acronym);
            }
        }
    }

    /// Start of the run of capitals that ends before a token, with its "of" and "and".
    private static int runBefore(Sentence s, int end) {
        int start = end;
        int i = end - 1;
        while (i >= 0 && end - i < REACH) {
            boolean name = ProperNames.proper(s, i) && s.at(i).tag() != Tag.DET;
            boolean link =
                    LINKS.contains(s.at(i).lower()) || s.at(i).is("the") || s.at(i).is("and");
            if (name) {
                start = i;
            } else if (!link) {
                break;
            }
            i--;
        }
        return start;
    }

    private void named(Sentence s) {
        int i = 0;
        while (i < s.size()) {
            boolean starts =
                    ProperNames.proper(s, i)
                            || i + 1 < s.size()
                                    && s.at(i).capital()
                                    && s.at(i).word()
                                    && s.at(i).tag() == Tag.ADJ
                                    && s.at(i + 1).capital();
            int role = office(s, i);
            if (!starts || role > 0 || ProperNames.calendar(s.at(i))) {
                i += Math.max(role, 1);
                continue;
            }
            int end = end(s, i);
            take(s, i, end);
            i = Math.max(end, i + 1);
        }
    }

    /// Length of the word for a person that begins at a token: "Managing Director", not "Council".
    private int office(Sentence s, int i) {
        int length = roles.lengthAt(s, i, s.size());
        return length > 0 && body(s, i, i + length) ? 0 : length;
    }

    /// End of a run of capitals: over "of", "for" and the like once a word for a body has come, and
    /// over "and" within such a part.
    private int end(Sentence s, int from) {
        int i = from;
        boolean body = false;
        boolean linked = false;
        while (i < s.size() && i - from < REACH) {
            boolean name = s.at(i).capital() && s.at(i).word() && !s.at(i).is("the");
            if (name && i > from && office(s, i) > 0) {
                break;
            }
            if (name) {
                body |= ORGANISED.contains(s.at(i).lower());
                i++;
                continue;
            }
            int next = i + 1;
            if (next < s.size() && s.at(next).is("the")) {
                next++;
            }
            boolean on =
                    next < s.size()
                            && s.at(next).capital()
                            && s.at(next).word()
                            && (body && LINKS.contains(s.at(i).lower())
                                    || linked && (s.at(i).is("and") || s.at(i).is("&")));
            if (!on) {
                break;
            }
            linked = true;
            i = next;
        }
        return i;
    }

    private void take(Sentence s, int from, int end) {
        int start = from;
        // "The Greens", "Yesterday the": the article is no part of the name
        while (start < end
                && (s.at(start).tag() == Tag.DET
                        || s.at(start).tag() == Tag.NUM
                        || s.at(start).is("the"))) {
            start++;
        }
        if (end - start < 1) {
            return;
        }
        String last = s.at(end - 1).lower();
        boolean faction =
                FACTIONS.contains(last)
                        && start > 0
                        && (s.at(start - 1).is("the") || end - start > 1)
                        && last.endsWith("s");
        boolean body = end - start > 1 && body(s, start, end) && !generic(s, start, end);
        if (!faction && !body || known(s, start, end)) {
            return;
        }
        String name = Acronyms.written(s.words(start, end));
        if (studies(s, start, end) && !last.equals("party")) {
            addSilent(s.words(start, end));
            return;
        }
        if (organ(s, start, end)) {
            return;
        }
        add(name, name);
        if (last.equals("party") && world.in(s, start, start + 1).isEmpty()) {
            add(s.words(start, end - 1), name);
        }
        String head = head(s, start, end);
        if (!head.isEmpty() && world.in(s, start, end).stream().noneMatch(m -> !adjective(m))) {
            add(head, name);
        }
    }

    private static boolean adjective(Names.Match match) {
        return match.name().kind() == Name.Kind.DEMONYM;
    }

    /// The word for a body by which "the Coalition" comes back to it.
    private static String head(Sentence s, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean closes = i + 1 == end || LINKS.contains(s.at(i + 1).lower());
            if (closes) {
                String lower = s.at(i).lower();
                boolean plain = ORGANISED.contains(lower) && !lower.equals("parties");
                return plain && end - start > 1 ? Acronyms.written(s.at(i).text()) : "";
            }
        }
        return "";
    }

    /// Whether the world knows the name, or its last words: "the European Commission".
    private boolean known(Sentence s, int start, int end) {
        for (Names.Match match : world.in(s, start, end)) {
            boolean person = match.name().kind() == Name.Kind.PERSON;
            boolean whole = match.start() == start && match.end() == end;
            boolean several = match.end() - match.start() > 1;
            boolean head =
                    several && !adjective(match) && body(s, match.start(), match.end())
                            || match.end() == end && s.at(start).is("group")
                            || match.end() == end
                                    && !adjective(match)
                                    && (match.start() == start || !body(s, start, match.start()));
            if (person || whole || head) {
                return true;
            }
        }
        return false;
    }

    private static boolean body(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ORGANISED.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the head of a name is a part of something else: "Ministry of Finance".
    private static boolean organ(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean head = i + 1 == to || LINKS.contains(s.at(i + 1).lower());
            if (head && ORGANS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean generic(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!GENERIC.contains(s.at(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean studies(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STUDYING.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// "D66", "N-VA", "GreenLeft": nothing but a body is so written, where it acts or is one of a
    /// kind.
    private void acronyms(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            boolean joined = Acronyms.joined(token.text());
            if (!Acronyms.acronym(token) && !joined || !world.in(s, i, i + 1).isEmpty()) {
                continue;
            }
            boolean bracketed = i > 0 && s.at(i - 1).is("(");
            Token next = i + 1 < s.size() ? s.at(i + 1) : null;
            boolean acts =
                    next != null
                            && (next.tag() == Tag.VERB || next.tag() == Tag.AUX || next.is("'s"));
            boolean article = i > 0 && s.at(i - 1).is("the") && next != null && !nominal(next);
            boolean office =
                    next != null
                            && (roles.lengthAt(s, i + 1, s.size()) > 0
                                    || i + 2 < s.size()
                                            && roles.lengthAt(s, i + 2, s.size()) > 0
                                            && nominal(next));
            boolean sentence = s.size() > 5 && !(next != null && next.is(":"));
            if (!bracketed && sentence && (acts || article || joined || office)) {
                add(token.text(), token.text());
            }
        }
    }

    private static boolean nominal(Token token) {
        return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.ADJ;
    }
}
