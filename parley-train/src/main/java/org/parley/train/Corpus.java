package org.parley.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.statement.Act;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.Heads;
import org.parley.reading.encoder.PieceText;
import org.parley.reading.encoder.WordPieces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Annotated texts from JSON Lines: PolNeAR's form (`attributions`), or our own (`statements`, with
/// acts). Offsets in the files are UTF-16 code units, as Java's are.
final class Corpus {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// One document of four is set aside for measuring.
    private static final int SHARES = 4;

    private final WordPieces vocabulary;
    private final Map<String, String> texts = new HashMap<>();

    Corpus(WordPieces vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Takes the texts of which annotations in other files hold places alone (`of`, `from`, `to`),
    /// with each run of blanks made one.
    ///
    /// @param file JSON Lines with `id` and `text`
    void addTexts(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                texts.put(
                        node.get("id").asString(),
                        node.get("text").asString().replaceAll("[ \\t]+", " "));
            }
        }
    }

    /// The documents of a file, of several annotators' versions of one text the first; only those
    /// in English.
    List<Annotated> read(Path file) throws IOException {
        List<Annotated> documents = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                boolean english = !node.has("lang") || node.get("lang").asString().equals("en");
                boolean text = node.has("text") || texts.containsKey(node.path("of").asString(""));
                if (english && text && seen.add(node.get("id").asString())) {
                    documents.add(document(node));
                }
            }
        }
        return documents;
    }

    /// What to learn from: of texts some of which are set aside the others, and texts all of which
    /// are taught.
    List<Annotated> learnt(List<Path> some, List<Path> taught) throws IOException {
        List<Annotated> learnt = new ArrayList<>(all(some));
        learnt.removeIf(text -> isSetAside(text.id()));
        learnt.addAll(all(taught));
        return learnt;
    }

    /// The documents of files, and of folders of files.
    List<Annotated> all(List<Path> paths) throws IOException {
        List<Annotated> all = new ArrayList<>();
        for (Path path : paths) {
            all.addAll(Files.isDirectory(path) ? readFolder(path) : read(path));
        }
        return all;
    }

    /// News, with the acts of those attributions of which tables tell them.
    ///
    /// @param tables tab-separated: document, number of the attribution in it from 0, act
    List<Annotated> news(Path file, List<Path> tables) throws IOException {
        Map<String, Map<Integer, Integer>> acts = new HashMap<>();
        for (Path table : tables) {
            for (String line : Files.readAllLines(table)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 3) {
                    acts.computeIfAbsent(cells[0], _ -> new HashMap<>())
                            .put(Integer.valueOf(cells[1]), act(cells[2]));
                }
            }
        }
        return read(file).stream()
                .map(text -> text.withActs(acts.getOrDefault(text.id(), Map.of())))
                .toList();
    }

    /// The documents of every `.jsonl` file in a folder, in the order of their names.
    List<Annotated> readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
        List<Annotated> documents = new ArrayList<>();
        for (Path file : files) {
            documents.addAll(read(file));
        }
        return documents;
    }

    /// Whether a document is set aside for measuring and never trained on: by its name alone, so
    /// that it stays so when documents are added.
    static boolean isSetAside(String id) {
        return Math.floorMod(id.hashCode(), SHARES) == 0;
    }

    private Annotated document(JsonNode node) {
        PieceText text = PieceText.of(words(node), vocabulary);
        boolean ours = node.has("statements");
        List<Relation> relations = new ArrayList<>();
        for (JsonNode relation : node.get(ours ? "statements" : "attributions")) {
            int act = relation.has("act") ? act(relation.get("act").asString()) : -1;
            relations.add(
                    new Relation(
                            words(text, relation.get("source")),
                            words(text, relation.get("cue")),
                            words(text, relation.get("content")),
                            act));
        }
        return new Annotated(
                node.get("id").asString(),
                text,
                relations,
                List.of(),
                ours ? Convention.STATEMENTS : Convention.ATTRIBUTIONS);
    }

    private String words(JsonNode node) {
        String whole = texts.get(node.path("of").asString(""));
        return node.has("text") || whole == null
                ? node.get("text").asString()
                : whole.substring(node.get("from").asInt(), node.get("to").asInt());
    }

    /// The class of an act's name; "none" is one too, an unknown name is none known.
    private static int act(String name) {
        return name.equals("none")
                ? Example.noAct()
                : Act.ofKey(name).map(Heads.ACT_ORDER::indexOf).orElse(-1);
    }

    private static List<int[]> words(PieceText text, JsonNode spans) {
        List<int[]> words = new ArrayList<>();
        for (JsonNode span : spans) {
            int[] within = text.within(span.get(0).asInt(), span.get(1).asInt());
            if (within.length > 0) {
                words.add(within);
            }
        }
        return words;
    }
}
