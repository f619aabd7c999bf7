package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.parley.reading.encoder.WordPieces;

/// The loop of training.
///
/// Each update takes one batch from each of several workers. A worker does forward and backward
/// pass of its batch alone on one thread; the gradients meet in the parameters. On busy machines
/// this is twice as fast as one batch on several OpenMP threads, which wait for the slowest at
/// every operation. Sums of floats depend on which worker comes first, so two runs of one seed
/// agree to rounding only; with one worker they agree to the bit.
final class Trainer {
    private static final int REPORT = 20;

    private final Settings settings;
    private final WordPieces vocabulary;
    private final Network network;
    private final AdamW optimizer;
    private final Consumer<String> log;

    Trainer(
            Settings settings,
            WordPieces vocabulary,
            Network network,
            NDManager manager,
            Consumer<String> log) {
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.network = network;
        this.optimizer = new AdamW(manager, network.parameters());
        this.log = log;
    }

    /// The losses of some updates, summed.
    private static final class Sums {
        double cue;
        double span;
        double act;
        double sentence;
        double norm;
        int acts;
        int sentences;
        int batches;
        int updates;
        long pieces;
        final long began = System.nanoTime();

        void add(Loss.Parts loss, Batch batch) {
            cue += loss.cue();
            span += loss.span();
            act += loss.act() * batch.acts;
            acts += batch.acts;
            sentence += loss.sentence() * batch.sentences;
            sentences += batch.sentences;
            pieces += batch.usedPieces;
            batches++;
        }

        String line() {
            return "cue %.3f span %.3f act %.3f sentence %.3f norm %.2f, %.0f pieces/s"
                    .formatted(
                            cue / batches,
                            span / batches,
                            act / Math.max(1, acts),
                            sentence / Math.max(1, sentences),
                            norm / updates,
                            pieces / ((System.nanoTime() - began) / 1e9));
        }
    }

    /// Called before each epoch but a run's first, with the number of those done: may change the
    /// statements to learn from.
    @FunctionalInterface
    interface BetweenEpochs {
        List<Annotated> statements(int done) throws IOException;
    }

    /// Trains from the last checkpoint in the run's folder, or from the start.
    ///
    /// @param news seen once an epoch
    /// @param statements seen several times an epoch
    /// @return how long all epochs took, those before a resumption included, in seconds
    double run(List<Annotated> news, List<Annotated> statements, BetweenEpochs between)
            throws IOException, InterruptedException {
        Files.createDirectories(settings.run());
        Path file = settings.run().resolve("checkpoint.bin");
        int first = 0;
        double before = 0;
        if (Files.exists(file)) {
            Checkpoint checkpoint = Checkpoint.read(file);
            checkpoint.into(network.parameters());
            checkpoint.into(optimizer.moments());
            optimizer.resume(checkpoint.updates());
            first = checkpoint.epochs();
            before = checkpoint.seconds();
            log.accept("resumed after epoch " + first);
        }
        List<Annotated> all = together(news, statements);
        Batches batches = new Batches(vocabulary, settings.pieces());
        int updates = updates(batches.of(all, settings.seed() * 1000).size()) * settings.epochs();
        Clock clock = new Clock(updates, settings.minutes(), before);
        log.accept(
                "%d texts, %d updates planned, %d parameters"
                        .formatted(
                                all.size(),
                                updates,
                                network.parameters().values().stream()
                                        .mapToLong(array -> array.getShape().size())
                                        .sum()));
        try (ExecutorService workers = Executors.newFixedThreadPool(settings.workers())) {
            for (int epoch = first;
                    epoch < settings.epochs() && clock.progress(optimizer.steps()) < 1;
                    epoch++) {
                if (epoch > 0) {
                    all = together(news, between.statements(epoch));
                }
                epoch(workers, batches.of(all, settings.seed() * 1000 + epoch), epoch, clock);
                Checkpoint.of(epoch + 1, clock.seconds(), network.values(), optimizer).write(file);
                Files.copy(
                        file,
                        settings.run().resolve("epoch-%d.bin".formatted(epoch + 1)),
                        StandardCopyOption.REPLACE_EXISTING);
                log.accept("epoch %d done after %.0f s".formatted(epoch + 1, clock.seconds()));
            }
        }
        return clock.seconds();
    }

