package org.parley.reading.speakers;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.reading.words.RussianWords;

/// Genders and number of Russian words, by which a pronoun finds what it stands for.
final class RussianGenders {
    private static final Map<String, Gender> PRONOUNS =
            Map.ofEntries(
                    Map.entry("он", Gender.MASCULINE),
                    Map.entry("его", Gender.MASCULINE),
                    Map.entry("него", Gender.MASCULINE),
                    Map.entry("ему", Gender.MASCULINE),
                    Map.entry("она", Gender.FEMININE),
                    Map.entry("ее", Gender.FEMININE),
                    Map.entry("её", Gender.FEMININE),
                    Map.entry("нее", Gender.FEMININE),
                    Map.entry("неё", Gender.FEMININE),
                    Map.entry("ей", Gender.FEMININE),
                    Map.entry("оно", Gender.NEUTER),
                    Map.entry("они", Gender.PLURAL),
                    Map.entry("их", Gender.PLURAL),
                    Map.entry("них", Gender.PLURAL),
                    Map.entry("им", Gender.PLURAL));

    private final RussianWords words;

    /// Gender of a singular, or plural.
    enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER,
        PLURAL
    }

    RussianGenders(RussianWords words) {
        this.words = words;
    }

    /// What a pronoun of the third person asks for; empty when the word is none.
    static Set<Gender> ofPronoun(String lower) {
        Gender gender = PRONOUNS.get(lower);
        if (gender == null) {
            return Set.of();
        }
        // "его" is of both
        return lower.equals("его") || lower.equals("него") || lower.equals("ему")
                ? EnumSet.of(Gender.MASCULINE, Gender.NEUTER)
                : EnumSet.of(gender);
    }

    /// What a word may be; all when the dictionary does not tell.
    Set<Gender> of(String lower) {
        Set<Gender> found = EnumSet.noneOf(Gender.class);
        List<RussianWords.Form> forms = words.forms(lower);
        boolean nominative = forms.stream().anyMatch(RussianWords.Form::nominative);
        for (RussianWords.Form form : forms) {
            boolean noun = form.is("NN") || form.is("ADJ") || form.is("ABR") || form.is("PADJ");
            if (!noun || nominative && !form.nominative()) {
                continue;
            }
            String tag = form.tag();
            if (tag.contains(":PL")) {
                found.add(Gender.PLURAL);
            } else if (tag.contains(":Fem")) {
                found.add(Gender.FEMININE);
            } else if (tag.contains(":Neut")) {
                found.add(Gender.NEUTER);
            } else if (tag.contains(":Masc")) {
                found.add(Gender.MASCULINE);
            }
        }
        return found.isEmpty() ? EnumSet.allOf(Gender.class) : found;
    }
}
