package org.parley.brief.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void whatIsUnfitIsFoldedAwayAndNothingIsLost() {
        Fold<Integer> fold = Fold.of(List.of(1, 2, 3, 4, 5), 2, number -> number % 2 == 0);
        assertThat(fold.shown()).containsExactly(2, 4);
        assertThat(fold.rest()).containsExactly(1, 3, 5);
    }

    @Test
    void theFirstOfEachKindComesBeforeTheSecondOfAny() {
        assertThat(Fold.spread(List.of("a1", "a2", "b1", "a3", "b2"), word -> word.charAt(0)))
                .containsExactly("a1", "b1", "a2", "a3", "b2");
    }
}
