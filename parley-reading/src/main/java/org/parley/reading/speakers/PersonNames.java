package org.parley.reading.speakers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;

/// Finds the name of a person or body within a phrase: the run of capitals that no name of the
/// world and no word for an office covers.
final class PersonNames {
    private static final Set<String> CLAUSES = Set.of("who", "which", "whose", "whom");

    private final Roles roles;
    private final KnownPersons persons;
    private final Set<String> capitals;

    /// @param capitals words that the document has with a capital within a sentence
    PersonNames(Roles roles, KnownPersons persons, Set<String> capitals) {
        this.roles = roles;
        this.capitals = capitals;
        this.persons = persons;
    }

    /// A run of capitals.
    ///
    /// @param after whether an office or a title stands right before it
    record Run(int start, int end, boolean after) {
        int length() {
            return end - start;
        }
    }

    /// The run that is most likely the name of the one a phrase is about; null when there is none.
    ///
    /// @param names those of the world within the phrase
    @Nullable Run in(Sentence s, int from, int to, PhraseNames names) {
        Run best = null;
        int i = from;
        while (i < to && !CLAUSES.contains(s.at(i).lower()) && !told(s, i, from)) {
            int role = roles.lengthAt(s, i, to);
            if (role > 0) {
                i += role;
                continue;
            }
            if (!free(s, i, to, names)) {
                i++;
                continue;
            }
            int end = end(s, i, to, names);
            Run run = new Run(i, end, after(s, from, i));
            boolean modifies = end < to && (roles.lengthAt(s, end, to) > 0 || s.at(end).is("'s"));
            if (!modifies && (best == null || rank(s, run) > rank(s, best))) {
                best = run;
            }
            i = end;
        }
        return best == null ? null : tail(s, from, best);
    }

    /// Whether what follows a comma tells what the one before it does: ", advised by X".
    private static boolean told(Sentence s, int i, int from) {
        return i > from + 1
                && s.at(i - 1).is(",")
                && s.at(i).tag() == Tag.VERB
                && !s.at(i).capital();
    }

    /// Whether a capital only opens the sentence: the document has the word so nowhere else.
    private boolean opening(Sentence s, int i) {
        boolean first = ProperNames.opens(s, i);
        boolean alone = i + 1 >= s.size() || !s.at(i + 1).capital();
        return first && alone && !capitals.contains(s.at(i).text());
    }

    /// Whether a word that opens the sentence has its capital within others too, as a name has.
    private boolean elsewhere(Sentence s, int i) {
        return ProperNames.opens(s, i) && s.at(i).capital() && capitals.contains(s.at(i).text());
    }

    private boolean free(Sentence s, int i, int to, PhraseNames names) {
        boolean initial = s.at(i).text().length() == 1 && i + 2 < to && s.at(i + 1).is(".");
        boolean known = s.at(i).capital() && persons.named(s.at(i).lower()) != null;
        return !names.cover(i)
                && (known || !opening(s, i))
                && (known || ProperNames.proper(s, i) || elsewhere(s, i))
                && !ProperNames.calendar(s.at(i))
                && (s.at(i).text().length() > 1 || initial)
                && s.at(i).tag() != Tag.DET
                && !s.at(i).is("the")
                && !ProperNames.title(s.at(i).lower().replace(".", ""));
    }

    private int end(Sentence s, int from, int to, PhraseNames names) {
        int end = ProperNames.runEnd(s, from, to);
        for (int i = from + 1; i < end; i++) {
            if (names.cover(i) || roles.lengthAt(s, i, to) > 0 && i > from + 1) {
                return i;
            }
        }
        return Math.max(end, from + 1);
    }

    private boolean after(Sentence s, int from, int start) {
        if (ProperNames.titled(s, from, start)) {
            return true;
        }
        for (int i = Math.max(from, start - 5); i < start; i++) {
            if (i + roles.lengthAt(s, i, start) == start && roles.lengthAt(s, i, start) > 0) {
                return true;
            }
        }
        return false;
    }

    private int rank(Sentence s, Run run) {
        int rank = run.after() ? 4 : 0;
        rank += persons.named(s.at(run.end() - 1).lower()) != null ? 3 : 0;
        return rank + (run.length() > 1 ? 2 : 0);
    }

    /// "for Tax Policy Margus Ojala": of a long run after a preposition the last two are the name.
    private static Run tail(Sentence s, int from, Run run) {
        boolean linked =
                run.start() > from
                        && (s.at(run.start() - 1).is("for") || s.at(run.start() - 1).is("of"));
        return run.length() > 3 && linked ? new Run(run.end() - 2, run.end(), true) : run;
    }
}
