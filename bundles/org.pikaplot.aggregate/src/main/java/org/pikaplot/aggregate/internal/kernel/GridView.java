package org.pikaplot.aggregate.internal.kernel;

import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Range;

/** A grid of counts shown in the cells of another: what a cell counts is spread evenly over it. */
public final class GridView {
    private GridView() {}

    /**
     * {@return about what a request would find, by a grid over the same columns} Cells where there
     * was anything hold at least one point. Rows are counted in proportion.
     */
    public static AggregateResult.Bin2D of(
            AggregateResult.Bin2D grid, AggregateRequest.Bin2D request) {
        double[] columns = new double[request.width() * grid.height()];
        Spread x = new Spread(grid.xRange(), grid.width(), request.xRange(), request.width());
        for (int row = 0; row < grid.height(); row++) {
            for (int cell = 0; cell < request.width(); cell++) {
                double sum = 0;
                for (int from = x.first(cell); from <= x.last(cell); from++) {
                    sum += x.share(cell, from) * grid.counts()[row * grid.width() + from];
                }
                columns[row * request.width() + cell] = sum;
            }
        }
        Spread y = new Spread(grid.yRange(), grid.height(), request.yRange(), request.height());
        int[] counts = new int[request.width() * request.height()];
        double inside = 0;
        for (int row = 0; row < request.height(); row++) {
            for (int cell = 0; cell < request.width(); cell++) {
                double sum = 0;
                for (int from = y.first(row); from <= y.last(row); from++) {
                    sum += y.share(row, from) * columns[from * request.width() + cell];
                }
                inside += sum;
                counts[row * request.width() + cell] =
                        sum > 0 ? (int) Math.max(1, Math.rint(sum)) : 0;
            }
        }
        return new AggregateResult.Bin2D(
                counts,
                request.width(),
                request.height(),
                request.xRange(),
                request.yRange(),
                Math.round(inside),
                grid.rowsTotal());
    }

    /** Which cells of one axis lie under which of another, and with what share of them. */
    private static final class Spread {
        private final double begin;
        private final double width;
        private final int cells;

        /** Begin and width are measured in the cells that are read. */
        Spread(Range from, int cells, Range to, int wanted) {
            double side = from.span() / cells;
            this.begin = side > 0 ? (to.min() - from.min()) / side : 0;
            this.width = side > 0 ? to.span() / wanted / side : cells;
            this.cells = cells;
        }

        int first(int cell) {
            return (int) Math.clamp(Math.floor(begin + cell * width), 0.0, cells);
        }

        int last(int cell) {
            return (int) Math.clamp(Math.ceil(begin + (cell + 1) * width) - 1, -1.0, cells - 1.0);
        }

        double share(int cell, int from) {
            double low = Math.max(from, begin + cell * width);
            double high = Math.min(from + 1.0, begin + (cell + 1) * width);
            return Math.max(0, high - low);
        }
    }
}
