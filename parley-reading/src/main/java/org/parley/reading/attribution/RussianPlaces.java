package org.parley.reading.attribution;

import java.util.Set;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Places that speak in Russian: "в МИД Египта", "в Тегеране".
final class RussianPlaces {
    private static final Set<String> BODIES =
            Set.of(
                    "делегации",
                    "делегациях",
                    "мид",
                    "миде",
                    "министерстве",
                    "ведомстве",
                    "правительстве",
                    "посольстве",
                    "миссии",
                    "секретариате",
                    "администрации",
                    "минобороны",
                    "минфине",
                    "мвд",
                    "пресс-службе",
                    "госдепартаменте",
                    "кремле",
                    "еврокомиссии",
                    "штаб-квартире",
                    "компании",
                    "профсоюзе");

    private final RussianWords words;

    RussianPlaces(RussianWords words) {
        this.words = words;
    }

    /// One past the phrase of a place that opens a clause and speaks: "в МИД Египта"; `start` when
    /// it is a time, or when somebody else is the subject.
    int end(Sentence s, int start, int end) {
        if (start + 1 >= end || RussianSubjects.TIMES.contains(s.at(start + 1).lower())) {
            return start;
        }
        boolean body =
                BODIES.contains(s.at(start + 1).lower())
                        || start + 2 < end && BODIES.contains(s.at(start + 2).lower());
        for (int k = start + 1; k < end; k++) {
            Token token = s.at(k);
            if (body && words.any(token.lower(), "NN:Inanim")) {
                // "в делегации эти разговоры назвали": a thing is what the body speaks of
                continue;
            }
            boolean subject =
                    RussianSubjects.PRONOUNS.contains(token.lower())
                            || RussianSubjects.TIMES.contains(token.lower())
                            || k > start + 1 && pluralNominative(token) && !oblique(token);
            if (subject || words.any(token.lower(), "VB:")) {
                return start;
            }
        }
        int close = start + 2;
        while (close < end
                && s.at(close).word()
                && !words.any(s.at(close).lower(), "PREP")
                && !words.any(s.at(close).lower(), "PADJ")
                && !words.any(s.at(close).lower(), "PNN")) {
            close++;
        }
        boolean object =
                close < end
                        && words.any(s.at(close).lower(), "PREP")
                        && close > start + 2
                        && !s.at(close - 1).capital();
        return object ? close - 1 : close;
    }

    private boolean pluralNominative(Token token) {
        return words.forms(token.lower()).stream()
                .anyMatch(form -> form.is("NN") && form.nominative() && form.tag().contains("PL"));
    }

    /// Whether it may as well be a genitive singular: "президента страны считают".
    private boolean oblique(Token token) {
        return words.forms(token.lower()).stream()
                .anyMatch(form -> form.is("NN") && form.tag().endsWith("Sin:R"));
    }
}