    private List<Annotated> together(List<Annotated> news, List<Annotated> statements) {
        List<Annotated> all = new ArrayList<>(news);
        for (int pass = 0; pass < settings.statementPasses(); pass++) {
            all.addAll(statements);
        }
        return all;
    }

    /// How many updates were made.
    int updates() {
        return optimizer.steps();
    }

    private int updates(int batches) {
        return (batches + settings.workers() - 1) / settings.workers();
    }

    private void epoch(ExecutorService workers, List<List<Example>> batches, int epoch, Clock clock)
            throws InterruptedException {
        Sums sums = new Sums();
        int count = updates(batches.size());
        for (int update = 0; update < count; update++) {
            double progress = clock.progress(optimizer.steps());
            if (progress >= 1) {
                log.accept("out of time in epoch " + (epoch + 1));
                return;
            }
            Sums current = sums;
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int worker = 0; worker < settings.workers(); worker++) {
                int index = update * settings.workers() + worker;
                if (index < batches.size()) {
                    long seed = (settings.seed() * 1000 + epoch) * 100_000 + index;
                    tasks.add(() -> {
                        backward(batches.get(index), new SplittableRandom(seed), current);
                        return null;
                    });
                }
            }
            for (Future<Void> done : workers.invokeAll(tasks)) {
                finish(done);
            }
            double height = height(progress);
            double norm =
                    optimizer.step(
                            Settings.PRETRAINED_RATE * height,
                            Settings.HEAD_RATE * height,
                            tasks.size());
            sums.norm += norm;
            sums.updates++;
            if (Double.isNaN(norm)) {
                throw new IllegalStateException(
                        "The gradient of update %d is not a number.".formatted(optimizer.steps()));
            }
            if ((update + 1) % REPORT == 0 || optimizer.steps() <= 3) {
                log.accept(
                        "epoch %d %d/%d %s, %.1f min, rate %.3f"
                                .formatted(
                                        epoch + 1,
                                        update + 1,
                                        count,
                                        sums.line(),
                                        clock.seconds() / 60,
                                        height));
                sums = new Sums();
            }
        }
    }

    private void backward(List<Example> examples, SplittableRandom random, Sums sums) {
        Batch batch = new Batch(examples);
        JniUtils.setGradMode(true); // holds for this thread alone
        try (NDManager step = NDManager.newBaseManager()) {
            Loss loss = Loss.of(network, new Network.Pass(step, random), batch);
            NDArray one = step.ones(loss.total().getShape());
            JniUtils.backward((PtNDArray) loss.total(), (PtNDArray) one, false, false);
            synchronized (sums) {
                sums.add(loss.parts(), batch);
            }
        }
    }

    private static void finish(Future<Void> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A batch failed.", failed.getCause());
        }
    }

    /// Height of the learning rates, 0 to 1: up in the warm-up, then down in a line.
    static double height(double progress) {
        return progress < Settings.WARM_UP
                ? (progress + 1e-3) / Settings.WARM_UP
                : Math.max(0.02, (1 - progress) / (1 - Settings.WARM_UP));
    }

    /// How far the run is, by updates or by time, whichever is farther.
    private static final class Clock {
        private final int updates;
        private final double limit;
        private final double before;
        private final long began = System.nanoTime();

        Clock(int updates, int minutes, double before) {
            this.updates = updates;
            this.limit = minutes == 0 ? Double.POSITIVE_INFINITY : minutes * 60.0;
            this.before = before;
        }

        double seconds() {
            return before + (System.nanoTime() - began) / 1e9;
        }

        double progress(int done) {
            return Math.max((double) done / updates, seconds() / limit);
        }
    }
}
