package org.parley.reading.issues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.RussianNominative;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// A short noun phrase, in the nominative, for what a Russian content is about.
public final class RussianIssuePhrases {
    private static final String TABLE = "thin-ru.txt";
    private static final int LONGEST = 5;
    private static final int FALLBACK = 4;
    private static final int COMPLEMENTS = 2;

    /// Cues whose object stands in the genitive.
    private static final Set<String> OF =
            Set.of(
                    "требовать",
                    "потребовать",
                    "добиваться",
                    "ждать",
                    "ожидать",
                    "опасаться",
                    "хотеть",
                    "бояться",
                    "избегать",
                    "достичь",
                    "достигнуть");

    private static final Set<String> DETERMINERS =
            Set.of(
                    "этот",
                    "весь",
                    "свой",
                    "наш",
                    "ваш",
                    "их",
                    "его",
                    "её",
                    "ее",
                    "такой",
                    "тот",
                    "сам",
                    "самый",
                    "который",
                    "любой",
                    "каждый",
                    "другой",
                    "иной",
                    "мой",
                    "какой",
                    "никакой",
                    "один",
                    "новый",
                    "последний",
                    "данный",
                    "должный",
                    "первый",
                    "следующий",
                    "нынешний",
                    "сегодняшний");
    private static final Set<String> LINKS = Set.of("по", "о", "об", "в", "на", "для", "с", "из");

    private final RussianWords words;
    private final RussianNominative nominative;
    private final Set<String> thin;

    /// Makes phrases with this dictionary.
    public RussianIssuePhrases(RussianWords words) {
        this.words = words;
        this.nominative = new RussianNominative(words);
        this.thin = read();
    }

    /// A noun phrase in place.
    ///
    /// @param start first token, a modifier or the noun
    /// @param head the noun
    /// @param end one past its complements
    private record Phrase(int start, int head, int end, RussianWords.Form reading, int score) {}

    /// The phrase of tokens `from` to `to`: the noun phrase that says most, the first of equals.
    ///
    /// @param cueLemma lemma of the cue
    /// @param named tells of a token whether it names a party or a person
    public String of(Sentence s, int from, int to, String cueLemma, IntPredicate named) {
        Phrase best = null;
        int i = from;
        while (i < to) {
            Phrase phrase = phrase(s, i, from, to, OF.contains(cueLemma), named);
            if (phrase != null && (best == null || phrase.score() > best.score())) {
                best = phrase;
            }
            i = phrase == null ? i + 1 : Math.max(phrase.end(), i + 1);
        }
        return best == null ? fallback(s, from, to) : text(s, best);
    }

    private @Nullable Phrase phrase(
            Sentence s, int i, int from, int to, boolean genitive, IntPredicate named) {
        int head = i;
        while (head < to && head - i < 3 && modifier(s.at(head))) {
            head++;
        }
        if (head >= to || named.test(head) || s.at(head).capital() && head > from) {
            return null;
        }
        String preposition = i > 0 ? s.at(i - 1).lower() : "";
        boolean negated = negated(s, i, from) || thinWord(preposition);
        RussianWords.Form reading =
                reading(s.at(head), s, i, head, preposition, genitive || negated);
        if (reading == null || thin.contains(reading.lemma())) {
            return null;
        }
        int start = i;
        while (start < head && determiner(s.at(start))) {
            start++;
        }
        int end = complements(s, head + 1, to, start);
        boolean bare = words.any(preposition, "PREP") && !LINKS.contains(preposition);
        int score = 4 + (start < head ? 1 : 0) + (end > head + 1 ? 2 : 0) - (bare ? 2 : 0);
        return new Phrase(start, head, end, reading, score);
    }

    private boolean modifier(Token token) {
        return token.word()
                && (words.any(token.lower(), "ADJ:Posit")
                        || words.any(token.lower(), "ADJ:MPR")
                        || words.any(token.lower(), "PADJ")
                        || words.any(token.lower(), "PT:")
                        || words.any(token.lower(), "Ord"))
                && !words.forms(token.lower()).stream()
                        .allMatch(form -> form.is("NN") || form.is("ADJ:Short"));
    }

    private boolean determiner(Token token) {
        return DETERMINERS.contains(token.lower())
                || words.forms(token.lower()).stream()
                        .anyMatch(form ->
                                DETERMINERS.contains(form.lemma())
                                        || form.is("ADJ:MPR")
                                        || form.is("PADJ"));
    }

    private static boolean negated(Sentence s, int i, int from) {
        for (int k = i - 1; k >= from && k >= i - 3; k--) {
            if (s.at(k).is("не")) {
                return true;
            }
        }
        return false;
    }

