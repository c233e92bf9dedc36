package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Lattice;
import org.pikaplot.aggregate.Range;
import org.pikaplot.compute.Cancellation;
import org.pikaplot.data.ResidentColumn.Numbers;

/**
 * Counts of all points in the cells of two lattices and, level by level, in cells twice as wide and
 * twice as high. Requests whose cells are those of the lattices and not smaller than the lowest
 * level's are answered from it exactly. Immutable; any thread.
 *
 * <p>A request bins {@code x - min} in doubles; here it is {@code x - origin}. The two differ only
 * for values so close below an edge that the difference is rounded up to it, and never when that
 * did not happen here, because the origin is farther away. Which edges have such values is noted,
 * and which have values right upon them, because the last cell of a request includes its upper
 * edge.
 */
public final class Pyramid {
    private static final int CHUNK = 1 << 14;

    private final Axis across;
    private final Axis upwards;
    private final int[][] levels;
    private final long rows;

    private Pyramid(Axis across, Axis upwards, int[][] levels, long rows) {
        this.across = across;
        this.upwards = upwards;
        this.levels = levels;
        this.rows = rows;
    }

    /** One side of the lowest level. */
    private static final class Axis {
        private final Lattice lattice;
        private final int skipped;
        private final int cells;
        private final double side;
        private final boolean[] rounded;
        private final boolean[] touched;

        Axis(Lattice lattice, int cells) {
            this.lattice = lattice;
            this.cells = cells;
            this.skipped = Integer.numberOfTrailingZeros(Lattice.CELLS / cells);
            this.side = Math.scalb(lattice.cell(), skipped);
            this.rounded = new boolean[cells + 1];
            this.touched = new boolean[cells + 1];
        }

        /** {@return the level of some cells here, or -1 when they are not in it} */
        int level(Range range, int count) {
            int level = lattice.level(range, count).orElse(-1) - skipped;
            return level < 0 || level > Integer.numberOfTrailingZeros(cells) ? -1 : level;
        }

        /** Notes a value upon the lower edge of its cell, or below it because it was rounded up. */
        void note(double value, int cell) {
            boolean upon = value == lattice.origin() + cell * side;
            (upon ? touched : rounded)[cell] = true;
        }

        int first(Range range, int level) {
            return (int) ((range.min() - lattice.origin()) / Math.scalb(side, level));
        }

        /** {@return the first cell that a range reaches and the one behind the last} */
        int[] reach(Range range, int level) {
            double wide = Math.scalb(side, level);
            int count = cells >> level;
            int first = (int) Math.clamp((range.min() - lattice.origin()) / wide, 0, count - 1.0);
            double last = Math.ceil((range.max() - lattice.origin()) / wide);
            return new int[] {first, (int) Math.clamp(last, first + 1.0, count)};
        }

        Range range(int[] reach, int level) {
            double wide = Math.scalb(side, level);
            return new Range(
                    lattice.origin() + reach[0] * wide, lattice.origin() + reach[1] * wide);
        }

        boolean isExact(int first, int count, int level) {
            boolean exact = !touched[(first + count) << level];
            for (int edge = first; edge <= first + count; edge++) {
                exact &= !rounded[edge << level];
            }
            return exact;
        }
    }

    /**
     * {@return the pyramid over all rows}
     *
     * @param cells of the lowest level on either side, a power of two up to {@link Lattice#CELLS}
     */
    public static Pyramid of(
            Numbers xs,
            Numbers ys,
            long rows,
            Lattice across,
            Lattice upwards,
            int cells,
            Cancellation cancellation) {
        Axis x = new Axis(across, cells);
        Axis y = new Axis(upwards, cells);
        int[] counts = new int[Math.multiplyExact(cells, cells)];
        try (Arena arena = Arena.ofConfined()) {
            long bytes = (long) CHUNK * Double.BYTES;
            MemorySegment xScratch = arena.allocate(bytes, Double.BYTES);
            MemorySegment yScratch = arena.allocate(bytes, Double.BYTES);
            for (long from = 0; from < rows; from += CHUNK) {
                cancellation.check();
                int count = (int) Math.min(CHUNK, rows - from);
                count(
                        xs.doubles(from, count, xScratch),
                        ys.doubles(from, count, yScratch),
                        count,
                        x,
                        y,
                        counts);
            }
        }
        int[][] levels = new int[Integer.numberOfTrailingZeros(cells) + 1][];
        levels[0] = counts;
        for (int level = 1; level < levels.length; level++) {
            cancellation.check();
            levels[level] = halved(levels[level - 1], cells >> level);
        }
        return new Pyramid(x, y, levels, rows);
    }

    private static void count(
            MemorySegment xs, MemorySegment ys, int rows, Axis across, Axis upwards, int[] counts) {
        double xOrigin = across.lattice.origin();
        double yOrigin = upwards.lattice.origin();
        double xSide = across.side;
        double ySide = upwards.side;
        double xScale = 1 / xSide;
        double yScale = 1 / ySide;
        double xEnd = across.lattice.end();
        double yEnd = upwards.lattice.end();
        int width = across.cells;
        int last = width - 1;
        for (int row = 0; row < rows; row++) {
            double x = xs.getAtIndex(DOUBLE, row);
            double y = ys.getAtIndex(DOUBLE, row);
            if (x >= xOrigin && x < xEnd && y >= yOrigin && y < yEnd) {
                int cellX = (int) ((x - xOrigin) * xScale);
                int cellY = (int) ((y - yOrigin) * yScale);
                if (x <= xOrigin + cellX * xSide) {
                    across.note(x, cellX);
                }
                if (y <= yOrigin + cellY * ySide) {
                    upwards.note(y, cellY);
                }
                cellX = cellX > last ? last : cellX;
                cellY = cellY > last ? last : cellY;
                counts[cellY * width + cellX]++;
            }
        }
    }

