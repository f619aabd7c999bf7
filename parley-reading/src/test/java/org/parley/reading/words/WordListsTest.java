package org.parley.reading.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {
    private final WordLists lists = WordLists.read(WordListsTest.class, "lists.tsv");

    @Test
    void listHasItsWordsAndPhrases() {
        assertThat(lists.of("sides")).containsExactlyInAnyOrder("both", "the two sides");
    }

    @Test
    void messageNamesTheListsThereAre() {
        assertThatThrownBy(() -> lists.of("side"))
                .hasMessage("lists.tsv has no list 'side'; it has [sides].");
    }

    @Test
    void messageNamesTheTableThatIsMissing() {
        assertThatThrownBy(() -> WordLists.read(WordListsTest.class, "none.tsv"))
                .hasMessageContaining("none.tsv");
    }

    @Test
    void wordThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> WordLists.read(WordListsTest.class, "doubled.tsv"))
                .hasMessageContaining("doubled.tsv")
                .hasMessageContaining("each once");
    }
}
