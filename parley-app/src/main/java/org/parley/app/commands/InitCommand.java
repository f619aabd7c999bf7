package org.parley.app.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.app.records.ProposedCase;
import org.parley.model.record.PublicRecord;
import org.parley.model.text.FileFault;
import org.parley.store.folder.CaseFile;
import org.parley.store.folder.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `parley init`: a first `case.yaml` from what was read.
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Writes a first case.yaml from what was read, for you to edit. An existing one is left alone.",
        footerHeading = "%nExample:%n",
        footer = "  parley init my-talks")
final class InitCommand implements Callable<Integer> {
    @Mixin private RecordOptions options = new RecordOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    InitCommand() {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = options.paths().getFirst();
        if (options.paths().size() != 1 || !Files.isDirectory(folder)) {
            throw new UnusableException(
                    "init needs one folder that holds the documents; found %s."
                            .formatted(options.paths()));
        }
        Path file = folder.resolve(CaseFile.NAME);
        if (Files.exists(file)) {
            throw new UnusableException(
                    "%s is there already and was left alone. Maybe move it away first."
                            .formatted(file));
        }
        PublicRecord record = options.loadSome(spec.commandLine().getErr()).record();
        ProposedCase.Proposal proposal =
                ProposedCase.of(
                        record, String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        try {
            CaseWriter.write(proposal.talks(), proposal.sources(), file);
        } catch (FileAlreadyExistsException raced) {
            throw new UnusableException("%s is there already and was left alone.".formatted(file));
        } catch (IOException unwritable) {
            throw new UnusableException(
                    "%s cannot be written: %s.".formatted(file, FileFault.words(unwritable)));
        }
        out.printf(
                "Written: %s, with %d parties and %d issues to check.%n",
                file, proposal.talks().parties().size(), proposal.talks().issues().size());
        if (!proposal.untitled().isEmpty()) {
            out.println(
                    "Not listed, since no document tells the office: "
                            + String.join(", ", proposal.untitled()));
        }
        out.println("Next: edit it, then  parley check " + folder);
        if (!Files.isDirectory(folder.resolve("documents"))) {
            out.println(
                    "Move the documents into "
                            + folder.resolve("documents")
                            + " so that the case finds them.");
        }
        return 0;
    }
}
