package org.parley.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.talks.Case;
import org.parley.model.text.Description;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Intake;
import org.parley.model.text.Reliability;
import org.parley.reading.acts.EnglishActs;
import org.parley.reading.acts.GoldFeatures;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.Range;
import org.parley.reading.documents.DocumentIntake;
import org.parley.reading.speakers.EnglishSpeakers;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Annotated English statements as the attributions a reader with perfect spans would find.
///
/// Files have one document a line, in JSON: `id`, `lang`, `text`, `statements` with the spans
/// `source`, `cue`, `content`, and `speaker`, `parties`, `act`. A sheet of a bundled case has no
/// `text`: it is read from `documents` beside the sheet's folder, and never where `part` is `held`.
public final class GoldActs {
    /// Characters that no YAML may hold, which a real text may.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final World WORLD = World.with(Case.EMPTY);
    private static final EnglishReader READER =
            new EnglishReader(WORLD, RecordReader.attributions(false));
    private static final Names NAMES = WORLD.names(false, EnglishSpeakers.key());
    private static final CueLexicon LEXICON = CueLexicon.load();

    private GoldActs() {}

    /// A statement with the act that the annotator gave it.
    public record Gold(
            String document,
            Attribution attribution,
            String text,
            Act act,
            Map<String, Float> features,
            boolean found) {}

