package org.parley.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.collisions.Collisions;
import org.parley.analysis.movement.Movement;
import org.parley.analysis.movement.Movements;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Positions;
import org.parley.analysis.strands.Strands;
import org.parley.model.position.Position;
import org.parley.model.record.PublicRecord;
import org.parley.model.talks.Case;

/// The bundled cases against their answer sheets, which were written from the documents and the
/// guideline alone. Prints precision and recall; fails when a figure falls below what it was when
/// last written down in `docs/concepts/reading.md`, less a little.
///
/// Statements and verdicts are scored in the documents that may be looked at while tuning; those
/// set aside are scored by [SetAsideTest]. Positions, movements and collisions are of the whole
/// record. `-Dparley.answers=all` also lists what differs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerSheetTest {
    private final Map<String, BundledCase> cases = new HashMap<>();

    @BeforeAll
    void read() throws Exception {
        for (String name : List.of("security-guarantees-2022", "high-seas-treaty-2023")) {
            cases.put(name, BundledCase.read(name));
        }
    }

    private BundledCase bundled(String name) {
        return Objects.requireNonNull(cases.get(name), name);
    }

    @ParameterizedTest
    @CsvSource({
        "security-guarantees-2022, 0.80, 0.87, 0.77, 0.65",
        "high-seas-treaty-2023, 0.83, 0.84, 0.85, 0.64"
    })
    void statementsAndVerdictsAreFound(
            String name, double found, double parties, double acts, double judging) {
        BundledCase bundled = bundled(name);
        Tally tally = Tally.sum(bundled.statements(false, AnswerSheetTest::differs));
        Drawn verdicts = bundled.verdicts(false, AnswerSheetTest::differs);
        BundledCase.say(
                "%s statements, looked at while tuning: %s, issue %.3f"
                        .formatted(name, tally, tally.issuesRight()));
        BundledCase.say("%s verdicts, looked at while tuning: %s".formatted(name, verdicts));
        assertThat(bundled.absent()).as("documents of the sheet not in the case").isEmpty();
        assertThat(tally.foundF1()).as("found F1").isGreaterThan(found);
        assertThat(tally.partiesRight()).as("parties of the found").isGreaterThan(parties);
        assertThat(tally.actsRight()).as("acts of the found").isGreaterThan(acts);
        assertThat(verdicts.f1()).as("verdicts F1").isGreaterThan(judging);
    }

    @ParameterizedTest
    @CsvSource({
        "security-guarantees-2022, 0.63, 0.55, 0.70",
        "high-seas-treaty-2023, 0.67, 0.28, 0.31"
    })
    void positionsMovementsAndCollisionsAreFound(
            String name, double positioned, double moving, double colliding) {
        PublicRecord record = bundled(name).record();
        AnswerSheet sheet = bundled(name).sheet();
        PositionMatrix matrix = Positions.compute(record);
        double right = compare(name, "positions", sheet.positions(), positions(matrix));
        double moved = compare(name, "movements", sheet.movements(), movements(record));
        double collided =
                compare(name, "collisions", sheet.collisions(), collisions(record, matrix));
        assertThat(right).as("positions F1").isGreaterThan(positioned);
        assertThat(moved).as("movements F1").isGreaterThan(moving);
        assertThat(collided).as("collisions F1").isGreaterThan(colliding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"security-guarantees-2022", "high-seas-treaty-2023"})
    void documentsWouldBeOneStrandWithoutTheirCase(String name) {
        PublicRecord record = bundled(name).record();
        PublicRecord loose =
                new PublicRecord(
                        Case.EMPTY.withIssues(record.talks().issues()),
                        record.all(),
                        List.of(),
                        List.of(),
                        null);
        assertThat(Strands.compute(loose)).hasSize(1);
        assertThat(Strands.warning(loose)).isEmpty();
    }

    private static Set<String> positions(PositionMatrix matrix) {
        Set<String> keys = new TreeSet<>();
        matrix.issues()
                .forEach(issue ->
                        matrix.parties()
                                .forEach(party -> {
                                    if (matrix.at(party, issue.id())
                                            instanceof Position.Held held) {
                                        held.holdings()
                                                .forEach(holding ->
                                                        keys.add(
                                                                key(
                                                                        party,
                                                                        issue.id(),
                                                                        holding.stance().key())));
                                    }
                                }));
        return keys;
    }

    private static Set<String> movements(PublicRecord record) {
        Set<String> keys = new TreeSet<>();
        Movements.compute(record).stream()
                .filter(movement -> movement.kind() != Movement.Kind.FIRST_STATED)
                .forEach(movement ->
                        keys.add(key(movement.party(), movement.issue(), movement.kind().key())));
        return keys;
    }

    private static Set<String> collisions(PublicRecord record, PositionMatrix matrix) {
        Set<String> keys = new TreeSet<>();
        Collisions.compute(record.talks(), matrix)
                .forEach(collision ->
                        keys.add(
                                key(
                                        collision.issue(),
                                        collision.refusing(),
                                        collision.demanding())));
        return keys;
    }

    private static double compare(String name, String what, Set<String> gold, Set<String> own) {
        Drawn drawn = Drawn.keys(what, gold, own, AnswerSheetTest::differs);
        BundledCase.say("%s %s: %s".formatted(name, what, drawn));
        return drawn.f1();
    }

    private static String key(String... parts) {
        return String.join(" | ", parts);
    }

    private static void differs(String words) {
        if ("all".equals(System.getProperty("parley.answers"))) {
            BundledCase.say("  " + words.replace('\n', ' '));
        }
    }
}
