package org.parley.reading;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Reliability;

/// Reads short Russian texts without a case.
final class RussianTexts {
    private static final RecordReader READER = new RecordReader(Case.EMPTY);

    private RussianTexts() {}

    static List<Statement> news(String text) {
        return read(text, Genre.NEWS);
    }

    static List<Statement> release(String text) {
        return read(text, Genre.PRESS_RELEASE);
    }

    private static List<Statement> read(String text, Genre genre) {
        return READER.read(
                        new Document(
                                "a.txt",
                                "A",
                                null,
                                null,
                                LocalDate.of(2021, 3, 10),
                                "ru",
                                null,
                                "0".repeat(64),
                                text,
                                0,
                                genre,
                                Reliability.F,
                                Handling.NONE,
                                null))
                .statements();
    }
}
