package org.parley.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.EncoderReader;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Trains, or goes on with a run that was broken off.
@Command(
        name = "train",
        description = "Trains; goes on from the last checkpoint where the run's folder has one.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Option(names = "--news", required = true, description = "PolNeAR's train.jsonl")
    private Path news = Path.of("");

    @Mixin private TaughtOptions options = new TaughtOptions();

    @Option(names = "--run", required = true, description = "Folder for checkpoints and log")
    private Path run = Path.of("");

    @Option(names = "--epochs", defaultValue = "4", description = "Passes over the news")
    private int epochs;

    @Option(
            names = "--statement-passes",
            defaultValue = "6",
            description = "Passes over the statements in each epoch")
    private int passes;

    @Option(
            names = "--minutes",
            defaultValue = "0",
            description = "Be done after so long, learning rates falling accordingly")
    private int minutes;

    @Option(names = "--seed", defaultValue = "7", description = "Of all that is random")
    private long seed;

    @Option(names = "--pieces", defaultValue = "1280", description = "Pieces in a worker's batch")
    private int pieces;

    @Option(
            names = "--workers",
            defaultValue = "2",
            description = "Threads with batches of their own")
    private int workers;

    @Option(names = "--limit", defaultValue = "2147483647", description = "News texts at most")
    private int limit;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings =
                new Settings(
                        news,
                        options.newsActs(),
                        options.statements(),
                        options.taught(),
                        run,
                        epochs,
                        passes,
                        minutes,
                        seed,
                        pieces,
                        workers,
                        limit);
        WordPieces vocabulary = Vocabulary.wordPieces();
        Corpus corpus = options.corpus(vocabulary);
        List<Annotated> stories =
                corpus.news(news, options.newsActs()).stream().limit(limit).toList();
        List<Annotated> learnt = options.learnt(corpus);
        try (NDManager manager = NDManager.newBaseManager();
                Network network = new Network(manager, EncoderWeights.published(), seed)) {
            say(
                    out,
                    "%s; %d news, %d texts with statements"
                            .formatted(
                                    Engine.getInstance().getEngineName()
                                            + " "
                                            + Engine.getInstance().getVersion(),
                                    stories.size(),
                                    learnt.size()));
            Trainer trainer =
                    new Trainer(settings, vocabulary, network, manager, line -> say(out, line));
            double seconds =
                    trainer.run(
                            stories,
                            learnt,
                            done -> {
                                List<Annotated> with =
                                        Spurious.of(learnt, reader(vocabulary, network));
                                say(
                                        out,
                                        "%d spurious findings after %d epochs"
                                                .formatted(
                                                        with.stream()
                                                                .mapToInt(text ->
                                                                        text.spurious().size())
                                                                .sum(),
                                                        done));
                                return with;
                            });
            Provenance.write(settings, trainer.updates(), seconds);
        }
        return 0;
    }

    private static EncoderReader reader(WordPieces vocabulary, Network network) {
        return new EncoderReader(
                vocabulary,
                new DjlEncoder(network),
                new Heads(network.values()),
                Convention.STATEMENTS);
    }

    private static void say(PrintWriter out, String line) {
        out.println(
                LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " " + line);
        out.flush();
    }
}
