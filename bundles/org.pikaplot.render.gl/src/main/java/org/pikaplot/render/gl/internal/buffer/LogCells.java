package org.pikaplot.render.gl.internal.buffer;

import org.pikaplot.aggregate.Range;
import org.pikaplot.plot.Axis;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scales;

/** Makes the cells of a raster equally large on screen, also where an axis is logarithmic. */
public final class LogCells {
    private LogCells() {}

    /**
     * {@return as many cells as the raster has, even in place; the raster's own array where both
     * axes are even}
     */
    public static int[] even(Mark.Raster raster, Axis x, Axis y) {
        if (x.scale() != Axis.Scale.LOG && y.scale() != Axis.Scale.LOG) {
            return raster.counts();
        }
        int[] columns = cells(x, raster.x(), raster.width());
        int[] rows = cells(y, raster.y(), raster.height());
        int[] even = new int[raster.counts().length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                even[row * columns.length + column] =
                        raster.counts()[rows[row] * columns.length + columns[column]];
            }
        }
        return even;
    }

    private static int[] cells(Axis axis, Range range, int count) {
        double start = Scales.place(axis, range.min());
        double end = Scales.place(axis, range.max());
        int[] cells = new int[count];
        for (int i = 0; i < count; i++) {
            double position = Scales.position(axis, start + (i + 0.5) / count * (end - start));
            cells[i] =
                    (int) Math.clamp((position - range.min()) / range.span() * count, 0, count - 1);
        }
        return cells;
    }
}
