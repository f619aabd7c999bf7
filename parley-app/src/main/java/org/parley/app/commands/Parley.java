package org.parley.app.commands;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.parley.store.folder.CaseProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The root command.
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        version = "Parley 0.1",
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads the public record of a negotiation and shows where it stands.",
        subcommands = {
            BriefCommand.class,
            StatementsCommand.class,
            AttributionsCommand.class,
            EventsCommand.class,
            PositionsCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            InitCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley brief examples/security-guarantees-2022",
            "  parley brief note.txt minutes.pdf -o brief.docx",
            "  parley statements talks/ --format jsonl",
            "",
            "Exit codes: 0 done, 1 a fault of Parley's own, 2 the command was not",
            "understood, 3 the input cannot be used."
        })
public final class Parley implements Runnable {
    static final int FAULT = 1;
    static final int UNUSABLE = 3;

    @Spec private CommandSpec spec = CommandSpec.create();

    Parley() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// Runs one command.
    ///
    /// @param out what was asked for
    /// @param told progress, warnings and errors
    /// @return the exit code
    public static int run(PrintWriter out, PrintWriter told, String... arguments) {
        CommandLine line = new CommandLine(new Parley());
        line.setOut(out);
        line.setErr(told);
        line.registerConverter(LocalDate.class, Parley::date);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(Parley::misunderstood);
        line.setExecutionExceptionHandler((fault, command, _) -> failed(fault, command));
        try {
            return line.execute(arguments);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError fault) {
            return failed(new IllegalStateException(fault.toString(), fault), line);
        }
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException(
                    "'%s' is no day; days are written YYYY-MM-DD. Maybe 2022-01-14."
                            .formatted(written));
        }
    }

    private static int misunderstood(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception fault, CommandLine command) {
        PrintWriter told = command.getErr();
        if (fault instanceof CaseProblemsException wrong) {
            wrong.problems().forEach(told::println);
            return UNUSABLE;
        }
        if (fault instanceof OptionException wrong) {
            told.println(wrong.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (fault instanceof UnusableException unusable) {
            told.println(unusable.getMessage());
            return UNUSABLE;
        }
        told.println("Parley failed: " + fault);
        told.println(
                "This is a fault of Parley's own. PARLEY_TRACE=1 prints where it happened; please report it.");
        if (System.getenv("PARLEY_TRACE") != null) {
            fault.printStackTrace(told);
        }
        return FAULT;
    }
}
