package org.parley.train;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.reading.encoder.EncoderModel;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a model was trained from, how, with what, and how well it does: a file beside it. Names no
/// text, only files by their hash.
final class Provenance {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String ENCODER = "/all-minilm-l6-v2.onnx";

    private Provenance() {}

    /// Writes what is known when a run ends.
    ///
    /// @param updates how many updates were made
    /// @param seconds how long it took
    static void write(Settings settings, int updates, double seconds) throws IOException {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pretrained", Map.of("name", "all-MiniLM-L6-v2", "sha256", hashOfEncoder()));
        data.put("news", file(settings.news()));
        data.put("newsActs", files(settings.newsActs()));
        data.put("statements", files(settings.statements()));
        data.put("taught", files(settings.taught()));
        data.put("setAside", "statements whose id's hash is a multiple of 4");
        told.put("data", data);
        Map<String, Object> how = new LinkedHashMap<>();
        how.put("seed", settings.seed());
        how.put("epochs", settings.epochs());
        how.put("statementPasses", settings.statementPasses());
        how.put("minutes", settings.minutes());
        how.put("pieces", settings.pieces());
        how.put("workers", settings.workers());
        how.put("pretrainedRate", Settings.PRETRAINED_RATE);
        how.put("headRate", Settings.HEAD_RATE);
        how.put("warmUp", Settings.WARM_UP);
        how.put("updates", updates);
        how.put("seconds", Math.round(seconds));
        told.put("settings", how);
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("engine", "DJL " + Engine.getDjlVersion());
        with.put("pytorch", Engine.getInstance().getVersion());
        with.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        with.put(
                "system",
                "%s %s, %d processors"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"),
                                Runtime.getRuntime().availableProcessors()));
        told.put("versions", with);
        Files.writeString(
                settings.run().resolve(EncoderModel.PROVENANCE), JSON.writeValueAsString(told));
    }

    /// Adds an entry to the file in a folder, where there is one.
    static void add(Path folder, String name, Object value) throws IOException {
        Path file = folder.resolve(EncoderModel.PROVENANCE);
        if (Files.exists(file)) {
            Map<String, Object> told =
                    JSON.readValue(
                            Files.readString(file),
                            new TypeReference<LinkedHashMap<String, Object>>() {});
            told.put(name, value);
            Files.writeString(file, JSON.writeValueAsString(told));
        }
    }

    private static List<Object> files(List<Path> paths) throws IOException {
        List<Object> told = new ArrayList<>();
        for (Path path : paths) {
            for (Path each : files(path)) {
                told.add(file(each));
            }
        }
        return told;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static Map<String, Object> file(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", String.valueOf(path.getFileName()));
            told.put("bytes", Files.size(path));
            told.put("sha256", hash(stream));
            return told;
        }
    }

    private static String hashOfEncoder() throws IOException {
        try (InputStream stream = Provenance.class.getResourceAsStream(ENCODER)) {
            if (stream == null) {
                throw new IOException("The encoder's float32 weights are not on the class path.");
            }
            return hash(stream);
        }
    }

    private static String hash(InputStream stream) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream digesting = new DigestInputStream(stream, digest)) {
                digesting.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
