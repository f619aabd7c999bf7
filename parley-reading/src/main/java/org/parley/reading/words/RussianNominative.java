package org.parley.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts Russian noun phrases and names into the nominative. A form is only made when the dictionary
/// knows it: a stem with each possible ending is looked up until its tag is the wanted one.
public final class RussianNominative {
    private static final List<String> NOUN_ENDINGS =
            List.of("", "ы", "и", "а", "я", "е", "ья", "ия", "ие");
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of(
                    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ь", "ья", "ье", "ьи", "",
                    "а", "о", "и");
    private static final List<String> ADJECTIVE_CASES =
            List.of(
                    "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ей", "ая", "яя",
                    "ое", "ее", "ые", "ие", "ых", "их", "ым", "им", "ую", "юю", "ом", "ем", "а",
                    "у", "о", "и", "ы");
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    private final RussianWords words;

    /// Makes forms that this dictionary knows.
    public RussianNominative(RussianWords words) {
        this.words = words;
    }

    /// The nominative of a noun in the number of a reading; empty when the dictionary has none.
    ///
    /// @param reading one of the word's own
    public Optional<String> noun(RussianWords.Form reading) {
        String lemma = reading.lemma();
        if (!reading.tag().contains("PL")) {
            return Optional.of(lemma);
        }
        for (int cut = 0; cut <= 3 && lemma.length() - cut >= 2; cut++) {
            String stem = lemma.substring(0, lemma.length() - cut);
            for (String ending : NOUN_ENDINGS) {
                String candidate = stem + ending;
                boolean plural =
                        words.forms(candidate).stream()
                                .anyMatch(form ->
                                        form.lemma().equals(lemma)
                                                && form.is("NN")
                                                && form.tag().contains(":PL:Nom"));
                if (plural) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /// The nominative of an adjective, participle or ordinal that agrees with a noun.
    ///
    /// @param lower as it stands
    /// @param noun the reading of the noun it agrees with
    public Optional<String> adjective(String lower, RussianWords.Form noun) {
        String gender = noun.tag().contains("PL") ? ":PL" : genderOf(noun);
        for (String ending : ADJECTIVE_CASES) {
            if (!lower.endsWith(ending) || lower.length() - ending.length() < 2) {
                continue;
            }
            String stem = lower.substring(0, lower.length() - ending.length());
            for (String candidate : ADJECTIVE_ENDINGS) {
                if (agrees(stem + candidate, lower, gender)) {
                    return Optional.of(stem + candidate);
                }
            }
        }
        return Optional.empty();
    }

    private boolean agrees(String candidate, String lower, String gender) {
        for (RussianWords.Form form : words.forms(candidate)) {
            boolean kind = form.is("ADJ") || form.is("PT:") || form.is("Ord") || form.is("PADJ");
            boolean wanted = form.tag().endsWith(gender + ":Nom");
            if (kind
                    && wanted
                    && words.forms(lower).stream()
                            .anyMatch(own -> own.lemma().equals(form.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private static String genderOf(RussianWords.Form noun) {
        return noun.tag().contains(":Fem")
                ? ":Fem"
                : noun.tag().contains(":Neut") ? ":Neut" : ":Masc";
    }

    /// A person's name in the nominative: "Александра Новака" is "Александр Новак".
    ///
    /// @param parts capitalised words of the name, in order
    public String name(List<Token> parts) {
        List<Token> known =
                parts.stream().filter(part -> !words.forms(part.lower()).isEmpty()).toList();
        boolean nominative =
                Stream.of(":Masc", ":Fem")
                        .anyMatch(gender ->
                                known.stream().allMatch(part -> nominative(part, gender)));
        List<String> name = new ArrayList<>();
        for (Token part : parts) {
            name.add(nominative ? part.text() : turned(part));
        }
        return String.join(" ", name);
    }

    private boolean nominative(Token part, String gender) {
        return words.forms(part.lower()).stream()
                .anyMatch(form -> form.nominative() && form.tag().contains(gender));
    }

    private String turned(Token part) {
        for (String tag : List.of("NN:Name", "NN:Fam", "NN:")) {
            for (RussianWords.Form form : words.forms(part.lower())) {
                if (form.is(tag)) {
                    return capital(form.lemma());
                }
            }
        }
        String text = part.text();
        int end = text.length() - 1;
        for (String ending : List.of("ом", "ем", "а", "у", "е", "я", "ю")) {
            int stem = text.length() - ending.length();
            boolean consonant =
                    stem >= 3
                            && CONSONANTS.indexOf(Character.toLowerCase(text.charAt(stem - 1)))
                                    >= 0;
            if (end > 3 && text.endsWith(ending) && consonant) {
                boolean soft = ending.equals("я") || ending.equals("ю");
                return text.substring(0, stem) + (soft ? "ь" : "");
            }
        }
        return text;
    }

    private static String capital(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
