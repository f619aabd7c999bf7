package org.parley.app.records;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.text.Intake;
import org.parley.reading.documents.DocumentIntake;
import org.parley.store.folder.CaseFolder;
import org.parley.store.folder.CaseFolder.DocumentFile;

/// The documents that files hold: one each, or, in JSON Lines, one a line.
public final class Sources {
    private Sources() {}

    /// What became of every document of every file.
    ///
    /// @param largest size above which a document is refused, in bytes
    public static List<Intake> all(CaseFolder folder, long largest) {
        List<Intake> all = new ArrayList<>(folder.refused());
        for (DocumentFile file : folder.files()) {
            all.addAll(of(file, largest));
        }
        return all;
    }

    /// What became of the documents of a file.
    static List<Intake> of(DocumentFile file, long largest) {
        return JsonLines.is(file.path())
                ? JsonLines.read(file.id(), file.path(), largest)
                : List.of(
                        new DocumentIntake(largest)
                                .read(file.id(), file.path(), file.description()));
    }
}
