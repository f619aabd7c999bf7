package org.parley.app.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document;
import org.parley.model.text.Intake;

/// The documents a reader of English can use.
final class EnglishTexts {
    private EnglishTexts() {}

    /// Those in English; the others are told of.
    ///
    /// @param told where; null for nowhere
    /// @throws UnusableException when none is left
    static List<Document> of(List<Intake> all, @Nullable PrintWriter told)
            throws UnusableException {
        List<Document> documents = new ArrayList<>();
        for (Intake intake : all) {
            switch (intake) {
                case Intake.Rejected refused -> tell(told, refused);
                case Intake.Read(Document document) -> {
                    if (document.language().equals("en")) {
                        documents.add(document);
                    } else {
                        tell(
                                told,
                                new Intake.Rejected(
                                        document.id(),
                                        "its language is '%s'; only 'en' is read here."
                                                .formatted(document.language())));
                    }
                }
            }
        }
        if (documents.isEmpty()) {
            throw new UnusableException("No text could be used, so there is nothing to read.");
        }
        return documents;
    }

    private static void tell(@Nullable PrintWriter told, Intake.Rejected refused) {
        if (told != null) {
            told.println("skipped " + refused.message());
        }
    }
}
