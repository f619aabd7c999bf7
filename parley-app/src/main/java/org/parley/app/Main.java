package org.parley.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parley.app.commands.Parley;

/// Runs the command line. Exit codes: 0 done, 1 a fault of Parley's own, 2 the command was not
/// understood, 3 the input cannot be used.
public final class Main {
    private Main() {}

    /// Runs one command and leaves with its exit code.
    public static void main(String[] arguments) {
        // what is printed holds every script, whatever the terminal's locale says
        PrintStream out = System.out;
        PrintWriter printed = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter told = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Parley.run(printed, told, arguments);
        printed.flush();
        out.flush();
        System.exit(code);
    }
}
