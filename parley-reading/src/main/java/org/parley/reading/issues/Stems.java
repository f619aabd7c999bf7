package org.parley.reading.issues;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;

/// The words of a phrase that carry its meaning, cut to a stem that its inflections share.
///
/// A light stemmer on purpose: "expansion" and "expand", "нерасширение" and "нерасширения" must
/// meet; what it conflates too much is weighed down by its rarity elsewhere.
public final class Stems {
    private static final Set<String> EMPTY =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "of",
                    "to",
                    "in",
                    "on",
                    "for",
                    "with",
                    "by",
                    "at",
                    "from",
                    "and",
                    "or",
                    "that",
                    "this",
                    "these",
                    "those",
                    "it",
                    "its",
                    "their",
                    "his",
                    "her",
                    "our",
                    "we",
                    "they",
                    "he",
                    "she",
                    "i",
                    "you",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "have",
                    "has",
                    "had",
                    "will",
                    "would",
                    "could",
                    "should",
                    "can",
                    "may",
                    "might",
                    "must",
                    "not",
                    "n't",
                    "no",
                    "as",
                    "but",
                    "if",
                    "any",
                    "all",
                    "some",
                    "more",
                    "most",
                    "such",
                    "than",
                    "then",
                    "there",
                    "what",
                    "which",
                    "who",
                    "whom",
                    "about",
                    "into",
                    "over",
                    "under",
                    "after",
                    "before",
                    "'s",
                    "do",
                    "does",
                    "did",
                    "so",
                    "also",
                    "only",
                    "other",
                    "new",
                    "own",
                    "including",
                    "very",
                    "и",
                    "в",
                    "на",
                    "о",
                    "об",
                    "с",
                    "со",
                    "к",
                    "ко",
                    "по",
                    "за",
                    "из",
                    "от",
                    "для",
                    "что",
                    "как",
                    "не",
                    "но",
                    "а",
                    "или",
                    "у",
                    "же",
                    "ли",
                    "бы",
                    "это",
                    "этот",
                    "эта",
                    "эти",
                    "его",
                    "их",
                    "ее",
                    "её",
                    "мы",
                    "они",
                    "он",
                    "она",
                    "вы",
                    "я",
                    "при",
                    "до",
                    "без",
                    "под",
                    "над",
                    "также",
                    "все",
                    "всех",
                    "был",
                    "была",
                    "были",
                    "быть",
                    "будет",
                    "чтобы",
                    "того",
                    "том",
                    "тем");
    private static final List<String> SUFFIXES =
            List.of(
                    "ications",
                    "ication",
                    "ization",
                    "isation",
                    "ations",
                    "ation",
                    "itions",
                    "ition",
                    "ments",
                    "ment",
                    "ingly",
                    "sions",
                    "sion",
                    "tions",
                    "tion",
                    "ness",
                    "ings",
                    "ing",
                    "ised",
                    "ized",
                    "ies",
                    "ers",
                    "ed",
                    "es",
                    "er",
                    "al",
                    "ly",
                    "s",
                    "e",
                    "y");
    private static final List<String> SUFFIXES_RU =
            List.of(
                    "остями", "остях", "ениями", "ениях", "ованию", "ования", "ование", "ениям",
                    "ением", "остью", "ости", "ость", "ения", "ение", "ению", "ений", "иями", "ями",
                    "ами", "иях", "ого", "его", "ому", "ему", "ыми", "ими", "ий", "ый", "ой", "ая",
                    "яя", "ое", "ее", "ые", "ие", "ых", "их", "ую", "юю", "ом", "ем", "ам", "ям",
                    "ах", "ях", "ов", "ев", "ей", "ия", "ию", "ии", "а", "я", "о", "е", "ы", "и",
                    "у", "ю", "ь");

    private Stems() {}

    /// Stems of a phrase, in order, each once.
    public static Set<String> of(String phrase) {
        return of(Tokens.of(phrase, 0, phrase.length()));
    }

    /// Stems of tokens, in order, each once.
    public static Set<String> of(List<Token> tokens) {
        Set<String> stems = new LinkedHashSet<>();
        for (Token token : tokens) {
            if (token.word() && !EMPTY.contains(token.lower())) {
                for (String part : token.lower().split("[-‑/]")) {
                    if (part.length() > 1 && !EMPTY.contains(part)) {
                        stems.add(stem(part));
                    }
                }
            }
        }
        return stems;
    }

    /// The stem of a lower-case word.
    public static String stem(String word) {
        boolean cyrillic = word.codePointAt(0) >= 0x400 && word.codePointAt(0) < 0x530;
        for (String suffix : cyrillic ? SUFFIXES_RU : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= 3) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }
}
