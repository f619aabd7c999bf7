package org.parley.app.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.turns.Turns;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Reading;
import org.parley.model.text.Document;
import org.parley.model.text.Handling;
import org.parley.model.text.Intake;
import org.parley.model.text.Span;
import org.parley.reading.RecordAssembler;
import org.parley.reading.RecordReader;
import org.parley.reading.documents.DocumentIntake;
import org.parley.store.folder.CaseFolder;
import org.parley.store.folder.CaseFolder.DocumentFile;
import org.parley.store.folder.CaseProblemsException;
import org.parley.store.folder.CaseWriter;
import org.parley.store.folder.Corrections;
import org.parley.store.readings.ReadingStore;

/// Loads a record: opens what the paths point at, reads what is new, applies corrections, ties
/// together.
public final class RecordLoader {
    private RecordLoader() {}

    /// A record and what was noticed on the way.
    ///
    /// @param folder what the paths pointed at
    /// @param record ready for the analyses
    /// @param problems corrections that could not be applied
    /// @param read how many documents were read now rather than kept from before
    public record Loaded(CaseFolder folder, PublicRecord record, List<String> problems, int read) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /// Loads what was asked for.
    ///
    /// @throws CaseProblemsException if a path, the case file or the corrections are wrong
    public static Loaded load(LoadRequest request, Progress progress) throws CaseProblemsException {
        CaseFolder folder = CaseFolder.open(request.paths(), DocumentIntake.ENDINGS);
        Path root = folder.root();
        Corrections corrections = root == null ? Corrections.NONE : Corrections.read(root);
        ReadingStore store =
                request.keep()
                        ? ReadingStore.open(root, userFolder(), storeName(request.paths()))
                        : ReadingStore.none();
        List<Reading> readings = new ArrayList<>();
        List<Intake.Rejected> refused = new ArrayList<>(folder.refused());
        List<String> withheld = new ArrayList<>();
        int read = readAll(request, folder, store, progress, readings, refused, withheld);
        store.save();
        Corrections.Applied applied = corrections.apply(folder.talks(), readings);
        RecordAssembler.Assembled assembled =
                RecordAssembler.assemble(folder.talks(), applied.readings());
        PublicRecord record =
                new PublicRecord(
                        assembled.talks(), assembled.readings(), refused, withheld, request.asOf());
        List<String> problems = new ArrayList<>(applied.problems());
        for (Span idle : Turns.idle(record)) {
            problems.add(
                    "[%s] turn: none is read at '%s' in %s, so there is none to reject."
                            .formatted(Corrections.NAME, idle.quote(), idle.document().id()));
        }
        return new Loaded(folder, record, problems, read);
    }

    private static int readAll(
            LoadRequest request,
            CaseFolder folder,
            ReadingStore store,
            Progress progress,
            List<Reading> readings,
            List<Intake.Rejected> refused,
            List<String> withheld) {
        DocumentIntake intake = new DocumentIntake(request.largest());
        String world =
                DocumentIntake.hash(
                        CaseWriter.text(folder.talks()).getBytes(StandardCharsets.UTF_8));
        RecordReader reader = null;
        int read = 0;
        int done = 0;
        for (DocumentFile file : folder.files()) {
            String key = key(file, request.largest(), world);
            Reading reading = key == null ? null : store.get(key).orElse(null);
            if (reading == null) {
                switch (intake.read(file.id(), file.path(), file.description())) {
                    case Intake.Rejected rejected -> refused.add(rejected);
                    case Intake.Read taken -> {
                        if (reader == null) {
                            reader = new RecordReader(folder.talks());
                        }
                        reading = read(reader, taken.document(), refused);
                        read++;
                        if (reading != null
                                && key != null
                                && !RecordReader.makeshift(reading)
                                && mayKeep(folder, taken.document())) {
                            store.put(key, reading);
                        }
                    }
                }
            }
            done++;
            if (read > 0) {
                progress.step(done, folder.files().size(), file.id());
            }
            if (reading != null) {
                if (usable(reading.document(), request.mostClosed())) {
                    readings.add(reading);
                } else {
                    withheld.add(reading.document().id());
                }
            }
        }
        return read;
    }

    /// A document on which the reader fails is a fault of the reader's; the rest of the batch goes
    /// on.
    private static @Nullable Reading read(
            RecordReader reader, Document document, List<Intake.Rejected> refused) {
        try {
            return reader.read(document);
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
    private static boolean mayKeep(CaseFolder folder, Document document) {
        Path root = folder.root();
        return root != null && Files.isWritable(root)
                || document.handling().mark().compareTo(Handling.Mark.AMBER) < 0;
    }

    private static boolean usable(Document document, Handling.Mark mostClosed) {
        return document.handling().mark().compareTo(mostClosed) <= 0
                && document.handling().usableOn(LocalDate.now(java.time.ZoneId.systemDefault()));
    }

    /// Everything a reading depends on; null for a file that will be refused anyway.
    private static @Nullable String key(DocumentFile file, long largest, String world) {
        try {
            if (Files.size(file.path()) > largest) {
                return null;
            }
            String bytes = DocumentIntake.hash(Files.readAllBytes(file.path()));
            String around =
                    file.id()
                            + "\n"
                            + file.description()
                            + "\n"
                            + world
                            + "\n"
                            + RecordReader.VERSION
                            + "\n"
                            + DocumentIntake.VERSION;
            return bytes
                    + "-"
                    + DocumentIntake.hash(around.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static Path userFolder() {
        String told = System.getenv("XDG_CACHE_HOME");
        String home = System.getProperty("user.home", ".");
        return (told == null || told.isBlank() ? Path.of(home, ".cache") : Path.of(told))
                .resolve("parley")
                .resolve("readings");
    }

    private static String storeName(List<Path> paths) {
        String all =
                String.join(
                        "\n",
                        paths.stream()
                                .map(path -> path.toAbsolutePath().normalize().toString())
                                .toList());
        return DocumentIntake.hash(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