    private static int[] halved(int[] counts, int side) {
        int[] sums = new int[side * side];
        int below = 2 * side;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int at = 2 * y * below + 2 * x;
                sums[y * side + x] =
                        counts[at] + counts[at + 1] + counts[at + below] + counts[at + below + 1];
            }
        }
        return sums;
    }

    /** {@return whether the cells of a request are large enough and lie on the lattices} */
    public boolean has(AggregateRequest.Bin2D request) {
        return across.level(request.xRange(), request.width()) >= 0
                && upwards.level(request.yRange(), request.height()) >= 0;
    }

    /**
     * {@return the exact answer to a request without filter; null when its cells are not those of
     * the lattices, too small, or have values too close to their edges}
     */
    public AggregateResult.@Nullable Bin2D answer(AggregateRequest.Bin2D request) {
        int xLevel = across.level(request.xRange(), request.width());
        int yLevel = upwards.level(request.yRange(), request.height());
        if (xLevel < 0 || yLevel < 0) {
            return null;
        }
        int firstX = across.first(request.xRange(), xLevel);
        int firstY = upwards.first(request.yRange(), yLevel);
        if (!across.isExact(firstX, request.width(), xLevel)
                || !upwards.isExact(firstY, request.height(), yLevel)) {
            return null;
        }
        int level = Math.min(xLevel, yLevel);
        int[] from = levels[level];
        int stride = across.cells >> level;
        int wide = 1 << (xLevel - level);
        int high = 1 << (yLevel - level);
        int[] counts = new int[Math.multiplyExact(request.width(), request.height())];
        long inside = 0;
        for (int y = 0; y < request.height() * high; y++) {
            int source = (firstY * high + y) * stride + firstX * wide;
            int target = y / high * request.width();
            for (int x = 0; x < request.width() * wide; x++) {
                int count = from[source + x];
                counts[target + x / wide] += count;
                inside += count;
            }
        }
        return new AggregateResult.Bin2D(
                counts,
                request.width(),
                request.height(),
                request.xRange(),
                request.yRange(),
                inside,
                rows);
    }

    /** {@return a number of points that a rectangle holds at least} */
    public long atLeast(Range xRange, Range yRange) {
        int level = 0;
        double xCells = xRange.span() / across.side;
        double yCells = yRange.span() / upwards.side;
        while (level < levels.length - 1 && Math.max(xCells, yCells) > 64) {
            level++;
            xCells /= 2;
            yCells /= 2;
        }
        int[] bounds = new int[4];
        whole(across, xRange, level, bounds, 0);
        whole(upwards, yRange, level, bounds, 2);
        long points = 0;
        for (int y = bounds[2]; y < bounds[3]; y++) {
            for (int x = bounds[0]; x < bounds[1]; x++) {
                points += levels[level][y * (across.cells >> level) + x];
            }
        }
        return points;
    }

    /** The cells that lie inside a range with another cell between them and its ends. */
    private static void whole(Axis axis, Range range, int level, int[] bounds, int at) {
        double side = Math.scalb(axis.side, level);
        double from = Math.ceil((range.min() - axis.lattice.origin()) / side) + 1;
        double to = Math.floor((range.max() - axis.lattice.origin()) / side) - 1;
        bounds[at] = (int) Math.clamp(from, 0, axis.cells >> level);
        bounds[at + 1] = (int) Math.clamp(to, 0, axis.cells >> level);
    }

    /**
     * {@return the part of the plane a request is about, in cells of the pyramid that are as large
     * as those asked for or the next smaller ones} Reaches over the borders of the request by less
     * than a cell.
     */
    public AggregateResult.Bin2D about(AggregateRequest.Bin2D request) {
        double xSide = request.xRange().span() / request.width() / across.side;
        double ySide = request.yRange().span() / request.height() / upwards.side;
        int level = Math.clamp(Math.getExponent(Math.min(xSide, ySide)), 0, levels.length - 1);
        int[] x = across.reach(request.xRange(), level);
        int[] y = upwards.reach(request.yRange(), level);
        int width = x[1] - x[0];
        int height = y[1] - y[0];
        int[] counts = new int[width * height];
        long inside = 0;
        for (int row = 0; row < height; row++) {
            int from = (y[0] + row) * (across.cells >> level) + x[0];
            System.arraycopy(levels[level], from, counts, row * width, width);
        }
        for (int count : counts) {
            inside += count;
        }
        return new AggregateResult.Bin2D(
                counts,
                width,
                height,
                across.range(x, level),
                upwards.range(y, level),
                inside,
                rows);
    }

    /** {@return bytes held} */
    public long sizeBytes() {
        return sizeBytes(across.cells);
    }

    /** {@return bytes that a pyramid of so many cells on either side of its lowest level holds} */
    public static long sizeBytes(int cells) {
        return 4L * cells * cells * 4 / 3 + 4L * cells;
    }
}
