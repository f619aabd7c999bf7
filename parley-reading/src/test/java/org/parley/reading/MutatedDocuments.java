package org.parley.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.parley.model.text.Description;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Intake;
import org.parley.reading.documents.DocumentIntake;

/// Documents of every genre with random damage: the same for the same seed.
final class MutatedDocuments {
    private static final List<String> ODD =
            List.of(
                    "“",
                    "”",
                    "\"",
                    "'",
                    "’",
                    "(",
                    ")",
                    "[",
                    "]",
                    "—",
                    "-",
                    ":",
                    ";",
                    ",",
                    ".",
                    "...",
                    "\n",
                    "\n\n",
                    "\t",
                    " ",
                    "\u00a0",
                    "\u200f",
                    "\u0301",
                    "😀",
                    "\ud83d",
                    "\u0000",
                    "ﬁ",
                    "@",
                    "#",
                    "1.",
                    "* ",
                    "Q:",
                    "said",
                    "not",
                    "the",
                    "who",
                    "by",
                    "G-77/CHINA",
                    "the EU",
                    "U.S.",
                    "«",
                    "»",
                    "сказал",
                    "не",
                    "ООН",
                    "and and",
                    ", for the ",
                    ", opposed by ",
                    "supported by",
                    "if ",
                    "İ");

    private final List<Seed> seeds = new ArrayList<>();
    private final DocumentIntake intake = new DocumentIntake(1_000_000);

    private record Seed(Genre genre, String language, String text) {}

    MutatedDocuments() {
        try (InputStream in =
                Objects.requireNonNull(
                        MutatedDocuments.class.getResourceAsStream("fuzz-seeds.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.split("(?m)^=== ")) {
                if (!block.isBlank()) {
                    int line = block.indexOf('\n');
                    String[] head = block.substring(0, line).split(" ");
                    seeds.add(new Seed(Genre.valueOf(head[0]), head[1], block.substring(line + 1)));
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    int genres() {
        return seeds.size();
    }

    /// A seed text as it is, so many times over.
    Document repeated(int seed, int times) {
        Seed one = seeds.get(seed);
        return document(one, (one.text() + "\n").repeat(times));
    }

    /// A text with a few random changes, of a random seed's genre; at most so long.
    Document mutated(SplittableRandom random, int longest) {
        Seed seed = seeds.get(random.nextInt(seeds.size()));
        StringBuilder text = new StringBuilder(seed.text());
        int changes = random.nextInt(12);
        for (int change = 0; change < changes; change++) {
            change(random, text);
        }
        if (text.length() > longest) {
            int from = random.nextInt(text.length() - longest + 1);
            text = new StringBuilder(text.substring(from, from + longest));
        }
        return document(seed, text + "x.");
    }

    private void change(SplittableRandom random, StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(60));
        String cut = text.substring(from, to);
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, ODD.get(random.nextInt(ODD.size())));
            case 2 -> text.insert(random.nextInt(text.length() + 1), cut);
            case 3 -> text.replace(from, to, cut.toUpperCase(java.util.Locale.ROOT));
            case 4 ->
                    text.insert(
                            from,
                            ODD.get(random.nextInt(ODD.size())).repeat(1 + random.nextInt(20)));
            default -> {
                String other = seeds.get(random.nextInt(seeds.size())).text();
                int start = random.nextInt(other.length());
                text.insert(from, other, start, Math.min(other.length(), start + 80));
            }
        }
    }

    private Document document(Seed seed, String text) {
        Description told =
                new Description(
                        null,
                        null,
                        null,
                        null,
                        seed.language(),
                        null,
                        null,
                        seed.genre(),
                        null,
                        null);
        return switch (intake.take("fuzzed", text, told)) {
            case Intake.Read(Document document) -> document;
            case Intake.Rejected refused -> throw new IllegalStateException(refused.message());
        };
    }
}
