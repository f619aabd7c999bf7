package org.parley.app.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Reading;
import org.parley.model.text.Document;
import org.parley.model.text.Handling;
import org.parley.model.text.Intake;
import org.parley.reading.RecordReader;
import org.parley.reading.documents.DocumentIntake;
import org.parley.store.folder.CaseFolder;
import org.parley.store.folder.CaseFolder.DocumentFile;
import org.parley.store.folder.CaseWriter;
import org.parley.store.readings.ReadingStore;

/// The documents of one command, read one after the other: what was kept from before is not read
/// again.
final class Batch {
    private final LoadRequest request;
    private final CaseFolder folder;
    private final ReadingStore store;
    private final String around;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Intake.Rejected> refused;
    private final List<String> withheld = new ArrayList<>();
    private @Nullable RecordReader reader;
    private int read;

    Batch(LoadRequest request, CaseFolder folder, ReadingStore store) {
        this.request = request;
        this.folder = folder;
        this.store = store;
        this.refused = new ArrayList<>(folder.refused());
        this.around =
                String.join(
                        "\n",
                        hash(CaseWriter.text(folder.talks())),
                        RecordReader.VERSION,
                        DocumentIntake.VERSION);
    }

    /// Reads all files.
    void read(Progress progress) {
        int done = 0;
        for (DocumentFile file : folder.files()) {
            if (JsonLines.is(file.path())) {
                lines(file, progress);
            } else {
                one(key(file), () -> Sources.of(file, request.largest()).getFirst());
            }
            done++;
            if (read > 0) {
                progress.step(done, folder.files().size(), file.id());
            }
        }
    }

    private void lines(DocumentFile file, Progress progress) {
        List<Intake> lines = Sources.of(file, request.largest());
        for (int line = 0; line < lines.size(); line++) {
            Intake intake = lines.get(line);
            String key =
                    intake instanceof Intake.Read(Document document)
                            ? key(hash(document.toString()), "")
                            : null;
            one(key, () -> intake);
            if (line + 1 < lines.size()) {
                progress.step(line, lines.size(), intake.id());
            }
        }
    }

    List<Reading> readings() {
        return readings;
    }

    List<Intake.Rejected> refused() {
        return refused;
    }

    List<String> withheld() {
        return withheld;
    }

    /// How many documents were read now.
    int fresh() {
        return read;
    }

    /// @param key what its reading is kept under; null for what cannot be kept
    private void one(@Nullable String key, Supplier<Intake> document) {
        Reading reading = key == null ? null : store.get(key).orElse(null);
        if (reading == null) {
            switch (document.get()) {
                case Intake.Rejected rejected -> refused.add(rejected);
                case Intake.Read taken -> {
                    reading = anew(taken.document());
                    read++;
                    if (reading != null
                            && key != null
                            && !RecordReader.makeshift(reading)
                            && mayKeep(taken.document())) {
                        store.put(key, reading);
                    }
                }
            }
        }
        if (reading != null) {
            if (usable(reading.document(), request.mostClosed())) {
                readings.add(reading);
            } else {
                withheld.add(reading.document().id());
            }
        }
    }

    /// A document on which the reader fails is a fault of the reader's; the rest of the batch goes
    /// on.
    private @Nullable Reading anew(Document document) {
        RecordReader known = reader;
        if (known == null) {
            known = new RecordReader(folder.talks());
            reader = known;
        }
        try {
            return known.read(document);
        } catch (RuntimeException | StackOverflowError fault) {
            refused.add(
                    new Intake.Rejected(
                            document.id(),
                            "could not be read (%s). Please report it with the document."
                                    .formatted(fault)));
            return null;
        }
    }

    /// A reading holds the document's words, so one of a restricted document stays beside it: in
    /// the case's own folder, never in the user's.
    private boolean mayKeep(Document document) {
        Path root = folder.root();
        return root != null && Files.isWritable(root)
                || document.handling().mark().compareTo(Handling.Mark.AMBER) < 0;
    }

    private static boolean usable(Document document, Handling.Mark mostClosed) {
        return document.handling().mark().compareTo(mostClosed) <= 0
                && document.handling().usableOn(LocalDate.now(java.time.ZoneId.systemDefault()));
    }

    /// Everything a reading depends on; null for a file that will be refused anyway.
    private @Nullable String key(DocumentFile file) {
        try {
            return Files.size(file.path()) > request.largest()
                    ? null
                    : key(
                            DocumentIntake.hash(Files.readAllBytes(file.path())),
                            file.id() + "\n" + file.description());
        } catch (IOException unreadable) {
            return null;
        }
    }

    private String key(String hash, String told) {
        return hash + "-" + hash(told + "\n" + around).substring(0, 32);
    }

    private static String hash(String text) {
        return DocumentIntake.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
