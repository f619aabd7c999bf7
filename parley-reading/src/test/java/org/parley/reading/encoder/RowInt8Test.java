package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowInt8Test {
    @Test
    void eachNumberIsOffByHalfAScaleAtMost() {
        float[] matrix = matrix(6, 50);
        for (int highest : new int[] {RowInt8.FULL, RowInt8.REDUCED}) {
            RowInt8 rows = RowInt8.of(matrix, 6, highest);
            float[] again = rows.floats();
            for (int at = 0; at < matrix.length; at++) {
                assertThat(again[at])
                        .isCloseTo(matrix[at], within(0.501f * rows.scales()[at / 50]));
                assertThat(Math.abs(rows.values()[at])).isLessThanOrEqualTo((byte) highest);
            }
        }
    }

    @Test
    void oneLargeWeightLeavesOtherRowsFine() {
        float[] matrix = matrix(2, 50);
        matrix[0] = 1000;
        RowInt8 rows = RowInt8.of(matrix, 2, RowInt8.FULL);
        assertThat(rows.scales()[1]).isLessThan(0.01f);
    }

    @Test
    void rowsOfZerosStayZero() {
        assertThat(RowInt8.of(new float[4], 2, RowInt8.FULL).floats()).containsOnly(0);
    }

    @Test
    void headsComeBackFromTheirFile() throws IOException {
        float[] small = matrix(1, 5);
        float[] large = matrix(64, 100);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HeadFile.write(
                Map.of(
                        "a.bias", new HeadFile.Matrix(small, 1),
                        "a.weight", new HeadFile.Matrix(large, 64)),
                file);
        Map<String, float[]> read = HeadFile.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.get("a.bias")).containsExactly(small);
        assertThat(read.get("a.weight"))
                .containsExactly(RowInt8.of(large, 64, RowInt8.FULL).floats());
        assertThat(file.size()).isLessThan(64 * 100 + 64 * 4 + 100);
    }

    private static float[] matrix(int rows, int columns) {
        SplittableRandom random = new SplittableRandom(3);
        float[] matrix = new float[rows * columns];
        for (int at = 0; at < matrix.length; at++) {
            matrix[at] = (float) random.nextGaussian() * (1 + at / columns) / 10;
        }
        return matrix;
    }
}
