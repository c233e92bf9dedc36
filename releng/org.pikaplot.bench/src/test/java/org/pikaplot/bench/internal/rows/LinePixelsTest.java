package org.pikaplot.bench.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Range;

class LinePixelsTest {
    private static LinePixels line(double... xy) {
        LinePixels pixels = new LinePixels(10, 10, new Range(0, 10), new Range(0, 10));
        for (int i = 0; i < xy.length; i += 2) {
            pixels.lineTo(xy[i], xy[i + 1]);
        }
        return pixels;
    }

    @Test
    void seesNoDifferenceInPointsOnTheSamePixels() {
        assertThat(line(0, 0, 9, 9).sameAs(line(0, 0, 5, 5, 9.5, 9.5))).isTrue();
    }

    @Test
    void seesOnePixelThatDiffers() {
        assertThat(line(0, 0, 9, 0).sameAs(line(0, 0, 4, 1, 9, 0))).isFalse();
    }
}
