package org.parley.app.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.parley.app.records.RecordLoader;
import org.parley.brief.formats.MatrixTable;
import org.parley.model.statement.Statement;
import org.parley.model.text.Span;
import org.parley.reading.events.ActEvents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `parley statements`: who said or holds what, a statement a line.
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Lists who said or holds what, in the order in which it was said.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley statements note.txt",
            "  parley statements examples/security-guarantees-2022 --format jsonl -o statements.jsonl"
        })
final class StatementsCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSONL,
        CSV
    }

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "document",
                    "said",
                    "speaker",
                    "parties",
                    "act",
                    "issue",
                    "issue_id",
                    "option",
                    "direct",
                    "basis",
                    "addressee",
                    "subject",
                    "quote",
                    "utterance",
                    "review",
                    "score");

    @Mixin private RecordOptions options = new RecordOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text, jsonl or csv (default text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--plover",
            description =
                    "With --format jsonl: also which event of the PLOVER ontology a statement is, with the codes of its sides.")
    private boolean plover;

    @Mixin private OutputOption output = new OutputOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    StatementsCommand() {}

    @Override
    public Integer call() throws Exception {
        if (plover && format != Format.JSONL) {
            throw new OptionException(
                    "--plover: is printed with --format jsonl only. Maybe add that.");
        }
        RecordLoader.Loaded loaded = output.load(options, spec);
        List<Statement> statements = loaded.record().statements();
        if (statements.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "No statement was found. Maybe the text holds no sentence of who says or wants what.");
        }
        StringBuilder text = new StringBuilder();
        switch (format) {
            case TEXT -> statements.forEach(statement -> text.append(line(statement)));
            case JSONL -> {
                JsonMapper mapper = JsonMapper.builder().build();
                ActEvents events = plover ? new ActEvents(loaded.folder().talks()) : null;
                for (Statement statement : statements) {
                    Map<String, Object> json = json(statement);
                    if (events != null) {
                        json.put(
                                "plover",
                                events.of(statement).map(StatementsCommand::json).orElse(null));
                    }
                    text.append(mapper.writeValueAsString(json)).append('\n');
                }
            }
            case CSV -> {
                text.append(String.join(",", COLUMNS)).append("\r\n");
                statements.forEach(statement -> text.append(row(statement)));
            }
        }
        output.write(text, spec);
        return 0;
    }

    private static String line(Statement statement) {
        String who =
                statement.parties().isEmpty()
                        ? statement.speaker()
                        : String.join(", ", statement.parties()) + " (" + statement.speaker() + ")";
        String on = statement.issueId() != null ? statement.issueId() : statement.issue();
        String plain =
                "%s  %s %s [%s]: %s%n    %s%n"
                        .formatted(
                                Objects.requireNonNullElse(statement.said(), "undated"),
                                who,
                                statement.act().verb(),
                                on,
                                statement.quote().replaceAll("\\s+", " "),
                                statement.id());
        StringBuilder visible = new StringBuilder();
        plain.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static Map<String, Object> json(ActEvents.ActEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("category", event.category().name());
        json.put("source", event.source());
        json.put("target", event.target());
        return json;
    }

    /// The documented form: `docs/reference/statements-jsonl.md`.
    static Map<String, Object> json(Statement statement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", statement.id());
        json.put("document", statement.document().id());
        json.put("source", spans(statement.evidence().source()));
        json.put("cue", spans(statement.evidence().cue()));
        json.put("content", spans(statement.evidence().content()));
        json.put("quote", statement.quote());
        json.put("speaker", statement.speaker());
        json.put("parties", statement.parties());
        json.put("said", statement.said() == null ? null : statement.said().toString());
        json.put("act", statement.act().key());
        json.put("issue", statement.issue());
        json.put("issue_id", statement.issueId());
        json.put("option", statement.option());
        json.put("addressee", statement.addressees());
        json.put("subject", statement.subjects());
        json.put("direct", statement.direct());
        json.put("basis", statement.basis().word());
        json.put("conditions", statement.conditions());
        json.put("reported_by", statement.reportedBy());
        json.put("utterance", statement.utterance());
        json.put("review", statement.review().key());
        json.put("extractor", statement.extractor());
        json.put("score", statement.score());
        return json;
    }

    private static List<List<Integer>> spans(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
    }

    private static String row(Statement statement) {
        Map<String, Object> json = json(statement);
        List<String> cells =
                COLUMNS.stream()
                        .map(column -> {
                            Object value = json.get(column);
                            String words =
                                    value instanceof List<?> list
                                            ? String.join(
                                                    "; ",
                                                    list.stream().map(String::valueOf).toList())
                                            : value == null ? "" : String.valueOf(value);
                            return MatrixTable.field(words);
                        })
                        .toList();
        return String.join(",", cells) + "\r\n";
    }
}
