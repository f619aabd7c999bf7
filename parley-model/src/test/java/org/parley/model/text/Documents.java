package org.parley.model.text;

/// Documents for tests.
final class Documents {
    private Documents() {}

    static Document of(String text) {
        return new Document(
                "a.txt",
                "A",
                null,
                null,
                null,
                "en",
                null,
                "0".repeat(64),
                text,
                0,
                Genre.NEWS,
                Reliability.F,
                Handling.NONE,
                null);
    }
}
