package org.parley.app.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.model.text.Document;
import org.parley.reading.events.Event;
import org.parley.reading.events.EventActor;
import org.parley.reading.events.EventReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin private EnglishInput input = new EnglishInput();

    @Spec private CommandSpec spec = CommandSpec.create();

    EventsCommand() {}

    @Override
    public Integer call() throws Exception {
        List<Document> documents = input.documents(spec);
        Lines lines = input.lines(spec);
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
