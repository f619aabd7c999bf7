package org.parley.app.commands;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.strands.Strands;
import org.parley.app.records.LoadRequest;
import org.parley.app.records.Progress;
import org.parley.app.records.RecordLoader;
import org.parley.model.record.PublicRecord;
import org.parley.model.text.Handling;
import org.parley.model.text.Intake;
import org.parley.reading.RecordReader;
import org.parley.reading.documents.DocumentIntake;
import org.parley.store.folder.CaseProblemsException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every command that reads a record understands.
final class RecordOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "A case folder, or any number of documents and folders of documents (txt, md, html, pdf, docx).")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Use nothing said after this day (2022-01-18).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "10",
            description = "Skip files larger than this many megabytes (default ${DEFAULT-VALUE}).")
    private double megabytes = 10;

    @Option(
            names = "--max-handling",
            paramLabel = "MARK",
            description =
                    "Leave out documents marked more strictly than this: clear, green, amber, amber+strict, red (default red).")
    private @Nullable String mark;

    @Option(names = "--no-cache", description = "Read everything anew and keep nothing.")
    private boolean anew;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no warnings.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    List<Path> paths() {
        return paths;
    }

    /// Loads the record and says on `told` what was refused.
    RecordLoader.Loaded load(PrintWriter told)
            throws CaseProblemsException, OptionException, UnusableException {
        if (!(megabytes > 0 && megabytes <= 1000)) {
            throw new OptionException(
                    "--max-size %s: must be above 0 and at most 1000 (megabytes)."
                            .formatted(megabytes));
        }
        LoadRequest request =
                new LoadRequest(paths, asOf, (long) (megabytes * 1024 * 1024), mark(), !anew);
        boolean shown = !quiet && terminal();
        Progress progress = shown ? new Ticker(told) : Progress.SILENT;
        RecordLoader.Loaded loaded = RecordLoader.load(request, progress);
        if (!quiet) {
            for (Intake.Rejected refused : loaded.record().refused()) {
                told.println("skipped " + refused.message().replace("\n", "\n    "));
            }
            loaded.problems().forEach(told::println);
            Strands.warning(loaded.record()).ifPresent(told::println);
            if (loaded.record().all().stream().anyMatch(RecordReader::ruled)) {
                told.println(
                        "read by rules alone, since a document is long or the trained reader does not run here: less is found");
            }
        }
        return loaded;
    }

    /// The same, where there must be something to write about.
    RecordLoader.Loaded loadSome(PrintWriter told)
            throws CaseProblemsException, OptionException, UnusableException {
        RecordLoader.Loaded loaded = load(told);
        if (loaded.record().documents().isEmpty()) {
            throw new UnusableException(nothing(loaded.record()));
        }
        return loaded;
    }

    /// Why there is nothing to show.
    private String nothing(PublicRecord record) {
        if (!record.all().isEmpty()) {
            return "All %d documents are of after %s, so there is nothing to show. Maybe a later --as-of."
                    .formatted(record.all().size(), asOf);
        }
        if (!record.withheld().isEmpty()) {
            return "All %d documents are under embargo or marked more strictly than --max-handling allows."
                    .formatted(record.withheld().size());
        }
        if (!record.refused().isEmpty()) {
            return "None of the %d files could be used, so there is nothing to show."
                    .formatted(record.refused().size());
        }
        return "No document was found in %s. Allowed are files ending in %s, in the folder itself or in its 'documents'."
                .formatted(
                        paths, String.join(", ", new java.util.TreeSet<>(DocumentIntake.ENDINGS)));
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 went back to giving null without a terminal
    private static boolean terminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private Handling.Mark mark() throws OptionException {
        if (mark == null) {
            return Handling.Mark.RED;
        }
        String plain = mark.toUpperCase(Locale.ROOT).replace("TLP:", "").replace('+', '_');
        for (Handling.Mark known : Handling.Mark.values()) {
            if (known.name().equals(plain)) {
                return known;
            }
        }
        throw new OptionException(
                "--max-handling %s: allowed are clear, green, amber, amber+strict, red."
                        .formatted(mark));
    }

    /// One line that is written over.
    private record Ticker(PrintWriter told) implements Progress {
        @Override
        public void step(int done, int all, String name) {
            String shown = name.length() > 50 ? name.substring(0, 49) + "…" : name;
            told.printf("\r%-78s", "reading %d of %d: %s".formatted(done, all, shown));
            if (done == all) {
                told.printf("\r%-78s\r", "");
            }
            told.flush();
        }
    }
}
