package org.parley.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.parley.reading.encoder.Calibration;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.EncoderModel;
import org.parley.reading.encoder.EncoderReader;
import org.parley.reading.encoder.ReadAttribution;
import org.parley.reading.encoder.UnavailableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes a model's scores likelihoods: fits on one half of the documents, reports on the other.
@Command(
        name = "calibrate",
        description = "Fits how likely attributions are right, and writes it into the model.",
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    private static final int BINS = 10;

    @Option(names = "--model", required = true, description = "Folder of a model")
    private Path model = Path.of("");

    @Option(names = "--news", required = true, description = "PolNeAR's dev.jsonl")
    private Path news = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    /// Something read, and whether it is right.
    private record Judged(ReadAttribution read, boolean right) {}

    @Override
    public Integer call() throws IOException, UnavailableException {
        List<Judged> fitted = new ArrayList<>();
        List<Judged> other = new ArrayList<>();
        try (EncoderModel loaded = EncoderModel.in(model)) {
            EncoderReader reader = loaded.reader(Convention.ATTRIBUTIONS);
            for (Annotated document : new Corpus(Vocabulary.wordPieces()).read(news)) {
                (inFirstHalf(document.id()) ? fitted : other).addAll(judged(document, reader));
            }
        }
        double[] weights =
                LogisticFit.of(
                        fitted.stream()
                                .map(one ->
                                        new LogisticFit.Example(
                                                Calibration.inputs(one.read()), one.right()))
                                .toList());
        Calibration calibration = new Calibration(weights[0], weights[1], weights[2]);
        Files.writeString(model.resolve(EncoderModel.CALIBRATION), calibration.text());
        PrintWriter out = spec.commandLine().getOut();
        out.printf("fitted on %d, reported on %d attributions%n", fitted.size(), other.size());
        report(out, "the cue's likelihood as it is", other, ReadAttribution::score);
        report(out, "calibrated", other, calibration::likelihood);
        out.flush();
        return 0;
    }

    /// By the document's name alone.
    static boolean inFirstHalf(String id) {
        return Math.floorMod(id.hashCode(), 2) == 0;
    }

    private static List<Judged> judged(Annotated document, EncoderReader reader) {
        List<ReadAttribution> read = reader.read(document.text());
        Set<Integer> right =
                AttributionScore.right(
                        document.relations(),
                        read.stream()
                                .map(one -> Evaluation.relation(document.text(), one))
                                .toList());
        List<Judged> judged = new ArrayList<>();
        for (int index = 0; index < read.size(); index++) {
            judged.add(new Judged(read.get(index), right.contains(index)));
        }
        return judged;
    }

    /// The reliability table, Brier score and expected calibration error.
    private static void report(
            PrintWriter out,
            String name,
            List<Judged> judged,
            ToDoubleFunction<ReadAttribution> likelihood) {
        int[] count = new int[BINS];
        int[] right = new int[BINS];
        double[] sum = new double[BINS];
        double brier = 0;
        for (Judged one : judged) {
            double share = likelihood.applyAsDouble(one.read());
            int bin = Math.min(BINS - 1, (int) (share * BINS));
            count[bin]++;
            right[bin] += one.right() ? 1 : 0;
            sum[bin] += share;
            brier += Math.pow(share - (one.right() ? 1 : 0), 2);
        }
        double apart = 0;
        out.println(name);
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                out.printf(
                        "| %.1f-%.1f | %d | %.2f | %.2f |%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        count[bin],
                        sum[bin] / count[bin],
                        right[bin] / (double) count[bin]);
                apart += Math.abs(sum[bin] - right[bin]);
            }
        }
        out.printf(
                "Brier %.3f, expected calibration error %.3f%n",
                brier / judged.size(), apart / judged.size());
    }
}
