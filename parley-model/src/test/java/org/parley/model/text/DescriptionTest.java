package org.parley.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
    @Test
    void readsEveryKey() {
        Description read =
                Description.of(
                        "x",
                        Map.of(
                                "title",
                                "T",
                                "outlet",
                                "O",
                                "date",
                                "2022-01-10",
                                "language",
                                "ru",
                                "reliability",
                                "b",
                                "genre",
                                "news",
                                "handling",
                                "TLP:AMBER+STRICT",
                                "embargo",
                                "2022-02-01"));
        assertThat(read.date()).isEqualTo(LocalDate.of(2022, 1, 10));
        assertThat(read.reliability()).isEqualTo(Reliability.B);
        assertThat(read.genre()).isEqualTo(Genre.NEWS);
        assertThat(read.handling())
                .isEqualTo(new Handling(Handling.Mark.AMBER_STRICT, LocalDate.of(2022, 2, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "date, 10.01.2022, 2022-01-10",
        "language, english, ISO 639-1",
        "reliability, G, A to F",
        "genre, novel, transcript",
        "handling, secret, TLP:RED",
        "embargo, soon, date",
        "titel, x, title"
    })
    void namesWhatIsWrongAndWhatIsAllowed(String key, String found, String allowed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Description.of("note.md", Map.of(key, found)))
                .withMessageContaining("[note.md]")
                .withMessageContaining(key)
                .withMessageContaining(allowed);
    }

    @Test
    void namesEveryFaultAndNotTheFirstAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Description.of(
                                "note.md", Map.of("titel", "x", "date", "soon", "genre", "novel")))
                .satisfies(wrong ->
                        assertThat(String.valueOf(wrong.getMessage()).lines())
                                .hasSize(3)
                                .allMatch(line -> line.startsWith("[note.md] "))
                                .anyMatch(line -> line.contains("titel"))
                                .anyMatch(line -> line.contains("date: found 'soon'"))
                                .anyMatch(line -> line.contains("genre: found 'novel'")));
    }
}
