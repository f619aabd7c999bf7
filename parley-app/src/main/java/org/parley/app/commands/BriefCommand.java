package org.parley.app.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.records.RecordLoader;
import org.parley.brief.composing.BriefComposer;
import org.parley.brief.formats.HtmlBrief;
import org.parley.brief.formats.JsonBrief;
import org.parley.brief.formats.MarkdownBrief;
import org.parley.brief.formats.TextBrief;
import org.parley.brief.formats.WordBrief;
import org.parley.brief.page.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parley brief`: the results page.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "Writes the results brief: prints it here, and writes it as a page beside you.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley brief examples/security-guarantees-2022",
            "  parley brief examples/security-guarantees-2022 --as-of 2022-01-14",
            "  parley brief examples/security-guarantees-2022 --since 2022-01-21",
            "  parley brief note.txt -o note.docx"
        })
final class BriefCommand implements Callable<Integer> {
    enum Format {
        HTML,
        MD,
        DOCX,
        JSON,
        TEXT
    }

    @Mixin private RecordOptions options = new RecordOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file; its ending tells the format.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, md, docx, json or text.")
    private @Nullable Format format;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Say only what is new from this day on.")
    private @Nullable LocalDate since;

    @Option(
            names = "--notes",
            paramLabel = "N|all",
            defaultValue = "8",
            description = "How many notes to print here (default ${DEFAULT-VALUE}).")
    private String notes = "8";

    @Spec private CommandSpec spec = CommandSpec.create();

    BriefCommand() {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter told = spec.commandLine().getErr();
        int shown = notes();
        RecordLoader.Loaded loaded = options.loadSome(told);
        Path target = output;
        Output.spare(target != null ? target : Path.of(name() + ".brief.html"), loaded.folder());
        Brief brief = BriefComposer.compose(loaded.record(), since);
        if (target == null && format != null) {
            if (format == Format.DOCX) {
                throw new OptionException(
                        "--format docx needs a file to write to. Maybe add -o brief.docx.");
            }
            out.print(text(brief, format, Integer.MAX_VALUE));
            return 0;
        }
        if (target != null) {
            Format asked = format != null ? format : ofEnding(target);
            if (asked == Format.DOCX) {
                Output.write(target, WordBrief.of(brief));
            } else {
                Output.write(target, text(brief, asked, Integer.MAX_VALUE));
            }
        } else {
            target = Path.of(name() + ".brief.html");
            out.print(TextBrief.of(brief, shown));
            Output.write(target, HtmlBrief.of(brief));
        }
        if (!options.quiet()) {
            out.printf("  Written: %s%n", target);
            if (loaded.folder().root() == null) {
                out.printf("  Next: parley init FOLDER  to name parties and issues yourself%n");
            }
        }
        return 0;
    }

    private int notes() throws OptionException {
        if (notes.equalsIgnoreCase("all")) {
            return Integer.MAX_VALUE;
        }
        try {
            return Math.max(0, Integer.parseInt(notes));
        } catch (NumberFormatException notANumber) {
            throw new OptionException(
                    "--notes %s: allowed are a number and 'all'.".formatted(notes));
        }
    }

    private static String text(Brief brief, Format format, int notes) {
        return switch (format) {
            case HTML -> HtmlBrief.of(brief);
            case MD -> MarkdownBrief.of(brief);
            case JSON -> JsonBrief.of(brief);
            case TEXT -> TextBrief.of(brief, notes);
            case DOCX -> throw new IllegalStateException("DOCX is no text.");
        };
    }

    private static Format ofEnding(Path file) throws OptionException {
        return switch (Output.ending(file)) {
            case "html", "htm" -> Format.HTML;
            case "md", "markdown" -> Format.MD;
            case "docx" -> Format.DOCX;
            case "json" -> Format.JSON;
            case "txt", "text" -> Format.TEXT;
            default -> throw Output.noFormat(file, ".html, .md, .docx, .json, .txt");
        };
    }

    /// Name of the case folder or of the first document, without its ending.
    private String name() {
        Path first = options.paths().getFirst().toAbsolutePath().normalize();
        Path last = first.getFileName();
        String name = last == null ? "parley" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
