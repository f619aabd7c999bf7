package org.parley.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.reading.encoder.EncoderModel;
import org.parley.reading.encoder.HeadFile;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.RowInt8;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a checkpoint as the model that the reader runs.
@Command(
        name = "export",
        description = "Writes a checkpoint as an int8 model.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--checkpoint", required = true, description = "A file of the run's folder")
    private Path checkpoint = Path.of("");

    @Option(names = "--model", required = true, description = "Folder for the model's files")
    private Path model = Path.of("");

    @Option(names = "--reduced", description = "Weights in seven bits, for processors without VNNI")
    private boolean reduced;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Map<String, float[]> values = Checkpoint.read(checkpoint).values();
        Files.createDirectories(model);
        byte[] graph = OnnxGraph.of(values, reduced ? RowInt8.REDUCED : RowInt8.FULL);
        Files.write(model.resolve(EncoderModel.ENCODER), graph);
        try (OutputStream heads =
                new BufferedOutputStream(
                        Files.newOutputStream(model.resolve(EncoderModel.HEADS)))) {
            HeadFile.write(heads(values), heads);
        }
        Files.write(model.resolve(EncoderModel.VOCABULARY), Vocabulary.pieces());
        Path provenance = checkpoint.resolveSibling(EncoderModel.PROVENANCE);
        if (Files.exists(provenance)) {
            Files.copy(
                    provenance,
                    model.resolve(EncoderModel.PROVENANCE),
                    StandardCopyOption.REPLACE_EXISTING);
            Provenance.add(model, "bits", reduced ? 7 : 8);
        }
        PrintWriter out = spec.commandLine().getOut();
        for (String name :
                new String[] {EncoderModel.ENCODER, EncoderModel.HEADS, EncoderModel.VOCABULARY}) {
            out.println(name + " " + Files.size(model.resolve(name)) + " bytes");
        }
        out.flush();
        return 0;
    }

    /// The parameters that are the heads', with their shapes.
    static Map<String, HeadFile.Matrix> heads(Map<String, float[]> values) {
        Map<String, HeadFile.Matrix> heads = new LinkedHashMap<>();
        values.forEach((name, numbers) -> {
            if (name.matches("(cue|span|sentence|act)\\..*")) {
                float[] bias = values.get(name.replaceFirst("weight$", "bias"));
                boolean linear = name.endsWith(".weight") && !name.contains(".norm.");
                int rows =
                        name.equals("span.product.weight")
                                ? Heads.INNER
                                : linear && bias != null && !name.contains("norm")
                                        ? bias.length
                                        : 1;
                heads.put(name, new HeadFile.Matrix(numbers, rows));
            }
        });
        return heads;
    }
}
