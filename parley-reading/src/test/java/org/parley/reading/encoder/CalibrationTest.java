package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.reading.attribution.Range;

class CalibrationTest {
    private static ReadAttribution read(double cue, double spans) {
        return new ReadAttribution(
                List.of(), List.of(), List.of(new Range(0, 1)), cue, spans, Map.of());
    }

    private static Calibration of(String text) throws IOException {
        return Calibration.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void withoutOneTheCuesLikelihoodStands() {
        assertThat(Calibration.NONE.likelihood(read(0.8, 0.3))).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void surerIsLikelierAndStaysWithinItsScale() throws IOException {
        Calibration shipped = of("constant\t0.5\ncue\t0.4\nspans\t0.7\n");
        assertThat(shipped.likelihood(read(0.9, 0.5)))
                .isGreaterThan(shipped.likelihood(read(0.6, 0.5)));
        assertThat(shipped.likelihood(read(0.9, 0.5)))
                .isGreaterThan(shipped.likelihood(read(0.9, 0.1)));
        for (double end : new double[] {0, 1}) {
            assertThat(shipped.likelihood(read(end, end))).isBetween(0.0, 1.0);
        }
    }

    @Test
    void itsFileIsReadAsWritten() throws IOException {
        Calibration one = new Calibration(0.25, 1.5, -2);
        assertThat(of(one.text())).isEqualTo(one);
    }

    @Test
    void aNumberMissingOrWrongIsNamed() {
        assertThatThrownBy(() -> of("cue\t1\n")).hasMessageContaining("constant");
        assertThatThrownBy(() -> of("cue\tmuch\n"))
                .hasMessageContaining("cue")
                .hasMessageContaining("much");
    }
}
