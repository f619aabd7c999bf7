package org.parley.app.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where lines go: on, as they come, or into a file, whole or not at all.
final class Lines {
    private final PrintWriter out;
    private final @Nullable Path file;
    private final StringBuilder kept = new StringBuilder();

    private Lines(PrintWriter out, @Nullable Path file) {
        this.out = out;
        this.file = file;
    }

    /// @param file null for `out`
    static Lines to(PrintWriter out, @Nullable Path file) {
        return new Lines(out, file);
    }

    void add(String line) {
        if (file == null) {
            out.print(line);
            out.print('\n');
        } else {
            kept.append(line).append('\n');
        }
    }

    /// Writes what was kept; to be called when all went well.
    void done() throws UnusableException {
        if (file != null) {
            Output.write(file, kept.toString());
        }
        out.flush();
    }
}
