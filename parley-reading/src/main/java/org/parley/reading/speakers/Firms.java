package org.parley.reading.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.party.Tenure;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.WordLists;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// The firms, clubs and unions that a document names beside what tells that they are such: "flag
/// carrier Air India", "Euronext, owner of Liffe", "Southcorp chairman Brian Finn", "Chrysler's
/// shareholders". Where they negotiate they are parties of their own.
final class Firms {
    private static final WordLists WORDS = WordLists.read(Firms.class, "words-en.tsv");
    private static final Set<String> FIRM = WORDS.of("firm");
    private static final Set<String> HEADING = WORDS.of("heading");
    private static final Set<String> HELD = WORDS.of("held");
    private static final Set<String> ORGANS = WORDS.of("organ");
    private static final Set<String> PARTS = WORDS.of("organised");
    private static final Set<String> STUDYING = WORDS.of("studying");

    /// How many words after a name may tell what it is.
    private static final int APPOSITION = 7;

    private final Names own;
    private final DatedNames names;
    private final Roles roles;
    private final Set<String> found = new HashSet<>();

    private Firms(Names own, DatedNames names, Roles roles) {
        this.own = own;
        this.names = names;
        this.roles = roles;
    }

    /// Adds these names to those of a document.
    ///
    /// @param names what is known without them: none of it is a firm
    static void addTo(Names own, List<Sentence> sentences, DatedNames names, Roles roles) {
        Firms firms = new Firms(own, names, roles);
        for (Sentence s : sentences) {
            if (!ProperNames.headline(s)) {
                firms.read(s);
            }
        }
    }

    private void read(Sentence s) {
        int i = 0;
        while (i < s.size()) {
            boolean starts = ProperNames.proper(s, i) && !s.at(i).is("the");
            if (!starts) {
                i++;
                continue;
            }
            int start = based(s, i) ? i + 1 : i;
            int end = end(s, start);
            if (end > start && told(s, start, end) && !known(s, start, end)) {
                add(s.words(start, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private void add(String name) {
        if (found.add(name)) {
            own.add(name, new Name(Name.Kind.PARTY, name, null, Tenure.ALWAYS));
        }
    }

    private static boolean based(Sentence s, int i) {
        return s.at(i).lower().endsWith("-based") || s.at(i).lower().endsWith("-owned");
    }

    private int end(Sentence s, int from) {
        int end = from;
        while (end < s.size()
                && ProperNames.proper(s, end)
                && !s.at(end).is("'s")
                && (roles.lengthAt(s, end, s.size()) == 0 || PARTS.contains(s.at(end).lower()))) {
            end++;
        }
        return end;
    }

    private boolean told(Sentence s, int start, int end) {
        boolean based = start > 0 && based(s, start - 1);
        boolean before = start > 0 && FIRM.contains(s.at(start - 1).lower());
        return based || before || headed(s, start, end) || apposed(s, start, end);
    }

    /// "Euronext chief Theodore", "Foster's chief executive", "Chrysler's shareholders".
    private static boolean headed(Sentence s, int start, int end) {
        if (end + 1 >= s.size() || end - start > 3) {
            return false;
        }
        boolean owns = s.at(end).is("'s");
        if (owns) {
            return HELD.contains(s.at(end + 1).lower());
        }
        return HEADING.contains(s.at(end).lower())
                && (s.at(end + 1).capital() || s.at(end + 1).is("executive"));
    }

    /// "Boeing, the world's largest planemaker,", "Euronext, owner of Liffe".
    private boolean apposed(Sentence s, int start, int end) {
        if (end - start > 1 || end + 2 >= s.size() || !s.at(end).is(",")) {
            return false;
        }
        if (s.at(end + 1).is("owner")) {
            return true;
        }
        boolean article =
                s.at(end + 1).is("a") || s.at(end + 1).is("an") || s.at(end + 1).is("the");
        for (int i = end + 2; article && i < Math.min(s.size(), end + APPOSITION); i++) {
            boolean closes = !s.at(i).word() && !s.at(i).is("'s");
            if (closes || s.at(i).is("of") || roles.lengthAt(s, i, s.size()) > 0) {
                return false;
            }
            boolean head = i + 1 == s.size() || !s.at(i + 1).word() || s.at(i + 1).is("of");
            if (head && FIRM.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean known(Sentence s, int start, int end) {
        if (!names.in(s, start, end).isEmpty() || ProperNames.calendar(s.at(start))) {
            return true;
        }
        for (int i = start; i < end; i++) {
            String word = s.at(i).lower();
            if (ORGANS.contains(word) || STUDYING.contains(word)) {
                return true;
            }
        }
        return end - start == 1 && PARTS.contains(s.at(start).lower());
    }
}
