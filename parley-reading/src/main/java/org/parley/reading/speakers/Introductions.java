package org.parley.reading.speakers;

import java.util.List;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Finds where a document introduces persons: a run of capitals with a title before it, an
/// apposition after it, or a first name that the world knows.
final class Introductions {
    /// How many tokens of a title may stand before a name, and of an apposition after it.
    private static final int TITLE_REACH = 8;

    private static final int APPOSITION_REACH = 14;

    private final World world;
    private final DatedNames names;
    private final Roles roles;
    private final SourcePhrases phrases;

    Introductions(World world, DatedNames names, Roles roles, SourcePhrases phrases) {
        this.world = world;
        this.names = names;
        this.roles = roles;
        this.phrases = phrases;
    }

    /// Adds the persons introduced anywhere in a document.
    void addTo(KnownPersons persons, List<Sentence> sentences) {
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                if (!ProperNames.proper(s.at(i)) || i > 0 && ProperNames.proper(s.at(i - 1))) {
                    continue;
                }
                int end = i;
                while (end < s.size() && ProperNames.proper(s.at(end))) {
                    end++;
                }
                int nameStart = nameStart(s, i, end);
                boolean named =
                        end - nameStart >= 2
                                || nameStart > 0 && ProperNames.title(s.at(nameStart - 1).lower());
                if (named) {
                    introduce(s, i, nameStart, end, persons);
                }
            }
        }
    }

    private void introduce(Sentence s, int start, int nameStart, int end, KnownPersons persons) {
        int from = start;
        while (from > 0 && from > start - TITLE_REACH && ProperNames.titleWord(s.at(from - 1))) {
            from--;
        }
        int to = appositionEnd(s, end);
        String surname = s.at(end - 1).lower();
        boolean title = to > end || roles.in(s, from, nameStart) != null;
        if (title || !names.in(s, start, end).isEmpty()) {
            Speaker speaker = phrases.read(s, from, to);
            if (speaker.person()) {
                persons.introduce(surname, speaker);
            }
        } else if (end - nameStart >= 2
                && end - nameStart <= 3
                && world.firstNames().contains(s.at(nameStart).lower())
                && !ProperNames.organised(s, start, end)) {
            // "Chris Fox" with nothing about him: a person all the same, who speaks for nobody
            persons.introduce(surname, new Speaker(s.words(nameStart, end), List.of(), true));
        }
    }

    /// One past an apposition that tells a role: "Sergei Ryabkov, the deputy minister"; the name's
    /// end when there is none.
    private int appositionEnd(Sentence s, int end) {
        if (end + 1 >= s.size() || !s.at(end).is(",")) {
            return end;
        }
        int close = end + 1;
        while (close < s.size()
                && close < end + APPOSITION_REACH
                && !s.at(close).is(",")
                && !s.at(close).is(".")
                && s.at(close).tag() != Tag.VERB) {
            close++;
        }
        return roles.in(s, end + 1, close) != null ? close : end;
    }

    /// Where the name proper begins in a run of capitals: after the title and after names of
    /// parties.
    private int nameStart(Sentence s, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            int role = roles.lengthAt(s, i, to);
            if (role > 0 && i + role < to) {
                start = i + role;
            }
        }
        for (Names.Match match : names.in(s, start, to)) {
            if (match.name().kind() != Name.Kind.PERSON
                    && match.start() == start
                    && match.end() < to) {
                start = match.end();
            }
        }
        return start;
    }
}
