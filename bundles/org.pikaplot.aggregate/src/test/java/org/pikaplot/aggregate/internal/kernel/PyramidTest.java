package org.pikaplot.aggregate.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Lattice;
import org.pikaplot.aggregate.Lattice.Cells;
import org.pikaplot.aggregate.Range;

class PyramidTest {
    private static final int CELLS = 128;

    /** Values of one column: smooth, or on, just below and just above the edges of its cells. */
    private static double[] values(Random random, int rows, boolean awkward) {
        double scale = Math.pow(10, random.nextInt(-6, 7));
        double shift = random.nextInt(-3, 4) * scale * Math.pow(10, random.nextInt(0, 5));
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = shift + scale * random.nextGaussian();
        }
        if (awkward && rows > 2) {
            Range domain = domain(values);
            Lattice.of(domain, false)
                    .ifPresent(lattice -> {
                        for (int row = 2; row < rows; row += 3) {
                            double edge =
                                    lattice.origin()
                                            + random.nextInt(Lattice.CELLS) * lattice.cell();
                            values[row] =
                                    switch (random.nextInt(5)) {
                                        case 0 -> edge;
                                        case 1 -> Math.nextDown(edge);
                                        case 2 -> Math.nextUp(edge);
                                        case 3 -> Double.NaN;
                                        default -> Double.POSITIVE_INFINITY;
                                    };
                            if (Double.isFinite(values[row]) && !domain.contains(values[row])) {
                                values[row] = domain.min();
                            }
                        }
                    });
        }
        return values;
    }

    private static Range domain(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return finite.length == 0
                ? new Range(0, 1)
                : new Range(finite[0], finite[finite.length - 1]);
    }

    private interface Check {
        void of(Pyramid pyramid, TestRows rows, Lattice across, Lattice upwards);
    }

    private static void with(double[] x, double[] y, Check check) {
        var across = Lattice.of(domain(x), false);
        var upwards = Lattice.of(domain(y), false);
        if (across.isEmpty() || upwards.isEmpty()) {
            return;
        }
        TestRows rows = TestRows.of(x, y);
        try (Arena arena = Arena.ofConfined()) {
            Pyramid pyramid =
                    Pyramid.of(
                            rows.numbers("x", arena),
                            rows.numbers("y", arena),
                            x.length,
                            across.get(),
                            upwards.get(),
                            CELLS,
                            new TestRows.Quiet());
            check.of(pyramid, rows, across.get(), upwards.get());
        }
    }

    private static Range part(Random random, Range whole) {
        double one = whole.min() + random.nextDouble() * whole.span();
        double other = whole.min() + random.nextDouble() * whole.span();
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    @Property(tries = 400)
    void countsWhatTheKernelCountsOrNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 300) int size,
            @ForAll boolean awkward) {
        Random random = new Random(seed);
        double[] x = values(random, size, awkward);
        double[] y = values(random, size, awkward);
        with(
                x,
                y,
                (pyramid, rows, across, upwards) -> {
                    for (int look = 0; look < 6; look++) {
                        Cells xCells = cells(random, across, domain(x), look);
                        Cells yCells = cells(random, upwards, domain(y), look);
                        var request =
                                new AggregateRequest.Bin2D(
                                        "x",
                                        "y",
                                        xCells.range(),
                                        yCells.range(),
                                        xCells.count(),
                                        yCells.count(),
                                        List.of());
                        AggregateResult.Bin2D found = pyramid.answer(request);
                        if (!awkward) {
                            assertThat(found != null).isEqualTo(pyramid.has(request));
                        }
                        if (found != null) {
                            var counted =
                                    (AggregateResult.Bin2D)
                                            rows.evaluate(new Bin2DEvaluation(request));
                            assertThat(found).usingRecursiveComparison().isEqualTo(counted);
                            assertThat(pyramid.atLeast(xCells.range(), yCells.range()))
                                    .isLessThanOrEqualTo(counted.rowsShown());
                        }
                    }
                });
    }

    private static Cells cells(Random random, Lattice lattice, Range domain, int look) {
        return lattice.over(look == 0 ? domain : part(random, domain), random.nextInt(1, 90))
                .orElseThrow();
    }

    @Test
    void answersNothingWhoseUpperEdgeHoldsValues() {
        double[] x = {0, 100, 50, 20};
        Lattice lattice = Lattice.of(new Range(0, 100), false).orElseThrow();
        Cells cells = lattice.over(new Range(10, 60), 12).orElseThrow();
        x[2] = cells.range().max();
        with(
                x,
                x,
                (pyramid, rows, across, upwards) -> {
                    assertThat(pyramid.answer(grid(cells))).isNull();
                    Cells wider = lattice.over(new Range(10, 70), 12).orElseThrow();
                    assertThat(pyramid.answer(grid(wider))).isNotNull();
                });
    }

    private static AggregateRequest.Bin2D grid(Cells cells) {
        return new AggregateRequest.Bin2D(
                "x", "y", cells.range(), cells.range(), cells.count(), cells.count(), List.of());
    }

    @Property(tries = 200)
    void firstLooksHoldAboutAsManyPoints(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 300) int size) {
        Random random = new Random(seed);
        double[] x = values(random, size, false);
        double[] y = values(random, size, false);
        with(
                x,
                y,
                (pyramid, rows, across, upwards) -> {
                    var whole =
                            new AggregateRequest.Bin2D(
                                    "x",
                                    "y",
                                    new Range(across.origin(), across.end()),
                                    new Range(upwards.origin(), upwards.end()),
                                    random.nextInt(1, 200),
                                    random.nextInt(1, 200),
                                    List.of());
                    AggregateResult.Bin2D seen = GridView.of(pyramid.about(whole), whole);
                    assertThat(seen.rowsShown()).isEqualTo(size);
                    assertThat(seen.counts()).hasSize(whole.width() * whole.height());
                    Range xPart = part(random, domain(x));
                    Range yPart = part(random, domain(y));
                    var zoomed =
                            new AggregateRequest.Bin2D("x", "y", xPart, yPart, 50, 40, List.of());
                    AggregateResult.Bin2D counted =
                            (AggregateResult.Bin2D) rows.evaluate(new Bin2DEvaluation(zoomed));
                    AggregateResult.Bin2D near = GridView.of(pyramid.about(zoomed), zoomed);
                    // Every point that is there is at least hinted at.
                    if (counted.rowsShown() > 0) {
                        assertThat(Arrays.stream(near.counts()).sum()).isPositive();
                    }
                });
    }

    @Test
    void aGridSeenThroughItsOwnCellsIsItself() {
        double[] x = {0, 1, 2, 3, 4, 4, 4};
        TestRows rows = TestRows.of(x, x);
        var request =
                new AggregateRequest.Bin2D(
                        "x", "y", new Range(0, 4), new Range(-1, 5), 4, 3, List.of());
        var grid = (AggregateResult.Bin2D) rows.evaluate(new Bin2DEvaluation(request));
        assertThat(GridView.of(grid, request)).usingRecursiveComparison().isEqualTo(grid);
    }
}
