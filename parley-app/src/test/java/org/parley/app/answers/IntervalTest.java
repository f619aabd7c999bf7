package org.parley.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void documentsThatAreAllAlikeLeaveNoDoubt() {
        Interval interval =
                Interval.of(Collections.nCopies(5, new Tally(10, 10, 8, 4, 4, 4)), Tally::foundF1);
        assertThat(interval).isEqualTo(new Interval(0.8, 0.8));
    }

    @Test
    void intervalHoldsTheFigureAndNarrowsWithDocuments() {
        List<Tally> two = List.of(new Tally(10, 10, 4, 2, 2, 2), new Tally(10, 10, 9, 9, 9, 9));
        List<Tally> forty = Collections.nCopies(20, two).stream().flatMap(List::stream).toList();
        Interval wide = Interval.of(two, Tally::foundF1);
        Interval narrow = Interval.of(forty, Tally::foundF1);
        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(narrow.low()).isLessThan(0.65).isGreaterThan(0.5);
        assertThat(narrow.high()).isGreaterThan(0.65).isLessThan(0.8);
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }
}
