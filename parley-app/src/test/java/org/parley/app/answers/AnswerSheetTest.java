package org.parley.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.collisions.Collisions;
import org.parley.analysis.movement.Movement;
import org.parley.analysis.movement.Movements;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Positions;
import org.parley.app.records.LoadRequest;
import org.parley.app.records.Progress;
import org.parley.app.records.RecordLoader;
import org.parley.model.position.Position;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Verdict;
import org.parley.model.text.Handling;

/// The bundled cases against their answer sheets, which were written from the documents and the
/// guideline alone. Prints precision and recall; fails when a figure falls below what it was when
/// last written down in `docs/concepts/reading.md`, less a little.
///
/// `-Dparley.answers=all` also lists what differs; no statement or verdict of a document that was
/// set aside is listed. Positions, movements and collisions are of the whole record.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerSheetTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("parley.root"), "examples");
    private static final System.Logger SCORE = System.getLogger("SCORE");

    private final Map<String, PublicRecord> records = new HashMap<>();

    @BeforeAll
    void load() throws Exception {
        for (String talks : List.of("security-guarantees-2022", "high-seas-treaty-2023")) {
            LoadRequest request =
                    new LoadRequest(
                            List.of(EXAMPLES.resolve(talks)),
                            null,
                            1 << 20,
                            Handling.Mark.RED,
                            false);
            records.put(talks, RecordLoader.load(request, Progress.SILENT).record());
        }
    }

    private PublicRecord record(String talks) {
        return Objects.requireNonNull(records.get(talks), talks);
    }

    private static AnswerSheet sheet(String talks) throws Exception {
        return AnswerSheet.read(EXAMPLES.resolve(talks).resolve("expected"));
    }

    @ParameterizedTest
    @CsvSource({
        "security-guarantees-2022, 0.80, 0.87, 0.77, 0.79, 0.82, 0.55",
        "high-seas-treaty-2023, 0.83, 0.84, 0.85, 0.74, 0.60, 0.60"
    })
    void statementsAreFound(
            String talks,
            double found,
            double parties,
            double acts,
            double foundAside,
            double partiesAside,
            double actsAside)
            throws Exception {
        StatementScore tuning = new StatementScore(AnswerSheetTest::differs);
        StatementScore held = new StatementScore(_ -> {});
        Set<String> seen = new HashSet<>();
        Map<String, AnswerSheet.Answers> sheet = sheet(talks).documents();
        for (Reading reading : record(talks).all()) {
            String file = reading.document().id();
            String id = file.substring(0, file.lastIndexOf('.'));
            AnswerSheet.Answers answers = sheet.get(id);
            if (answers != null) {
                seen.add(id);
                (answers.held() ? held : tuning).add(answers.statements(), reading.statements());
            }
        }
        say("%s statements, looked at while tuning: %s".formatted(talks, tuning));
        say("%s statements, set aside: %s".formatted(talks, held));
        assertThat(seen).as("every document of the sheet is in the case").isEqualTo(sheet.keySet());
        assertThat(tuning.found()).as("found F1").isGreaterThan(found);
        assertThat(tuning.parties()).as("parties of the found").isGreaterThan(parties);
        assertThat(tuning.acts()).as("acts of the found").isGreaterThan(acts);
        assertThat(held.found()).as("found F1, set aside").isGreaterThan(foundAside);
        assertThat(held.parties())
                .as("parties of the found, set aside")
                .isGreaterThan(partiesAside);
        assertThat(held.acts()).as("acts of the found, set aside").isGreaterThan(actsAside);
    }

    @ParameterizedTest
    @CsvSource({
        "security-guarantees-2022, 0.63, 0.55, 0.70, 0.56",
        "high-seas-treaty-2023, 0.67, 0.28, 0.35, 0.52"
    })
    void positionsMovementsCollisionsAndVerdictsAreFound(
            String talks, double positioned, double moving, double colliding, double judging)
            throws Exception {
        PublicRecord record = record(talks);
        AnswerSheet sheet = sheet(talks);
        PositionMatrix matrix = Positions.compute(record);
        Set<String> positions = new TreeSet<>();
        matrix.issues()
                .forEach(issue ->
                        matrix.parties()
                                .forEach(party -> {
                                    if (matrix.at(party, issue.id())
                                            instanceof Position.Held held) {
                                        held.holdings()
                                                .forEach(holding ->
                                                        positions.add(
                                                                key(
                                                                        party,
                                                                        issue.id(),
                                                                        holding.stance().key())));
                                    }
                                }));
        Set<String> movements = new TreeSet<>();
        Movements.compute(record).stream()
                .filter(movement -> movement.kind() != Movement.Kind.FIRST_STATED)
                .forEach(movement ->
                        movements.add(
                                key(movement.party(), movement.issue(), movement.kind().key())));
        Set<String> collisions = new TreeSet<>();
        Collisions.compute(record.talks(), matrix)
                .forEach(collision ->
                        collisions.add(
                                key(
                                        collision.issue(),
                                        collision.refusing(),
                                        collision.demanding())));
        double right = compare(talks, "positions", sheet.positions(), positions);
        double moved = compare(talks, "movements", sheet.movements(), movements);
        double collided = compare(talks, "collisions", sheet.collisions(), collisions);
        double judged = verdicts(talks, sheet, record.verdicts());
        assertThat(right).as("positions F1").isGreaterThan(positioned);
        assertThat(moved).as("movements F1").isGreaterThan(moving);
        assertThat(collided).as("collisions F1").isGreaterThan(colliding);
        assertThat(judged).as("verdicts F1").isGreaterThan(judging);
    }

    /// Says how near one set comes to the other, and gives the F1.
    private static double compare(String talks, String what, Set<String> gold, Set<String> own) {
        Set<String> right = new HashSet<>(gold);
        right.retainAll(own);
        say(talks, what, right.size(), own.size(), gold.size());
        gold.stream()
                .filter(key -> !own.contains(key))
                .sorted()
                .forEach(key -> differs("MISSED " + what + " " + key));
        own.stream()
                .filter(key -> !gold.contains(key))
                .forEach(key -> differs("EXTRA " + what + " " + key));
        return 2.0 * right.size() / Math.max(1, gold.size() + own.size());
    }

    /// A verdict is found when its words overlap those of the sheet by half of the shorter, and the
    /// result is the same. Gives the F1.
    private static double verdicts(String talks, AnswerSheet sheet, List<Verdict> own) {
        List<AnswerSheet.Judged> gold = sheet.verdicts();
        List<Verdict> left = new ArrayList<>(own);
        int right = 0;
        for (AnswerSheet.Judged judged : gold) {
            boolean found = false;
            for (Verdict verdict : List.copyOf(left)) {
                String text = verdict.span().document().text();
                int start = text.indexOf(judged.quote());
                int end = start + judged.quote().length();
                int shared =
                        Math.min(end, verdict.span().end())
                                - Math.max(start, verdict.span().start());
                if (!found
                        && verdict.span().document().id().equals(judged.document())
                        && start >= 0
                        && 2 * shared >= Math.min(end - start, verdict.span().length())
                        && verdict.result().key().equals(judged.result())) {
                    found = true;
                    left.remove(verdict);
                }
            }
            right += found ? 1 : 0;
            if (!found && !sheet.held(judged.document())) {
                differs("MISSED verdict " + judged);
            }
        }
        say(talks, "verdicts", right, own.size(), gold.size());
        left.stream()
                .filter(verdict -> !sheet.held(verdict.span().document().id()))
                .forEach(verdict ->
                        differs(
                                "EXTRA verdict %s %s"
                                        .formatted(verdict.result().key(), verdict.span())));
        return 2.0 * right / Math.max(1, gold.size() + own.size());
    }

    private static String key(String... parts) {
        return String.join(" | ", parts);
    }

    private static void say(String talks, String what, int right, int own, int gold) {
        say(
                "%s %s: %d expected, %d drawn, %d right, precision %.3f, recall %.3f"
                        .formatted(
                                talks,
                                what,
                                gold,
                                own,
                                right,
                                own == 0 ? 0 : (double) right / own,
                                gold == 0 ? 0 : (double) right / gold));
    }

    private static void differs(String words) {
        if ("all".equals(System.getProperty("parley.answers"))) {
            say("  " + words.replace('\n', ' '));
        }
    }

    private static void say(String words) {
        SCORE.log(System.Logger.Level.INFO, "SCORE " + words);
    }
}