    /// The reading of a noun that its modifiers, its preposition and its verb allow.
    private RussianWords.@Nullable Form reading(
            Token token, Sentence s, int from, int head, String preposition, boolean genitive) {
        RussianWords.Form best = null;
        int rank = 0;
        for (RussianWords.Form form : words.forms(token.lower())) {
            if (!form.is("NN") || form.is("NN:Name") || form.is("NN:Fam")) {
                continue;
            }
            boolean governed = words.any(preposition, "PREP");
            int own = 1;
            own += form.nominative() && !governed ? 2 : 0;
            own += genitive && form.tag().endsWith(":R") ? 3 : 0;
            own += form.lemma().endsWith("ие") && !form.tag().contains("PL") ? 1 : 0;
            own += governed && fits(preposition, form) ? 2 : 0;
            own += modified(s, from, head, form) ? 8 : 0;
            if (own > rank) {
                rank = own;
                best = form;
            }
        }
        boolean verb = words.any(token.lower(), "VB") && from == head;
        boolean other =
                words.any(token.lower(), "PREP")
                        || words.any(token.lower(), "CONJ")
                        || words.any(token.lower(), "ADJ:Short");
        return verb || other ? null : best;
    }

    private static boolean fits(String preposition, RussianWords.Form form) {
        String cases =
                switch (preposition) {
                    case "в", "на" -> "PV";
                    case "о", "об", "при" -> "P";
                    case "по", "к" -> "D";
                    case "с", "за", "под", "над", "между" -> "T";
                    default -> "R";
                };
        return cases.indexOf(form.tag().charAt(form.tag().length() - 1)) >= 0;
    }

    private boolean modified(Sentence s, int from, int head, RussianWords.Form noun) {
        for (int k = from; k < head; k++) {
            boolean agrees =
                    words.forms(s.at(k).lower()).stream()
                            .anyMatch(form ->
                                    sameCase(form, noun)
                                            && form.tag().contains(":PL")
                                                    == noun.tag().contains("PL"));
            if (!agrees) {
                return false;
            }
        }
        return from < head;
    }

    private static boolean sameCase(RussianWords.Form one, RussianWords.Form other) {
        return caseOf(one).equals(caseOf(other));
    }

    /// The last part of a tag; the whole of one that has no parts.
    private static String caseOf(RussianWords.Form form) {
        return form.tag().substring(form.tag().lastIndexOf(':') + 1);
    }

    /// One past the genitives behind a noun, or past one phrase with a preposition.
    private int complements(Sentence s, int p, int to, int start) {
        int end = p;
        int nouns = 0;
        while (end < to && nouns < COMPLEMENTS) {
            int noun = end;
            while (noun < to && modifier(s.at(noun)) && genitive(s.at(noun))) {
                noun++;
            }
            if (noun > end && (noun == to || !noun(s.at(noun))) && noun(s.at(noun - 1))) {
                noun--;
            }
            boolean fits =
                    noun < to
                            && noun - start < LONGEST
                            && s.at(noun).word()
                            && (genitive(s.at(noun)) || s.at(noun).capital())
                            && noun(s.at(noun));
            if (!fits) {
                break;
            }
            end = noun + 1;
            nouns++;
        }
        return nouns > 0 ? end : linked(s, p, to, start);
    }

    private int linked(Sentence s, int p, int to, int start) {
        if (p + 1 >= to || !LINKS.contains(s.at(p).lower())) {
            return p;
        }
        int noun = p + 1;
        while (noun < to && modifier(s.at(noun))) {
            noun++;
        }
        boolean fits =
                noun < to
                        && noun - start < LONGEST
                        && noun(s.at(noun))
                        && !thinWord(s.at(noun).lower());
        return fits ? noun + 1 : p;
    }

    private boolean thinWord(String lower) {
        return words.forms(lower).stream().anyMatch(form -> thin.contains(form.lemma()));
    }

    private boolean genitive(Token token) {
        return words.forms(token.lower()).stream().anyMatch(form -> form.tag().endsWith(":R"));
    }

    private boolean noun(Token token) {
        return token.word()
                && !words.any(token.lower(), "PREP")
                && (words.any(token.lower(), "NN")
                        || words.any(token.lower(), "ABR")
                        || token.capital());
    }

    private String text(Sentence s, Phrase phrase) {
        List<String> parts = new ArrayList<>();
        for (int k = phrase.start(); k < phrase.head(); k++) {
            String lower = s.at(k).lower();
            String turned = nominative.adjective(lower, phrase.reading()).orElse(lower);
            boolean proper = s.at(k).capital() && k > 0 && s.at(k - 1).word();
            parts.add(
                    proper
                            ? turned.substring(0, 1).toUpperCase(Locale.ROOT) + turned.substring(1)
                            : turned);
        }
        parts.add(nominative.noun(phrase.reading()).orElse(s.at(phrase.head()).lower()));
        for (int k = phrase.head() + 1; k < phrase.end(); k++) {
            parts.add(s.at(k).text());
        }
        return String.join(" ", parts);
    }

    private static String fallback(Sentence s, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        int count = 0;
        for (int k = from; k < to && count < FALLBACK; k++) {
            Token token = s.at(k);
            boolean opening = phrase.isEmpty() && token.lower().length() < 4;
            if (token.word() && !opening) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(token.text());
                count++;
            }
        }
        return phrase.isEmpty() ? "?" : phrase.toString().toLowerCase(Locale.ROOT);
    }

    private static Set<String> read() {
        try (InputStream in = RussianIssuePhrases.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
