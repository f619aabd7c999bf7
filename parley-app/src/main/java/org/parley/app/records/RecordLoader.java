package org.parley.app.records;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.turns.Turns;
import org.parley.model.record.PublicRecord;
import org.parley.model.text.Span;
import org.parley.reading.RecordAssembler;
import org.parley.reading.documents.DocumentIntake;
import org.parley.store.folder.CaseFolder;
import org.parley.store.folder.CaseProblemsException;
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
        Batch batch = new Batch(request, folder, store);
        batch.read(progress);
        store.save();
        Corrections.Applied applied = corrections.apply(folder.talks(), batch.readings());
        RecordAssembler.Assembled assembled =
                RecordAssembler.assemble(folder.talks(), applied.readings());
        PublicRecord record =
                new PublicRecord(
                        assembled.talks(),
                        assembled.readings(),
                        batch.refused(),
                        batch.withheld(),
                        request.asOf());
        List<String> problems = new ArrayList<>(applied.problems());
        for (Span idle : Turns.idle(record)) {
            problems.add(
                    "[%s] turn: none is read at '%s' in %s, so there is none to reject."
                            .formatted(Corrections.NAME, idle.quote(), idle.document().id()));
        }
        return new Loaded(folder, record, problems, batch.fresh());
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
