package org.parley.reading.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tag;
import org.parley.reading.words.WordLists;

/// Whether a single name that nothing introduces is borne by a person or by a body, by how the
/// document goes on about it: "Hill said he", "Mr Hill", "Christopher Hill", against "Lockheed said
/// it had".
final class Bearers {
    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> BODILY = Set.of("it", "its");

    private static final Set<String> FIRM =
            WordLists.read(Bearers.class, "words-en.tsv").of("firm");

    /// So many words for firms make a document one about firms.
    private static final int SEVERAL = 2;

    private static final Set<String> LINKING =
            Set.of(
                    "be",
                    "been",
                    "is",
                    "was",
                    "remains",
                    "remained",
                    "remain",
                    "seems",
                    "seemed",
                    "appears",
                    "appeared",
                    "became",
                    "becomes",
                    "looks",
                    "looked");

    /// How many words after a name a pronoun for it is looked for.
    private static final int REACH = 6;

    private final Set<String> persons = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private int firms;

    static Bearers in(List<Sentence> sentences) {
        Bearers bearers = new Bearers();
        for (Sentence s : sentences) {
            if (!ProperNames.headline(s)) {
                for (int i = 0; i < s.size(); i++) {
                    bearers.read(s, i);
                }
            }
        }
        return bearers;
    }

    private void read(Sentence s, int i) {
        firms += FIRM.contains(s.at(i).lower()) ? 1 : 0;
        boolean name = s.at(i).capital() && Character.isLetter(s.at(i).text().charAt(0));
        boolean ends = i + 1 == s.size() || !s.at(i + 1).capital();
        if (!name || !ends) {
            return;
        }
        String text = s.at(i).text();
        boolean verb = i + 1 < s.size() && s.at(i + 1).tag() == Tag.VERB;
        for (int k = i + 1; verb && k < Math.min(s.size() - 1, i + REACH); k++) {
            if (PERSONAL.contains(s.at(k).lower())) {
                persons.add(text);
                return;
            }
            boolean own = BODILY.contains(s.at(k).lower()) && !impersonal(s, k);
            if (own) {
                bodies.add(text);
                return;
            }
        }
    }

    /// "It is likely", "it remained unclear": of nobody.
    static boolean impersonal(Sentence s, int it) {
        int i = it + 1;
        while (i < s.size() && (s.at(i).tag() == Tag.ADV || s.at(i).tag() == Tag.AUX)) {
            i++;
        }
        boolean copula = i > it + 1 || i < s.size() && LINKING.contains(s.at(i).lower());
        if (i < s.size() && LINKING.contains(s.at(i).lower())) {
            i++;
        }
        return copula
                && i < s.size()
                && (s.at(i).tag() == Tag.ADJ || s.at(i).tag() == Tag.DET || s.at(i).is("time"));
    }

    /// Whether a name is likelier that of a person: by how the document goes on, else by whether it
    /// is about firms.
    boolean person(String name) {
        return persons.contains(name) || !bodies.contains(name) && firms < SEVERAL;
    }
}
