package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Range;

class BinningTest {
    @Test
    void putsTheUpperEdgeIntoTheLastBin() {
        Binning binning = Binning.of(new Range(0, 10), 5);
        assertThat(List.of(0.0, 1.99, 2.0, 9.99, 10.0).stream().map(binning::indexOf))
                .containsExactly(0, 0, 1, 4, 4);
        assertThat(binning.contains(10.000001)).isFalse();
        assertThat(binning.contains(Double.NaN)).isFalse();
    }

    @Test
    void putsTheOnlyValueOfAnEmptyRangeIntoTheFirstBin() {
        Binning binning = Binning.of(new Range(3, 3), 7);
        assertThat(binning.indexOf(3)).isZero();
        assertThat(binning.edges()).hasSize(8).containsOnly(3.0);
    }

    @Test
    void spansTheWholeLineOfDoubles() {
        Binning binning = Binning.of(new Range(-Double.MAX_VALUE, Double.MAX_VALUE), 4);
        assertThat(
                        List.of(-Double.MAX_VALUE, -1e300, 1e300, Double.MAX_VALUE).stream()
                                .map(binning::indexOf))
                .containsExactly(0, 1, 2, 3);
        assertThat(binning.edges()).isSorted().doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @Property(tries = 500)
    void risesWithTheValue(
            @ForAll double a,
            @ForAll double b,
            @ForAll double c,
            @IntRange(min = 1, max = 3000) @ForAll int bins) {
        double[] sorted =
                java.util.stream.DoubleStream.of(a, b, c)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        if (sorted.length == 3) {
            Binning binning = Binning.of(new Range(sorted[0], sorted[2]), bins);
            assertThat(binning.indexOf(sorted[0])).isZero();
            assertThat(binning.indexOf(sorted[1]))
                    .isBetween(binning.indexOf(sorted[0]), binning.indexOf(sorted[2]));
            assertThat(binning.indexOf(sorted[2])).isBetween(0, bins - 1);
        }
    }
}
