package org.parley.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.EncoderReader;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.OnnxEncoder;
import org.parley.reading.encoder.PieceWindow;
import org.parley.reading.encoder.RowInt8;
import org.parley.reading.encoder.UnavailableException;
import org.parley.reading.encoder.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Trains the act and sentence heads of a checkpoint on.
@Command(
        name = "heads",
        description = "Trains the act and sentence heads on, on the finished encoder's vectors.",
        mixinStandardHelpOptions = true)
final class HeadsCommand implements Callable<Integer> {
    @Option(names = "--checkpoint", required = true, description = "A file of the run's folder")
    private Path checkpoint = Path.of("");

    @Option(names = "--to", required = true, description = "File for the new checkpoint")
    private Path to = Path.of("");

    @Mixin private TaughtOptions options = new TaughtOptions();

    @Option(
            names = "--news",
            description = "PolNeAR's train.jsonl, learnt first, by the acts of --news-acts")
    private @Nullable Path news;

    @Option(names = "--passes", defaultValue = "30", description = "Passes over all texts")
    private int passes;

    @Option(
            names = "--cuts",
            defaultValue = "3",
            description = "How often each text is cut into other windows")
    private int cuts;

    @Option(names = "--seed", defaultValue = "7", description = "Of all that is random")
    private long seed;

    @Option(names = "--reduced", description = "Vectors of weights in seven bits")
    private boolean reduced;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, UnavailableException {
        PrintWriter out = spec.commandLine().getOut();
        WordPieces vocabulary = Vocabulary.wordPieces();
        Corpus corpus = options.corpus(vocabulary);
        List<Annotated> learnt = options.learnt(corpus);
        Checkpoint before = Checkpoint.read(checkpoint);
        byte[] graph = OnnxGraph.of(before.values(), reduced ? RowInt8.REDUCED : RowInt8.FULL);
        try (OnnxEncoder encoder = OnnxEncoder.of(graph);
                NDManager manager = NDManager.newBaseManager();
                Network network = new Network(manager, EncoderWeights.published(), seed)) {
            before.into(network.parameters());
            List<Annotated> with =
                    Spurious.of(
                            learnt,
                            new EncoderReader(
                                    vocabulary,
                                    encoder,
                                    new Heads(network.values()),
                                    Convention.STATEMENTS));
            SmallHeads heads =
                    new SmallHeads(
                            network,
                            line -> {
                                out.println(line);
                                out.flush();
                            });
            List<Example> examples = examples(with, vocabulary, cuts);
            if (news != null) {
                List<Annotated> told = corpus.news(news, options.newsActs());
                List<Example> all = new ArrayList<>(examples(told, vocabulary, 1));
                all.addAll(examples);
                heads.train(all, encoder, passes / 3, seed);
            }
            heads.train(examples, encoder, passes, seed);
            Map<String, float[]> values = new LinkedHashMap<>(before.values());
            values.putAll(network.values());
            new Checkpoint(before.epochs(), before.updates(), before.seconds(), values).write(to);
        }
        return 0;
    }

    private List<Example> examples(List<Annotated> texts, WordPieces vocabulary, int times) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Example> examples = new ArrayList<>();
        for (int cut = 0; cut < times; cut++) {
            for (Annotated text : texts) {
                for (PieceWindow window :
                        PieceWindow.forTraining(text.text(), PieceWindow.TRAINING_PIECES, random)) {
                    examples.add(Example.of(text, window, window.input(text.text(), vocabulary)));
                }
            }
        }
        return examples;
    }
}
