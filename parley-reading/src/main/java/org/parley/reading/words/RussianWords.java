package org.parley.reading.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// Lemmas and forms of Russian words, from LanguageTool's dictionary. Words it lacks (foreign
/// names) are given a lemma by cutting the case endings that names take. Not safe for use by
/// several threads at once.
public final class RussianWords {
    private static final String DICTIONARY = "/org/languagetool/resource/ru/russian.dict";
    private static final List<String> NAME_ENDINGS =
            List.of(
                    "ого", "ому", "ами", "ями", "ой", "ою", "ом", "ем", "ым", "им", "ах", "ях",
                    "ов", "а", "у", "е", "ы", "и", "я", "ю");

    /// An adjective of a place that the dictionary lacks: "саудовской".
    private static final Pattern ADJECTIVE =
            Pattern.compile("(.{3,}ск)(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)");

    /// A people's name that the dictionary lacks, other than in the nominative singular:
    /// "ивуарийцы".
    private static final Pattern PEOPLE =
            Pattern.compile("(.{3,}?)(?:[йь]?ц(?:а|у|ем|ы|ам|ами|ах)|(?<=[ая]н)цев|йцев)");

    private final DictionaryLookup lookup;
    private final Map<String, List<Form>> known = new HashMap<>();

    private RussianWords(DictionaryLookup lookup) {
        this.lookup = lookup;
    }

    /// One reading of a word.
    ///
    /// @param lemma dictionary form, lower case
    /// @param tag LanguageTool's tag: `NN:Inanim:Fem:Sin:Nom`
    public record Form(String lemma, String tag) {
        /// Whether the tag begins so.
        public boolean is(String part) {
            return tag.startsWith(part);
        }

        /// Whether it may be the subject of a clause.
        public boolean nominative() {
            return tag.endsWith(":Nom") || tag.contains(":Nom:");
        }
    }

    /// Loads the dictionary from the class path.
    public static RussianWords load() {
        URL url = RussianWords.class.getResource(DICTIONARY);
        if (url == null) {
            throw new IllegalStateException("The dictionary " + DICTIONARY + " is not in the jar.");
        }
        try {
            return new RussianWords(new DictionaryLookup(Dictionary.read(url)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Readings of a lower-case word; empty when the dictionary lacks it.
    public List<Form> forms(String lower) {
        List<Form> forms = known.get(lower);
        if (forms == null) {
            forms = new ArrayList<>();
            for (WordData data : lookup.lookup(lower)) {
                forms.add(new Form(String.valueOf(data.getStem()), String.valueOf(data.getTag())));
            }
            if (forms.isEmpty() && lower.indexOf('ё') >= 0) {
                forms.addAll(forms(lower.replace('ё', 'е')));
            }
            known.put(lower, List.copyOf(forms));
        }
        return known.getOrDefault(lower, List.of());
    }

    /// What names are compared by: a noun's or adjective's lemma; for a word of several the family
    /// name's; for an unknown word its stem.
    public String key(String lower) {
        String best = "";
        int rank = Integer.MAX_VALUE;
        for (Form form : forms(lower)) {
            int own =
                    form.is("NN:Fam")
                            ? 0
                            : form.is("NN:Geo")
                                    ? 1
                                    : form.is("NN") || form.is("ABR") ? 2 : form.is("ADJ") ? 3 : 4;
            if (own < rank || own == rank && form.lemma().length() < best.length()) {
                rank = own;
                best = form.lemma();
            }
        }
        if (!best.isEmpty()) {
            return best.replace('ё', 'е');
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 2 && hyphen < lower.length() - 3) {
            return key(lower.substring(0, hyphen)) + "-" + key(lower.substring(hyphen + 1));
        }
        Matcher adjective = ADJECTIVE.matcher(lower);
        if (adjective.matches()) {
            return adjective.group(1) + "ий";
        }
        Matcher people = PEOPLE.matcher(lower);
        if (people.matches()) {
            return people.group(1) + "ец";
        }
        for (String ending : NAME_ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= 4) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    /// What names are compared by when these are the words of all names: of a word's readings the
    /// one that is such a word ("Индии" is India, not indium), else its [#key].
    ///
    /// @param lower words of names, lower case
    public String keyAmong(Set<String> lower, String word) {
        if (lower.contains(word)
                && forms(word).stream().anyMatch(form -> form.lemma().equals(word))) {
            return word.replace('ё', 'е');
        }
        String key = key(word);
        if (lower.contains(key)) {
            return key;
        }
        for (Form form : forms(word)) {
            boolean named = form.is("NN") || form.is("ADJ");
            if (named && lower.contains(form.lemma())) {
                return form.lemma().replace('ё', 'е');
            }
        }
        return key;
    }

    /// Whether any reading of a word has this part of speech.
    public boolean any(String lower, String tag) {
        return forms(lower).stream().anyMatch(form -> form.is(tag));
    }
}
