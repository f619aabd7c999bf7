package org.parley.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.reading.attribution.Range;
import org.parley.reading.encoder.EncoderReader;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.PieceText;
import org.parley.reading.encoder.ReadAttribution;
import tools.jackson.databind.json.JsonMapper;

/// Reads annotated texts and compares.
final class Evaluation {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Evaluation() {}

    /// Attributions of news.
    ///
    /// @param predictions file for what was read, a line an attribution; null for none
    static AttributionScore attributions(
            List<Annotated> documents, EncoderReader reader, @Nullable Path predictions)
            throws IOException {
        AttributionScore score = new AttributionScore();
        each(
                documents,
                reader,
                predictions,
                (document, read) ->
                        score.add(
                                document.relations(),
                                read.stream().map(one -> relation(document.text(), one)).toList()));
        return score;
    }

    /// Statements with their acts.
    static StatementScore statements(
            List<Annotated> documents, EncoderReader reader, @Nullable Path predictions)
            throws IOException {
        StatementScore score = new StatementScore();
        each(
                documents,
                reader,
                predictions,
                (document, read) ->
                        score.add(
                                document.relations().stream()
                                        .map(one -> item(document.text(), one))
                                        .toList(),
                                read.stream().map(Evaluation::item).toList()));
        return score;
    }

    @FunctionalInterface
    private interface Compare {
        void read(Annotated document, List<ReadAttribution> read);
    }

    private static void each(
            List<Annotated> documents,
            EncoderReader reader,
            @Nullable Path predictions,
            Compare compare)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Annotated document : documents) {
            List<ReadAttribution> read = reader.read(document.text());
            compare.read(document, read);
            for (ReadAttribution one : read) {
                lines.append(line(document.id(), one)).append('\n');
            }
        }
        if (predictions != null) {
            try (BufferedWriter writer = Files.newBufferedWriter(predictions)) {
                writer.append(lines);
            }
        }
    }

    private static String line(String id, ReadAttribution read) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("document", id);
        line.put("source", pairs(read.source()));
        line.put("cue", pairs(read.cue()));
        line.put("content", pairs(read.content()));
        line.put("act", read.act().key());
        line.put("score", Math.round(read.score() * 1000) / 1000.0);
        return JSON.writeValueAsString(line);
    }

    private static List<List<Integer>> pairs(List<Range> ranges) {
        return ranges.stream().map(range -> List.of(range.start(), range.end())).toList();
    }

    /// What was read, in words.
    static Relation relation(PieceText text, ReadAttribution read) {
        Function<List<Range>, List<int[]>> words =
                ranges ->
                        ranges.stream()
                                .map(range -> text.within(range.start(), range.end()))
                                .filter(within -> within.length > 0)
                                .toList();
        return new Relation(
                words.apply(read.source()),
                words.apply(read.cue()),
                words.apply(read.content()),
                Heads.ACT_ORDER.indexOf(read.act()));
    }

    private static StatementScore.Item item(PieceText text, Relation relation) {
        Function<List<int[]>, List<Range>> ranges =
                pieces ->
                        pieces.stream()
                                .map(piece -> new Range(text.start(piece[0]), text.end(piece[1])))
                                .toList();
        String act = relation.act() < 0 ? "" : Heads.ACT_ORDER.get(relation.act()).key();
        return new StatementScore.Item(
                ranges.apply(relation.source()),
                ranges.apply(relation.cue()),
                ranges.apply(relation.content()),
                act);
    }

    private static StatementScore.Item item(ReadAttribution read) {
        return new StatementScore.Item(read.source(), read.cue(), read.content(), read.act().key());
    }
}
