package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reading.attribution.Range;

class ShippedModelTest {
    private static final String TEXT =
            "The foreign minister said on Monday that her country would not sign the treaty.";

    @Test
    void readsWhoSaidWhat() throws UnavailableException {
        List<ReadAttribution> found =
                EncoderModel.shipped().reader(Convention.STATEMENTS).read(TEXT);
        ReadAttribution attribution = found.getFirst();
        assertThat(words(attribution.source())).containsExactly("The foreign minister");
        assertThat(words(attribution.cue())).containsExactly("said");
        assertThat(words(attribution.content()))
                .containsExactly("that her country would not sign the treaty");
    }

    private static List<String> words(List<Range> ranges) {
        return ranges.stream().map(range -> range.of(TEXT)).toList();
    }
}
