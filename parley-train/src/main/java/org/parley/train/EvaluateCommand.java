package org.parley.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.EncoderModel;
import org.parley.reading.encoder.EncoderReader;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.Leaning;
import org.parley.reading.encoder.UnavailableException;
import org.parley.reading.encoder.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures a checkpoint or a model.
@Command(
        name = "evaluate",
        description = "Measures a checkpoint (in float) or a model (as it ships).",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--checkpoint", description = "A file of the run's folder")
    private @Nullable Path checkpoint;

    @Option(names = "--model", description = "Folder of a model")
    private @Nullable Path model;

    @Option(names = "--news", description = "PolNeAR's dev.jsonl")
    private @Nullable Path news;

    @Option(
            names = "--statements",
            description = "Texts in our own form; only those set aside are read")
    private List<Path> statements = new ArrayList<>();

    @Option(names = "--all", description = "Read all texts with statements")
    private boolean all;

    @Option(names = "--predictions", description = "Folder for what was read, as JSON Lines")
    private @Nullable Path predictions;

    @Option(names = "--cue-leaning", description = "Other than the convention's own")
    private @Nullable Float cueLeaning;

    @Option(names = "--sentence-leaning", description = "Other than the convention's own")
    private @Nullable Float sentenceLeaning;

    @Option(names = "--limit", defaultValue = "2147483647", description = "News texts at most")
    private int limit;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, UnavailableException {
        PrintWriter out = spec.commandLine().getOut();
        WordPieces vocabulary = Vocabulary.wordPieces();
        if (model != null) {
            long began = System.nanoTime();
            try (EncoderModel loaded = EncoderModel.in(model)) {
                out.printf("loaded in %.0f ms%n", (System.nanoTime() - began) / 1e6);
                measure(
                        out,
                        vocabulary,
                        convention -> loaded.reader(convention, leaning(convention)));
            }
        } else if (checkpoint != null) {
            try (NDManager manager = NDManager.newBaseManager();
                    Network network = new Network(manager, EncoderWeights.published(), 1)) {
                Checkpoint.read(checkpoint).into(network.parameters());
                Heads heads = new Heads(network.values());
                DjlEncoder encoder = new DjlEncoder(network);
                measure(
                        out,
                        vocabulary,
                        convention ->
                                new EncoderReader(
                                        vocabulary,
                                        encoder,
                                        heads,
                                        convention,
                                        leaning(convention)));
            }
        } else {
            out.println("Nothing to measure. Maybe give --model or --checkpoint.");
            return 2;
        }
        return 0;
    }

    private Leaning leaning(Convention convention) {
        Leaning own = convention.leaning();
        return new Leaning(
                cueLeaning == null ? own.cue() : cueLeaning,
                sentenceLeaning == null ? own.sentence() : sentenceLeaning);
    }

    @FunctionalInterface
    private interface Readers {
        EncoderReader by(Convention convention);
    }

    private void measure(PrintWriter out, WordPieces vocabulary, Readers readers)
            throws IOException {
        Corpus corpus = new Corpus(vocabulary);
        if (predictions != null) {
            Files.createDirectories(predictions);
        }
        if (news != null) {
            List<Annotated> documents = corpus.read(news).stream().limit(limit).toList();
            long began = System.nanoTime();
            AttributionScore score =
                    Evaluation.attributions(
                            documents, readers.by(Convention.ATTRIBUTIONS), file("news.jsonl"));
            int words = documents.stream().mapToInt(document -> document.text().size()).sum();
            out.println("news: " + score);
            record(news, score.toString());
            out.printf("%d words in %.1f s%n", words, (System.nanoTime() - began) / 1e9);
        }
        if (!statements.isEmpty()) {
            List<Annotated> documents = new ArrayList<>();
            for (Path path : statements) {
                documents.addAll(
                        Files.isDirectory(path) ? corpus.readFolder(path) : corpus.read(path));
            }
            documents.removeIf(document -> !all && !Corpus.isSetAside(document.id()));
            StatementScore score =
                    Evaluation.statements(
                            documents, readers.by(Convention.STATEMENTS), file("statements.jsonl"));
            out.println("statements in %d texts: %s".formatted(documents.size(), score));
            if (!all) {
                record(Path.of("statements set aside"), score.toString());
            }
        }
        out.flush();
    }

    private void record(Path what, String score) throws IOException {
        if (model != null && limit == Integer.MAX_VALUE) {
            Provenance.add(model, "score of " + what.getFileName(), score);
        }
    }

    private @Nullable Path file(String name) {
        return predictions == null ? null : predictions.resolve(name);
    }
}
