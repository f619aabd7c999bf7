package org.parley.app.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.Collision;
import org.parley.analysis.collisions.Collisions;
import org.parley.analysis.movement.Movements;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Positions;
import org.parley.analysis.scenarios.Outlooks;
import org.parley.analysis.turns.Turns;
import org.parley.analysis.verdicts.Verdicts;
import org.parley.analysis.voices.Voices;
import org.parley.app.records.RecordLoader;
import org.parley.model.explain.Explanation;
import org.parley.model.record.PublicRecord;
import org.parley.model.talks.Issue;
import org.parley.model.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parley explain`: every result with what it was made from, down to the sentences.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows how every position, movement, collision, verdict, voice and outlook was found, down to the sentences.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley explain examples/security-guarantees-2022",
            "  parley explain examples/security-guarantees-2022 --only movements"
        })
final class ExplainCommand implements Callable<Integer> {
    enum Kind {
        POSITIONS,
        MOVEMENTS,
        COLLISIONS,
        VERDICTS,
        VOICES,
        OUTLOOKS,
        TURNS
    }

    @Mixin private RecordOptions options = new RecordOptions();

    @Option(
            names = "--only",
            paramLabel = "KIND",
            description =
                    "positions, movements, collisions, verdicts, voices, outlooks or turns (default: all).")
    private @Nullable Kind only;

    @Mixin private OutputOption output = new OutputOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    ExplainCommand() {}

    @Override
    public Integer call() throws Exception {
        RecordLoader.Loaded loaded = output.load(options, spec);
        StringBuilder text = new StringBuilder();
        for (Kind kind : Kind.values()) {
            if (only == null || only == kind) {
                List<Explanation> explanations = explanations(loaded.record(), kind);
                text.append(kind).append(" (").append(explanations.size()).append(")\n");
                explanations.forEach(explanation -> write(explanation, 1, text));
                text.append('\n');
            }
        }
        output.write(text, spec);
        return 0;
    }

    private static List<Explanation> explanations(PublicRecord record, Kind kind) {
        return switch (kind) {
            case POSITIONS -> {
                PositionMatrix matrix = Positions.compute(record);
                yield matrix.issues().stream()
                        .flatMap(issue -> ofIssue(matrix, issue).stream())
                        .toList();
            }
            case MOVEMENTS -> Movements.compute(record).stream().map(Movements::explain).toList();
            case COLLISIONS -> {
                List<Collision> collisions =
                        Collisions.compute(record.talks(), Positions.compute(record));
                yield collisions.stream().map(Collisions::explain).toList();
            }
            case VERDICTS -> Verdicts.compute(record).stream().map(Verdicts::explain).toList();
            case VOICES -> Voices.compute(record).stream().map(Voices::explain).toList();
            case OUTLOOKS ->
                    Outlooks.compute(record).stream()
                            .map(outlook -> Outlooks.explain(record, outlook))
                            .toList();
            case TURNS -> Turns.compute(record).stream().map(Turns::explain).toList();
        };
    }

    private static List<Explanation> ofIssue(PositionMatrix matrix, Issue issue) {
        return matrix.parties().stream()
                .map(party -> Positions.explain(matrix.at(party, issue.id())))
                .toList();
    }

    private static void write(Explanation explanation, int depth, StringBuilder text) {
        text.repeat("  ", depth);
        switch (explanation) {
            case Explanation.Derived derived -> {
                text.append(derived.sentence())
                        .append(": ")
                        .append(derived.value().replace('\n', ' '))
                        .append('\n');
                derived.parts().forEach(part -> write(part, depth + 1, text));
            }
            case Explanation.Quoted quoted ->
                    text.append(quoted.sentence())
                            .append(": “")
                            .append(quoted.span().quote().replaceAll("\\s+", " "))
                            .append("”  [")
                            .append(place(quoted.span()))
                            .append("]\n");
            case Explanation.Assumed assumed ->
                    text.append("taken as given: ").append(assumed.sentence()).append('\n');
            case Explanation.Absent absent ->
                    text.append(absent.sentence())
                            .append("; searched: ")
                            .append(String.join(", ", absent.documents()))
                            .append('\n');
        }
    }

    private static String place(Span span) {
        return "%s, line %d".formatted(span.document().id(), span.document().lineOf(span.start()));
    }
}
