package org.parley.app.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.attribution.Range;
import org.parley.reading.encoder.Calibration;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.EncoderModel;
import org.parley.reading.encoder.EncoderReader;
import org.parley.reading.encoder.ReadAttribution;
import org.parley.reading.encoder.UnavailableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `parley attributions`: what the encoder reads by the convention of attributions in news, before
/// any rule.
@Command(
        name = "attributions",
        mixinStandardHelpOptions = true,
        description =
                "Lists source, cue and content of what is said or held in English texts, as JSON Lines: the trained reader's own findings, by the convention of news, before any rule.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley attributions note.txt",
            "  parley attributions texts.jsonl -o attributions.jsonl",
            "  parley attributions --genre bulletin --triples bulletin.txt"
        })
final class AttributionsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Mixin private EnglishInput input = new EnglishInput();

    @Option(
            names = "--genre",
            paramLabel = "GENRE",
            description = "Kind of text; bulletin is read by a grammar of its own with --triples.")
    private @Nullable Genre genre;

    @Option(
            names = "--triples",
            description =
                    "With --genre bulletin: print who says, supports and opposes what as actor, predicate and point, tab separated, under each sentence.")
    private boolean triples;

    @Spec private CommandSpec spec = CommandSpec.create();

    AttributionsCommand() {}

    @Override
    public Integer call() throws Exception {
        if (triples != (genre == Genre.BULLETIN)) {
            throw new OptionException(
                    "--triples and --genre bulletin go together: the grammar is one of bulletins. Maybe give both, or neither.");
        }
        List<Document> documents = input.documents(spec);
        Lines lines = input.lines(spec);
        if (triples) {
            documents.forEach(document -> BulletinTriples.print(document, lines));
        } else {
            attributions(documents, lines);
        }
        lines.done();
        return 0;
    }

    private static void attributions(List<Document> documents, Lines lines)
            throws UnusableException {
        EncoderModel model = model();
        EncoderReader reader = model.reader(Convention.ATTRIBUTIONS);
        for (Document document : documents) {
            for (ReadAttribution read : reader.read(document.text())) {
                lines.add(JSON.writeValueAsString(json(document, read, model.calibration())));
            }
        }
    }

    private static EncoderModel model() throws UnusableException {
        try {
            return EncoderModel.shipped();
        } catch (UnavailableException missing) {
            throw new UnusableException(
                    "The trained reader does not run here, and rules alone do not read attributions (%s)."
                            .formatted(missing.getMessage()));
        }
    }

    /// The documented form: `docs/reference/attributions-jsonl.md`.
    private static Map<String, Object> json(
            Document document, ReadAttribution read, Calibration calibration) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", document.id());
        json.put("source", pairs(read.source()));
        json.put("cue", pairs(read.cue()));
        json.put("content", pairs(read.content()));
        json.put("score", Math.round(calibration.likelihood(read) * 1000) / 1000.0);
        return json;
    }

    private static List<List<Integer>> pairs(List<Range> ranges) {
        return ranges.stream().map(range -> List.of(range.start(), range.end())).toList();
    }
}
