package org.pikaplot.aggregate.internal.plan;

import java.util.Arrays;
import org.pikaplot.aggregate.AggregateResult;

/** What a sample of the rows says of all of them. */
final class Scaled {
    private Scaled() {}

    /** {@return counts multiplied; lines stay as they are} */
    static AggregateResult up(AggregateResult sample, double factor) {
        long shown = Math.round(sample.rowsShown() * factor);
        long total = Math.round(sample.rowsTotal() * factor);
        return switch (sample) {
            case AggregateResult.Bin1D bins ->
                    new AggregateResult.Bin1D(
                            bins.edges(),
                            Arrays.stream(bins.counts())
                                    .map(counts ->
                                            Arrays.stream(counts)
                                                    .map(count -> Math.round(count * factor))
                                                    .toArray())
                                    .toArray(long[][]::new),
                            bins.series(),
                            shown,
                            total);
            case AggregateResult.Bin2D grid ->
                    new AggregateResult.Bin2D(
                            times(grid.counts(), factor),
                            grid.width(),
                            grid.height(),
                            grid.xRange(),
                            grid.yRange(),
                            shown,
                            total);
            case AggregateResult.Hexagons grid ->
                    new AggregateResult.Hexagons(
                            times(grid.counts(), factor),
                            grid.width(),
                            grid.height(),
                            grid.xRange(),
                            grid.yRange(),
                            shown,
                            total);
            case AggregateResult.M4 lines ->
                    new AggregateResult.M4(
                            lines.series(), lines.range(), lines.pixelColumns(), shown, total);
            default -> throw new IllegalArgumentException("not scaled: " + sample.getClass());
        };
    }

    private static int[] times(int[] counts, double factor) {
        return Arrays.stream(counts).map(count -> (int) Math.round(count * factor)).toArray();
    }
}
