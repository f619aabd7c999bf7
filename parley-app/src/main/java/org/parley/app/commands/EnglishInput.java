package org.parley.app.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.app.records.Sources;
import org.parley.model.text.Document;
import org.parley.reading.documents.DocumentIntake;
import org.parley.store.folder.CaseFolder;
import org.parley.store.folder.CaseProblemsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the commands share that print lines for English texts, without a case.
final class EnglishInput {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Documents (txt, md, html, pdf, docx), or JSON Lines with an id and a text a line (jsonl).")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of here.")
    private @Nullable Path output;

    @Option(
            names = {"-q", "--quiet"},
            description = "No warnings.")
    private boolean quiet;

    /// The English documents; what is left out is told unless the command is to be quiet.
    List<Document> documents(CommandSpec spec) throws CaseProblemsException, UnusableException {
        CaseFolder folder = CaseFolder.open(paths, DocumentIntake.ENDINGS);
        if (output != null) {
            Output.spare(output, folder);
        }
        return EnglishTexts.of(
                Sources.all(folder, DocumentIntake.LARGEST),
                quiet ? null : spec.commandLine().getErr());
    }

    /// Where the lines go.
    Lines lines(CommandSpec spec) {
        return Lines.to(spec.commandLine().getOut(), output);
    }
}
