package org.parley.reading.acts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.statement.Act;
import org.parley.reading.GoldActs;
import org.parley.reading.GoldActs.Gold;
import org.parley.reading.documents.DocumentIntake;

/// Trains and measures `act-weights-en.tsv`.
///
/// Arguments: `train=FILE` and `dev=FILE`, each as often as needed, with annotated statements, one
/// document a line; `FILE` followed by `#1/3` takes every third document of it, by the number its
/// id begins with, `#2/3` the others. `out=FILE` writes the table. Retraining on the same files
/// gives the same table.
public final class ActTraining {
    /// Chosen by cross-validation over documents of the training files.
    static final double PENALTY = 6;

    static final int RAREST = 3;

    /// An example counts `(mean size of a class / size of its class)` to this power: between all
    /// alike (0) and all acts alike (1).
    static final double EVENNESS = 0.5;

    /// Weights that all lie below this are left out.
    private static final float LEAST = 0.02f;

    /// Most statements come twice, with the annotator's spans and with the reader's.
    private static final double WEIGHT = 0.6;

    private static final int FOLDS = 6;

    private ActTraining() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Gold>> train = new TreeMap<>();
        Map<String, List<Gold>> dev = new TreeMap<>();
        Path out = null;
        for (String argument : arguments) {
            String path = argument.substring(argument.indexOf('=') + 1);
            switch (argument.substring(0, argument.indexOf('='))) {
                case "train" -> train.put(path, GoldActs.read(path));
                case "dev" -> dev.put(path, GoldActs.read(path));
                case "out" -> out = Path.of(path);
                default -> throw new IllegalArgumentException(argument);
            }
        }
        List<Gold> all = new ArrayList<>();
        train.values().forEach(all::addAll);
        ActReport crossed = crossValidated(all, false);
        ActReport crossedFound = crossValidated(all, true);
        ActWeights weights = new ActWeights(rounded(trained(all)));
        print("cross-validated on train: " + crossed + "; as found: " + crossedFound);
        train.forEach(
                (file, gold) -> print("train " + file + ": " + report(part(gold, false), weights)));
        ActReport together = new ActReport();
        dev.forEach((file, gold) -> {
            print(
                    "dev "
                            + file
                            + ": "
                            + report(part(gold, false), weights)
                            + "; as found: "
                            + report(part(gold, true), weights));
            together.addAll(report(part(gold, false), weights));
        });
        print("dev together: " + together + "\n" + together.confusion());
        if (out != null) {
            write(out, train.keySet(), all, crossed);
        }
    }

    private static Map<String, float[]> trained(List<Gold> gold) {
        int[] sizes = new int[Act.values().length];
        gold.forEach(one -> sizes[EnglishActs.ACTS.indexOf(one.act())]++);
        double mean = gold.size() / (double) sizes.length;
        List<SoftmaxRegression.Example> examples = new ArrayList<>();
        for (Gold one : gold) {
            if (!EnglishActs.article(one.attribution(), one.text())) {
                examples.add(
                        new SoftmaxRegression.Example(
                                one.features(),
                                EnglishActs.ACTS.indexOf(one.act()),
                                WEIGHT
                                        * StrictMath.pow(
                                                mean / sizes[EnglishActs.ACTS.indexOf(one.act())],
                                                EVENNESS)));
            }
        }
        return new SoftmaxRegression(sizes.length, PENALTY).train(examples, RAREST);
    }

    /// To three decimals, as the table has them; without the features that hardly weigh.
    private static Map<String, float[]> rounded(Map<String, float[]> weights) {
        Map<String, float[]> rounded = new TreeMap<>();
        weights.forEach((feature, of) -> {
            float[] cut = new float[of.length];
            float largest = 0;
            for (int act = 0; act < of.length; act++) {
                cut[act] = Math.round(of[act] * 1000) / 1000f;
                largest = Math.max(largest, Math.abs(of[act]));
            }
            if (largest >= LEAST) {
                rounded.put(feature, cut);
            }
        });
        return rounded;
    }

    private static ActReport crossValidated(List<Gold> gold, boolean found) {
        List<String> documents =
                new ArrayList<>(new TreeSet<>(gold.stream().map(Gold::document).toList()));
        Map<String, Integer> fold = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            fold.put(documents.get(i), i % FOLDS);
        }
        ActReport report = new ActReport();
        for (int f = 0; f < FOLDS; f++) {
            int left = f;
            List<Gold> rest =
                    gold.stream()
                            .filter(one -> fold.getOrDefault(one.document(), -1) != left)
                            .toList();
            List<Gold> test =
                    gold.stream()
                            .filter(one ->
                                    fold.getOrDefault(one.document(), -1) == left
                                            && one.found() == found)
                            .toList();
            report.addAll(report(test, new ActWeights(rounded(trained(rest)))));
        }
        return report;
    }

    private static List<Gold> part(List<Gold> gold, boolean found) {
        return gold.stream().filter(one -> one.found() == found).toList();
    }

    private static ActReport report(List<Gold> gold, ActWeights weights) {
        ActReport report = new ActReport();
        for (Gold one : gold) {
            boolean settled = EnglishActs.article(one.attribution(), one.text());
            double[] p = weights.probabilities(one.features());
            int best = 0;
            for (int act = 1; act < p.length; act++) {
                best = p[act] > p[best] ? act : best;
            }
            Act own = settled ? one.attribution().act() : EnglishActs.ACTS.get(best);
            report.add(one.act(), own, settled ? 1 : p[best]);
        }
        return report;
    }

    private static void write(Path out, Set<String> files, List<Gold> gold, ActReport crossed)
            throws IOException {
        StringBuilder table = new StringBuilder();
        table.append(
                "# What each feature weighs for each act. Trained by ActTraining; no text of the corpora is in it.\n");
        for (String file : files) {
            Path path = Path.of(file.replaceFirst("#.*", ""));
            table.append(
                    "# from %s, sha256 %s%n"
                            .formatted(
                                    GoldActs.name(file),
                                    DocumentIntake.hash(Files.readAllBytes(path))));
        }
        table.append(
                "# statements %d, penalty %s, rarest %d, evenness %s; cross-validated by document: %s%n"
                        .formatted(gold.size(), PENALTY, RAREST, EVENNESS, crossed));
        table.append("feature");
        for (Act act : Act.values()) {
            table.append('\t').append(act.key());
        }
        table.append('\n');
        rounded(trained(gold))
                .forEach((feature, of) -> {
                    table.append(feature);
                    for (float weight : of) {
                        table.append('\t')
                                .append(
                                        weight == 0
                                                ? ""
                                                : String.format(Locale.ROOT, "%.3f", weight));
                    }
                    table.append('\n');
                });
        Files.writeString(out, table.toString());
    }

    private static void print(String line) {
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true)
                .println(line);
    }
}
