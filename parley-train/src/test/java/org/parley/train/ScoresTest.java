package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reading.attribution.Range;

class ScoresTest {
    @Test
    void exactPiecesCountByRole() {
        AttributionScore score = new AttributionScore();
        score.add(
                List.of(relation(0, 1, 2, 2, 3, 9), relation(20, 20, 21, 21, 22, 30)),
                List.of(relation(0, 1, 2, 2, 3, 8)));
        assertThat(score.exact(0)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.exact(1)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.exact(2)).isZero();
        assertThat(score.content()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.relation()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aRelationNeedsItsSource() {
        AttributionScore score = new AttributionScore();
        score.add(List.of(relation(0, 1, 2, 2, 3, 9)), List.of(relation(11, 12, 2, 2, 3, 9)));
        assertThat(score.content()).isEqualTo(1);
        assertThat(score.relation()).isZero();
    }

    @Test
    void eachFindingCountsOnce() {
        AttributionScore score = new AttributionScore();
        score.add(
                List.of(relation(0, 1, 2, 2, 3, 9)),
                List.of(relation(0, 1, 2, 2, 3, 9), relation(0, 1, 2, 2, 3, 9)));
        assertThat(score.content()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.exact(2)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aStatementIsFoundByContentOrByAllItsWords() {
        StatementScore score = new StatementScore();
        score.add(
                List.of(item(0, 10, 20, "offer"), item(30, 40, 50, "demand")),
                List.of(item(0, 10, 18, "offer"), item(30, 40, 44, "claim")));
        assertThat(score.foundF1()).isEqualTo(1);
        assertThat(score.act()).isEqualTo(0.5);
    }

    private static Relation relation(int a, int b, int c, int d, int e, int f) {
        return new Relation(
                List.of(new int[] {a, b}),
                List.of(new int[] {c, d}),
                List.of(new int[] {e, f}),
                -1);
    }

    private static StatementScore.Item item(int start, int content, int end, String act) {
        return new StatementScore.Item(
                List.of(),
                List.of(new Range(start, content)),
                List.of(new Range(content, end)),
                act);
    }
}
