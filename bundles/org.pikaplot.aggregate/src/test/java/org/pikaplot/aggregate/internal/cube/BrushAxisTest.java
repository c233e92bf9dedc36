package org.pikaplot.aggregate.internal.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.Range;
import org.pikaplot.aggregate.internal.cube.BrushAxis.Span;
import org.pikaplot.aggregate.internal.kernel.Binning;

class BrushAxisTest {
    @Provide
    Arbitrary<Double> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        -0.0,
                        0.0,
                        1.0,
                        Math.nextUp(1.0),
                        Math.nextUp(Math.nextUp(1.0)),
                        -1e308,
                        1e308,
                        Double.MAX_VALUE,
                        -Double.MAX_VALUE,
                        Double.MIN_VALUE,
                        0.1,
                        0.3),
                Arbitraries.doubles().between(-5, 5));
    }

    @Provide
    Arbitrary<Range> ranges() {
        return Combinators.combine(values(), values())
                .as((a, b) -> new Range(Math.min(a, b), Math.max(a, b)));
    }

    @Property(tries = 2_000)
    void knowsExactlyWhichDoublesABinHolds(
            @ForAll("ranges") Range range,
            @ForAll @IntRange(min = 1, max = 300) int bins,
            @ForAll("values") double value) {
        BrushAxis axis = new BrushAxis(Binning.of(range, bins));
        if (axis.binning().contains(value)) {
            int bin = axis.binning().indexOf(value);
            // By comparison, for which -0.0 and 0.0 are the same.
            assertThat(axis.lowest(bin) <= value && value <= axis.highest(bin)).isTrue();
            assertThat(axis.binning().indexOf(axis.lowest(bin))).isEqualTo(bin);
            assertThat(axis.binning().indexOf(axis.highest(bin))).isEqualTo(bin);
            if (bin > 0) {
                assertThat(axis.binning().indexOf(Math.nextDown(axis.lowest(bin)))).isLessThan(bin);
            }
        }
    }

    @Property(tries = 2_000)
    void roundsWhatWasRoundedToItself(
            @ForAll("ranges") Range range,
            @ForAll @IntRange(min = 1, max = 300) int bins,
            @ForAll("ranges") Range brush) {
        BrushAxis axis = new BrushAxis(Binning.of(range, bins));
        Span span = axis.span(brush);
        if (span == null) {
            assertThat(brush.max() < range.min() || brush.min() > range.max()).isTrue();
        } else {
            Range rounded = axis.range(span);
            Span again = axis.span(rounded);
            assertThat(again).isNotNull();
            assertThat(axis.range(again)).isEqualTo(rounded);
        }
    }

    @Test
    void takesTheBinsWhoseMiddleIsInside() {
        BrushAxis axis = new BrushAxis(Binning.of(new Range(0, 10), 10));
        assertThat(axis.span(new Range(2, 5))).isEqualTo(new Span(2, 4));
        assertThat(axis.span(new Range(2.6, 5.4))).isEqualTo(new Span(3, 4));
        assertThat(axis.span(new Range(2.4, 5.6))).isEqualTo(new Span(2, 5));
        assertThat(axis.span(new Range(3.1, 3.2))).isEqualTo(new Span(3, 3));
        assertThat(axis.span(new Range(-100, 100))).isEqualTo(new Span(0, 9));
        assertThat(axis.span(new Range(11, 12))).isNull();
        assertThat(axis.range(new Span(2, 4))).isEqualTo(new Range(2, Math.nextDown(5.0)));
        assertThat(List.of(axis.range(new Span(9, 9)))).containsExactly(new Range(9, 10));
    }
}