    /// Reads a file, or the part of it that `#1/3` or `#2/3` behind its name says.
    public static List<Gold> read(String file) throws IOException {
        Path path = Path.of(file.replaceFirst("#.*", ""));
        List<Gold> all = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            Map<?, ?> page =
                    (Map<?, ?>)
                            new Load(LoadSettings.builder().build())
                                    .loadFromString(UNPRINTABLE.matcher(line).replaceAll(" "));
            String id = String.valueOf(page.get("id"));
            boolean english = page.get("lang") == null || "en".equals(page.get("lang"));
            boolean open = !"held".equals(page.get("part"));
            if (english && open && taken(file, id)) {
                String text = (String) page.get("text");
                Document document =
                        text == null ? bundled(path, id) : document(id, text, genre(page));
                List<Gold> gold = new ArrayList<>();
                addTo(gold, document, list(page, "statements"));
                all.addAll(gold);
                addFound(all, document, gold);
            }
        }
        return all;
    }

    /// A short name of a file for the head of a table.
    public static String name(String file) {
        Path path = Path.of(file).toAbsolutePath();
        int names = path.getNameCount();
        return path.subpath(Math.max(0, names - 3), names).toString();
    }

    private static boolean taken(String file, String id) {
        if (!file.contains("#")) {
            return true;
        }
        boolean third = Integer.parseInt(id.replaceFirst("\\D.*", "")) % 3 == 0;
        return third == file.endsWith("#1/3");
    }

    private static Document bundled(Path sheet, String id) throws IOException {
        Path documents = sheet.toAbsolutePath().resolve("../../documents").normalize();
        try (Stream<Path> files = Files.list(documents)) {
            Path file =
                    files.filter(one ->
                                    one.getFileName().toString().startsWith(id + ".")
                                            && !one.toString().endsWith(".meta.yaml"))
                            .findFirst()
                            .orElseThrow();
            return switch (new DocumentIntake(DocumentIntake.LARGEST)
                    .read(String.valueOf(file.getFileName()), file, Description.NONE)) {
                case Intake.Read read -> read.document();
                case Intake.Rejected rejected -> throw new IOException(rejected.message());
            };
        }
    }

    private static Genre genre(Map<?, ?> page) {
        return switch (String.valueOf(
                page.get("genre") == null ? page.get("source") : page.get("genre"))) {
            case "transcript", "interview", "whitehouse" -> Genre.TRANSCRIPT;
            case "tweets" -> Genre.TWEETS;
            default -> Genre.NEWS;
        };
    }

    private static void addTo(List<Gold> all, Document document, List<?> statements) {
        String text = document.text();
        EnglishPage page = READER.page(document);
        ContentParties subjects = new ContentParties(page, NAMES);
        for (Object one : statements) {
            Map<?, ?> statement = (Map<?, ?>) one;
            if (ranges(statement.get("content")).isEmpty()) {
                continue;
            }
            Attribution attribution = attribution(statement, text, page);
            List<String> parties =
                    list(statement, "parties").stream().map(String::valueOf).toList();
            Speaker speaker = new Speaker(String.valueOf(statement.get("speaker")), parties, false);
            Range content = attribution.content().getFirst();
            all.add(
                    new Gold(
                            document.id(),
                            attribution,
                            text,
                            Act.ofKey(String.valueOf(statement.get("act"))).orElseThrow(),
                            GoldFeatures.of(
                                    attribution,
                                    text,
                                    subjects.ownSubject(content, speaker),
                                    subjects.otherSubject(content, speaker)),
                            false));
        }
    }

    /// The same statements as the reader finds them, with its own spans and speakers.
    private static void addFound(List<Gold> all, Document document, List<Gold> gold) {
        EnglishPage page = READER.page(document);
        ContentParties subjects = new ContentParties(page, NAMES);
        for (Draft draft : READER.read(document).drafts()) {
            Attribution one = draft.attribution();
            Gold best = null;
            double most = 0.5;
            for (Gold other : gold) {
                double overlap =
                        overlap(one.content(), other.attribution().content())
                                + overlap(one.cue(), other.attribution().cue()) / 10;
                if (overlap >= most) {
                    most = overlap;
                    best = other;
                }
            }
            if (best != null) {
                Range content = one.content().getFirst();
                boolean own = subjects.ownSubject(content, draft.speaker());
                boolean another = subjects.otherSubject(content, draft.speaker());
                Map<String, Float> features = GoldFeatures.of(one, document.text(), own, another);
                all.add(new Gold(document.id(), one, document.text(), best.act(), features, true));
            }
        }
    }

    /// Shared over all code units of two lists of ranges.
    private static double overlap(List<Range> a, List<Range> b) {
        BitSet one = places(a);
        BitSet both = places(a);
        BitSet either = places(b);
        both.and(either);
        either.or(one);
        return both.cardinality() / (double) Math.max(1, either.cardinality());
    }

    private static BitSet places(List<Range> ranges) {
        BitSet places = new BitSet();
        ranges.forEach(range -> places.set(range.start(), range.end()));
        return places;
    }

    private static Attribution attribution(Map<?, ?> statement, String text, EnglishPage page) {
        List<Range> source = ranges(statement.get("source"));
        List<Range> cue = ranges(statement.get("cue"));
        List<Range> content = ranges(statement.get("content"));
        List<String> words = new ArrayList<>();
        for (Range range : cue) {
            Tokens.of(text, range.start(), range.end()).stream()
                    .map(Token::lower)
                    .forEach(words::add);
        }
        CueLexicon.Entry entry = entry(words);
        Attribution.Form form =
                !cue.isEmpty()
                        ? entry != null && !entry.takes('s')
                                ? Attribution.Form.STANCE
                                : Attribution.Form.SPEECH
                        : source.isEmpty() ? Attribution.Form.AUTHOR : Attribution.Form.TURN;
        Act act = entry == null ? Act.CLAIM : entry.act();
        if (form == Attribution.Form.AUTHOR) {
            StringBuilder joined = new StringBuilder();
            content.forEach(range -> joined.append(range.of(text)).append(' '));
            act = EnglishActs.ofAuthor(joined.toString());
        }
        return new Attribution(
                source,
                cue,
                content,
                form,
                act,
                words.stream().anyMatch(NEGATIONS::contains),
                String.join(" ", words),
                page.sentences()
                        .indexOf(
                                page.sentenceAt(
                                        content.getFirst().start(), page.sentences().getFirst())));
    }

    /// The table's line for the last word of a cue that has one, with its preposition if it can be.
    private static CueLexicon.@Nullable Entry entry(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            List<CueLexicon.Entry> entries = LEXICON.of(words.get(i));
            for (CueLexicon.Entry one : entries) {
                if (one.prepositions().contains(next)) {
                    return one;
                }
            }
            if (!entries.isEmpty()) {
                return entries.getFirst();
            }
        }
        return null;
    }

    private static List<?> list(Map<?, ?> object, String key) {
        return Objects.requireNonNull((List<?>) object.get(key), key);
    }

    private static List<Range> ranges(@Nullable Object spans) {
        List<Range> ranges = new ArrayList<>();
        for (Object span : spans == null ? List.of() : (List<?>) spans) {
            List<?> ends = (List<?>) span;
            ranges.add(
                    new Range(
                            ((Number) ends.get(0)).intValue(), ((Number) ends.get(1)).intValue()));
        }
        return ranges;
    }

    private static Document document(String id, String text, Genre genre) {
        return new Document(
                id,
                "A",
                null,
                null,
                LocalDate.of(2021, 3, 10),
                "en",
                null,
                "0".repeat(64),
                text,
                0,
                genre,
                Reliability.F,
                Handling.NONE,
                null);
    }
}
