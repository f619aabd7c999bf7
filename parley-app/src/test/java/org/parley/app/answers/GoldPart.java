package org.parley.app.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.model.statement.Reading;
import org.parley.model.talks.Case;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A part of `gold/`, read as a user would read it: as loose files with their date, without a case.
final class GoldPart {
    private static final Path GOLD = Path.of(System.getProperty("parley.root"), "gold");

    private GoldPart() {}

    /// The statements of one language, a tally a document. Issues are not compared: without a case
    /// they have no ids.
    static List<Tally> score(String part, String language) throws Exception {
        Path folder = Files.createTempDirectory("gold");
        try {
            Map<String, List<StatementScore.Expected>> expected = new HashMap<>();
            for (String line : Files.readAllLines(GOLD.resolve(part + ".jsonl"))) {
                JsonNode document = JsonMapper.shared().readTree(line);
                if (document.get("lang").asString().equals(language)) {
                    String file = document.get("id").asString() + ".txt";
                    Files.writeString(folder.resolve(file), document.get("text").asString());
                    Files.writeString(
                            folder.resolve(file + ".meta.yaml"),
                            "date: " + document.get("date").asString() + "\n");
                    expected.put(file, AnswerSheet.statements(document));
                }
            }
            return expected.isEmpty() ? List.of() : compared(folder, expected);
        } finally {
            delete(folder);
        }
    }

    private static List<Tally> compared(
            Path folder, Map<String, List<StatementScore.Expected>> expected) throws Exception {
        StatementScore score = new StatementScore(partyName(), _ -> {});
        List<Tally> tallies = new ArrayList<>();
        for (Reading reading : BundledCase.record(folder).all()) {
            tallies.add(
                    score.of(
                            expected.getOrDefault(reading.document().id(), List.of()),
                            reading.statements()));
        }
        if (tallies.size() != expected.size()) {
            throw new IllegalStateException(
                    "%d of %d documents were read.".formatted(tallies.size(), expected.size()));
        }
        return tallies;
    }

    /// One name for all that the built-in world knows a party by; others as they are, in small
    /// letters and without an article.
    private static UnaryOperator<String> partyName() {
        World world = World.with(Case.EMPTY);
        List<Names> finders =
                Stream.of(false, true)
                        .map(cyrillic ->
                                world.names(cyrillic, word -> word.toLowerCase(Locale.ROOT)))
                        .toList();
        return called -> {
            String bare = called.replaceFirst("^(?i:the) ", "");
            List<Token> tokens = Tokens.of(bare, 0, bare.length());
            return finders.stream()
                    .flatMap(names -> names.in(tokens, 0, tokens.size(), null).stream())
                    .filter(match -> match.end() - match.start() == tokens.size())
                    .filter(match -> match.name().kind() == Name.Kind.PARTY)
                    .map(match -> match.name().party())
                    .findFirst()
                    .orElse(bare)
                    .toLowerCase(Locale.ROOT);
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
