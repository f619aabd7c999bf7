package org.parley.app.commands;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.app.records.RecordLoader;
import org.parley.store.folder.CaseProblemsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// `-o` of the commands that print when it is not given.
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of here.")
    private @Nullable Path file;

    /// The file asked for; null to print.
    @Nullable Path file() {
        return file;
    }

    /// Loads the record, and refuses to write over what it is read from.
    RecordLoader.Loaded load(RecordOptions options, CommandSpec spec)
            throws CaseProblemsException, OptionException, UnusableException {
        RecordLoader.Loaded loaded = options.loadSome(spec.commandLine().getErr());
        if (file != null) {
            Output.spare(file, loaded.folder());
        }
        return loaded;
    }

    /// Writes the text to the file, or prints it.
    void write(CharSequence text, CommandSpec spec) throws UnusableException {
        if (file != null) {
            Output.write(file, text.toString());
        } else {
            spec.commandLine().getOut().print(text);
        }
    }
}
