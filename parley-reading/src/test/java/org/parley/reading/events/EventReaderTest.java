package org.parley.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.statement.Act;
import org.parley.model.talks.Case;

class EventReaderTest {
    private static final EventReader READER = new EventReader();

    private static List<String> codes(List<EventActor> actors) {
        return actors.stream().map(EventActor::code).sorted().distinct().toList();
    }

    static Stream<String> ownSentences() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        EventReaderTest.class.getResourceAsStream("own-events.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(2).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ownSentences")
    void categoryAndSidesAreThoseOfTheSentence(String line) {
        String[] cells = line.split("\t", -1);
        List<Event> events = READER.read(cells[3], 0);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().category().name()).isEqualTo(cells[0]);
        assertThat(String.join(" ", codes(events.getFirst().source()))).isEqualTo(cells[1]);
        assertThat(String.join(" ", codes(events.getFirst().target()))).isEqualTo(cells[2]);
    }

    @Test
    void thePassiveVoiceTurnsTheSides() {
        Event event = READER.read("Two Yemeni ships were bombed by Saudi aircraft.", 0).getFirst();
        assertThat(codes(event.source())).containsExactly("SAU");
        assertThat(codes(event.target())).containsExactly("YEM");
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        String text = "Opening words here. Turkey condemned Israel.";
        Event event = READER.read(text, 0).getLast();
        assertThat(event.verb().of(text)).isEqualTo("condemned");
        assertThat(event.target().getFirst().range().of(text)).isEqualTo("Israel");
    }

    @Test
    void whatIsNoSentenceGivesNothing() {
        for (String text : Arrays.asList("", "-- ,, --", "Yes.", "The sky was blue that day.")) {
            assertThat(READER.read(text, 0)).isEmpty();
        }
    }

    @Test
    void actsAreEventsByTheirContentToo() {
        ActEvents events = new ActEvents(Case.EMPTY);
        assertThat(events.category(Act.OFFER, "to host the talks")).contains(Category.CONSULT);
        assertThat(events.category(Act.OFFER, "a lower tariff")).contains(Category.AGREE);
        assertThat(events.category(Act.FORECAST, "snow")).isEmpty();
        assertThat(events.category(Act.CLAIM, "the sky is blue")).isEmpty();
    }
}
