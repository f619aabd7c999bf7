package org.parley.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The tool's command line.
@Command(
        name = "parley-train",
        description = "Fine-tunes the reader's encoder and heads, and measures them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainCommand.class,
            EvaluateCommand.class,
            CalibrateCommand.class,
            HeadsCommand.class,
            ExportCommand.class
        })
public final class Main {
    private Main() {}

    /// Runs a command and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
