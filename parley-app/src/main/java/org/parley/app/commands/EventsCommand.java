package org.parley.app.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.records.Sources;
import org.parley.model.text.Document;
import org.parley.reading.documents.DocumentIntake;
import org.parley.reading.events.Event;
import org.parley.reading.events.EventActor;
import org.parley.reading.events.EventReader;
import org.parley.store.folder.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `parley events`: who did what to whom, in the categories of PLOVER.
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Lists who did what to whom in English texts, in the categories of the PLOVER ontology, as JSON Lines: one event a sentence at most.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley events news/", "  parley events texts.jsonl -o events.jsonl"})
final class EventsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

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

    @Spec private CommandSpec spec = CommandSpec.create();

    EventsCommand() {}

    @Override
    public Integer call() throws Exception {
        CaseFolder folder = CaseFolder.open(paths, DocumentIntake.ENDINGS);
        if (output != null) {
            Output.spare(output, folder);
        }
        PrintWriter told = spec.commandLine().getErr();
        List<Document> documents =
                EnglishTexts.of(Sources.all(folder, DocumentIntake.LARGEST), quiet ? null : told);
        Lines lines = Lines.to(spec.commandLine().getOut(), output);
        EventReader reader = new EventReader();
        for (Document document : documents) {
            for (Event event : reader.read(document.text(), 0)) {
                lines.add(JSON.writeValueAsString(json(document, event)));
            }
        }
        lines.done();
        return 0;
    }

    /// The documented form: `docs/reference/plover.md`.
    private static Map<String, Object> json(Document document, Event event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", document.id());
        json.put("category", event.category().name());
        json.put("source", event.source().stream().map(EventsCommand::actor).toList());
        json.put("target", event.target().stream().map(EventsCommand::actor).toList());
        json.put("verb", List.of(event.verb().start(), event.verb().end()));
        return json;
    }

    private static Map<String, Object> actor(EventActor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", actor.code());
        json.put("sector", actor.sector());
        json.put("span", List.of(actor.range().start(), actor.range().end()));
        return json;
    }
}
