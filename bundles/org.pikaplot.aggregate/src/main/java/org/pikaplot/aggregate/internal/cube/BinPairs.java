package org.pikaplot.aggregate.internal.cube;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.MemorySegment;
import org.pikaplot.aggregate.internal.kernel.Binning;

/** Which cell of a grid each point lies in. */
final class BinPairs {
    private BinPairs() {}

    /**
     * Numbers the cells row by row from the lowest y.
     *
     * @param outside what points outside of the grid get
     */
    static void locate(
            MemorySegment xs,
            MemorySegment ys,
            int rows,
            Binning across,
            Binning upwards,
            int outside,
            int[] cells) {
        double xMin = across.min();
        double xMax = across.max();
        double xShrink = across.shrink();
        double xOrigin = across.origin();
        double xScale = across.scale();
        double yMin = upwards.min();
        double yMax = upwards.max();
        double yShrink = upwards.shrink();
        double yOrigin = upwards.origin();
        double yScale = upwards.scale();
        int width = across.bins();
        int lastX = across.bins() - 1;
        int lastY = upwards.bins() - 1;
        for (int row = 0; row < rows; row++) {
            double x = xs.getAtIndex(DOUBLE, row);
            double y = ys.getAtIndex(DOUBLE, row);
            int cell = outside;
            if (x >= xMin && x <= xMax && y >= yMin && y <= yMax) {
                int cellX = (int) ((x * xShrink - xOrigin) * xScale);
                int cellY = (int) ((y * yShrink - yOrigin) * yScale);
                cellX = cellX > lastX ? lastX : cellX;
                cellY = cellY > lastY ? lastY : cellY;
                cell = cellY * width + cellX;
            }
            cells[row] = cell;
        }
    }
}
