package org.parley.reading.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// Surnames that a document gives to somebody else than the world does: "Chris Fox", where the
/// world's Fox is Vicente.
final class Namesakes {
    private static final int LONGEST_OFFICE = 4;

    private Namesakes() {}

    /// These surnames, in lower case.
    ///
    /// @param world names as they hold without the document
    static Set<String> in(List<Sentence> sentences, DatedNames world, Roles roles) {
        Set<String> found = new HashSet<>();
        for (Sentence s : sentences) {
            if (ProperNames.headline(s)) {
                continue;
            }
            List<Names.Match> matches = world.in(s, 0, s.size());
            for (Names.Match match : matches) {
                boolean surname =
                        match.name().kind() == Name.Kind.PERSON
                                && match.end() - match.start() == 1
                                && match.start() > 0;
                if (surname && otherName(s, match.start(), matches, roles)) {
                    found.add(s.at(match.start()).lower());
                }
            }
        }
        return found;
    }

    /// Whether the word before a surname is a first name: no title, office, month or party.
    private static boolean otherName(Sentence s, int at, List<Names.Match> matches, Roles roles) {
        int before = at - 1;
        if (s.at(before).is(".") && before > 0 && s.at(before - 1).text().length() == 1) {
            before--; // "George W. Bush"
        }
        String word = s.at(before).lower();
        if (word.length() == 1) {
            return false; // "George W Bush"
        }
        boolean name =
                s.at(before).capital()
                        && ProperNames.proper(s, before)
                        && !ProperNames.opens(s, before)
                        && !ProperNames.title(word.replace(".", ""))
                        && !ProperNames.calendar(s.at(before))
                        && !word.contains("-");
        int first = before;
        boolean party =
                matches.stream().anyMatch(match -> match.start() <= first && first < match.end());
        return name && !party && !office(s, at, roles);
    }

    private static boolean office(Sentence s, int end, Roles roles) {
        for (int i = Math.max(0, end - LONGEST_OFFICE); i < end; i++) {
            if (i + roles.lengthAt(s, i, end) == end) {
                return true;
            }
        }
        return false;
    }
}
