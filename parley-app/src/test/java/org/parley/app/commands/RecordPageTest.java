package org.parley.app.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.app.records.LoadRequest;
import org.parley.app.records.Progress;
import org.parley.app.records.RecordLoader;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;
import org.parley.model.talks.Status;
import org.parley.model.text.Handling;
import org.parley.model.text.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The first page Parley must understand, against what an analyst takes from it.
class RecordPageTest {
    private static final Path RECORD =
            Path.of(System.getProperty("parley.root"), "..", "shared", "record");

    private static Reading reading() throws Exception {
        Path page = RECORD.resolve("pir-center-2022-01-18.txt");
        assumeTrue(Files.exists(page), "needs outside corpora: the record page is not here");
        LoadRequest request =
                new LoadRequest(List.of(page), null, 1 << 20, Handling.Mark.RED, false);
        return RecordLoader.load(request, Progress.SILENT).record().readings().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> gold() throws IOException {
        String yaml = Files.readString(RECORD.resolve("pir-center-2022-01-18.gold.yaml"));
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    @Test
    void statementsAreFoundWithTheirPartiesAndActs() throws Exception {
        Reading reading = reading();
        String text = plain(reading.document().text());
        List<?> statements = list(gold().get("statements"));
        Set<String> used = new HashSet<>();
        List<String> misses = new ArrayList<>();
        int right = 0;
        for (Object entry : statements) {
            Map<?, ?> expected = (Map<?, ?>) entry;
            String quote = plain(String.valueOf(expected.get("span")));
            int start = text.indexOf(quote);
            assertThat(start).as("gold span of %s", expected.get("id")).isNotNegative();
            Statement best = null;
            double top = 0.5;
            for (Statement statement : reading.statements()) {
                double iou =
                        Math.max(
                                overlap(statement.evidence().all(), start, start + quote.length()),
                                overlap(
                                        statement.evidence().content(),
                                        start,
                                        start + quote.length()));
                if (iou >= top && !used.contains(statement.id())) {
                    top = iou;
                    best = statement;
                }
            }
            if (best == null) {
                misses.add(expected.get("id") + " not found");
                continue;
            }
            used.add(best.id());
            String act = String.valueOf(expected.get("act")).replace(' ', '_');
            List<String> parties =
                    list(expected.get("parties")).stream().map(String::valueOf).toList();
            if (best.act().key().equals(act)
                    && Set.copyOf(best.parties()).equals(Set.copyOf(parties))) {
                right++;
            } else {
                misses.add(
                        "%s: %s %s, expected %s %s"
                                .formatted(
                                        expected.get("id"),
                                        best.act().key(),
                                        best.parties(),
                                        act,
                                        parties));
            }
        }
        System.getLogger("SCORE")
                .log(
                        System.Logger.Level.INFO,
                        "SCORE record page: "
                                + right
                                + " of "
                                + statements.size()
                                + "; "
                                + misses
                                + "; lines drawn "
                                + reading.statements().size());
        assertThat(right).as("statements right; misses: %s", misses).isGreaterThanOrEqualTo(12);
    }

    @Test
    void verdictsSourceTitleDateAndStatusAreFound() throws Exception {
        Reading reading = reading();
        assertThat(reading.verdicts())
                .extracting(Verdict::result)
                .containsExactly(Verdict.Result.NOT_MET, Verdict.Result.MET, Verdict.Result.MET);
        assertThat(reading.verdicts())
                .extracting(Verdict::holder)
                .containsExactly("the author", "unnamed", "moderate optimists");
        assertThat(reading.status()).isEqualTo(Status.OPEN);
        assertThat(reading.document().title())
                .isEqualTo("Results Of The Russian-American Negotiations");
        assertThat(reading.document().date()).hasToString("2022-01-18");
        assertThat(reading.pointers())
                .singleElement()
                .satisfies(pointer -> {
                    assertThat(pointer.author()).isEqualTo("Artem Kvartalnov");
                    assertThat(pointer.outlet()).isEqualTo("Nezavisimaya Gazeta");
                    assertThat(pointer.title())
                            .startsWith("The lack of progress")
                            .endsWith("from Russia");
                });
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static double overlap(List<Span> spans, int start, int end) {
        int shared = 0;
        int length = 0;
        for (Span span : spans) {
            length += span.length();
            shared += Math.max(0, Math.min(span.end(), end) - Math.max(span.start(), start));
        }
        return (double) shared / (length + end - start - shared);
    }

    /// One character for one, so that offsets stay: the gold is typed with plain spaces.
    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\n', ' ').toLowerCase(Locale.ROOT);
    }
}
