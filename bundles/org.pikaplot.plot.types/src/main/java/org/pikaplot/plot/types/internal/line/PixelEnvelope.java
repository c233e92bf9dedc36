package org.pikaplot.plot.types.internal.line;

import java.util.Arrays;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Scales;

/**
 * Thins a line to the first, lowest, highest and last point of each pixel column: the pixels stay
 * the same. Source: Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB
 * 2014. For lines whose points were computed here, on any scale; tables are thinned where they lie.
 */
public final class PixelEnvelope {
    private final double[] xs;
    private final double[] ys;
    private final int[] kept;
    private int count;

    private PixelEnvelope(LineSeries line) {
        this.xs = line.x();
        this.ys = line.y();
        this.kept = new int[xs.length];
    }

    /** {@return the line, thinned if it has more than four points a pixel column} */
    public static LineSeries of(LineSeries line, Axis axis, int pixelColumns) {
        return line.x().length <= 4L * pixelColumns
                ? line
                : new PixelEnvelope(line).thin(axis, pixelColumns);
    }

    private LineSeries thin(Axis axis, int pixelColumns) {
        int start = 0;
        for (int i = 1; i <= xs.length; i++) {
            if (i == xs.length
                    || column(i, axis, pixelColumns) != column(start, axis, pixelColumns)) {
                keep(start, i);
                start = i;
            }
        }
        int[] rows = Arrays.copyOf(kept, count);
        return new LineSeries(
                Arrays.stream(rows).mapToDouble(i -> xs[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> ys[i]).toArray());
    }

    /** The pixel column of a point; a gap has one of its own. */
    private double column(int i, Axis axis, int pixelColumns) {
        return Double.isNaN(ys[i])
                ? -i - 2.0
                : Math.clamp(
                        Math.floor(Scales.place(axis, xs[i]) * pixelColumns), -1.0, pixelColumns);
    }

    private void keep(int from, int to) {
        int lowest = from;
        int highest = from;
        for (int i = from; i < to; i++) {
            lowest = ys[i] < ys[lowest] ? i : lowest;
            highest = ys[i] > ys[highest] ? i : highest;
        }
        int[] rows = {from, lowest, highest, to - 1};
        Arrays.sort(rows);
        for (int i = 0; i < rows.length; i++) {
            if (i == 0 || rows[i] != rows[i - 1]) {
                kept[count++] = rows[i];
            }
        }
    }
}
