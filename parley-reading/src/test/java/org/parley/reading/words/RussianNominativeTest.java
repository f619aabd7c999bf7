package org.parley.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianNominativeTest {
    private final RussianWords words = RussianWords.load();
    private final RussianNominative nominative = new RussianNominative(words);

    @ParameterizedTest
    @CsvSource({
        "Сергея Лаврова, Сергей Лавров",
        "Александром Новаком, Александр Новак",
        "Мария Захарова, Мария Захарова"
    })
    void nameIsTurned(String name, String turned) {
        assertThat(nominative.name(Tokens.of(name, 0, name.length()))).isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource({
        "гарантиями, гарантии",
        "войск, войска",
        "вывода, вывод",
        "переговорам, переговоры"
    })
    void nounKeepsItsNumber(String word, String turned) {
        assertThat(words.forms(word).stream().filter(form -> form.is("NN")).map(nominative::noun))
                .anyMatch(form -> form.isPresent() && form.get().equals(turned));
    }
}
