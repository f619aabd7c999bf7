package org.parley.app.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Positions;
import org.parley.app.records.RecordLoader;
import org.parley.brief.formats.MatrixTable;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.record.PublicRecord;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Round;
import org.parley.model.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `parley positions`: the whole matrix, with the words behind every cell.
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        description = "Shows where each party stands on each issue, with the words it rests on.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley positions examples/security-guarantees-2022",
            "  parley positions examples/security-guarantees-2022 --round geneva-10-jan",
            "  parley positions examples/security-guarantees-2022 -o positions.xlsx"
        })
final class PositionsCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        CSV,
        XLSX,
        JSON
    }

    @Mixin private RecordOptions options = new RecordOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, csv, xlsx or json (default: by the file's ending, else text).")
    private @Nullable Format format;

    @Mixin private OutputOption output = new OutputOption();

    @Option(
            names = "--round",
            paramLabel = "ID",
            description = "Only what was said in this round; 'before' for before the talks.")
    private @Nullable String round;

    @Spec private CommandSpec spec = CommandSpec.create();

    PositionsCommand() {}

    @Override
    public Integer call() throws Exception {
        RecordLoader.Loaded loaded = output.load(options, spec);
        Path target = output.file();
        PositionMatrix matrix = matrix(loaded.record());
        Format asked = format != null ? format : target == null ? Format.TEXT : ofEnding(target);
        if (asked == Format.XLSX) {
            if (target == null) {
                throw new OptionException(
                        "--format xlsx needs a file to write to. Maybe add -o positions.xlsx.");
            }
            Output.write(target, MatrixTable.xlsx(matrix));
            return 0;
        }
        String text =
                switch (asked) {
                    case CSV -> MatrixTable.csv(matrix);
                    case JSON -> json(matrix);
                    case TEXT -> text(matrix);
                    case XLSX -> throw new IllegalStateException("XLSX is no text.");
                };
        output.write(text, spec);
        return 0;
    }

    private PositionMatrix matrix(PublicRecord record) throws OptionException {
        String asked = round;
        if (asked == null) {
            return Positions.compute(record);
        }
        if (asked.equals("before")) {
            return Positions.inRound(record, null);
        }
        for (Round known : record.talks().rounds()) {
            if (known.id().equals(asked)) {
                return Positions.inRound(record, known);
            }
        }
        List<String> known =
                Stream.concat(Stream.of("before"), record.talks().rounds().stream().map(Round::id))
                        .toList();
        throw new OptionException(
                "--round %s: no such round; %s."
                        .formatted(
                                asked,
                                known.size() == 1
                                        ? "the case names none, so only 'before' is allowed"
                                        : "allowed are " + String.join(", ", known)));
    }

    private static Format ofEnding(Path file) throws OptionException {
        return switch (Output.ending(file)) {
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.XLSX;
            case "json" -> Format.JSON;
            case "txt", "text" -> Format.TEXT;
            default -> throw Output.noFormat(file, ".csv, .xlsx, .json, .txt");
        };
    }

    private static String text(PositionMatrix matrix) {
        StringBuilder text = new StringBuilder();
        for (Issue issue : matrix.issues()) {
            text.append(issue.name()).append("  (").append(issue.id()).append(")\n");
            for (String party : matrix.parties()) {
                switch (matrix.at(party, issue.id())) {
                    case Position.Silent silent -> {
                        if (silent.since() != null) {
                            text.append("  ")
                                    .append(party)
                                    .append(": nothing since ")
                                    .append(silent.since())
                                    .append('\n');
                        }
                    }
                    case Position.Held held -> {
                        for (Holding holding : held.holdings()) {
                            Span span = holding.latest().first().evidence().hull();
                            text.append("  ")
                                    .append(party)
                                    .append(' ')
                                    .append(Positions.verb(holding))
                                    .append(" (")
                                    .append(holding.basis().word())
                                    .append(", ")
                                    .append(holding.utterances().size())
                                    .append("x): ");
                            text.append(holding.latest().first().quote().replaceAll("\\s+", " "))
                                    .append("  [")
                                    .append(span.document().id())
                                    .append(", line ")
                                    .append(span.document().lineOf(span.start()))
                                    .append("]\n");
                        }
                    }
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String json(PositionMatrix matrix) {
        List<Object> positions = new ArrayList<>();
        for (Issue issue : matrix.issues()) {
            for (String party : matrix.parties()) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("party", party);
                json.put("issue", issue.id());
                switch (matrix.at(party, issue.id())) {
                    case Position.Silent silent -> {
                        json.put("silent", true);
                        json.put(
                                "since", silent.since() == null ? null : silent.since().toString());
                        json.put("searched", silent.searched());
                    }
                    case Position.Held held -> {
                        json.put("silent", false);
                        json.put(
                                "holdings",
                                held.holdings().stream().map(PositionsCommand::holding).toList());
                    }
                }
                positions.add(json);
            }
        }
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(positions)
                + "\n";
    }

    private static Map<String, Object> holding(Holding holding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stance", holding.stance().key());
        json.put("basis", holding.basis().word());
        json.put("option", holding.option());
        json.put("since", holding.since() == null ? null : holding.since().toString());
        json.put("last_held", holding.lastHeld() == null ? null : holding.lastHeld().toString());
        json.put(
                "statements",
                holding.utterances().stream().map(utterance -> utterance.first().id()).toList());
        return json;
    }
}
