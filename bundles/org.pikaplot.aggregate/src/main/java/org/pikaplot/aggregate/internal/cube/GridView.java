package org.pikaplot.aggregate.internal.cube;

import java.util.Arrays;
import java.util.List;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.kernel.Binning;
import org.pikaplot.aggregate.internal.scan.Block;

/** A density grid: a place a cell and one for points outside. */
record GridView(AggregateRequest.Bin2D request, Binning across, Binning upwards)
        implements CubeView {

    static GridView of(AggregateRequest.Bin2D request) {
        return new GridView(
                request,
                Binning.of(request.xRange(), request.width()),
                Binning.of(request.yRange(), request.height()));
    }

    /** {@return the same with at most so many places, as wide for its height as before} */
    static GridView of(AggregateRequest.Bin2D request, long mostPlaces) {
        long wanted = (long) request.width() * request.height() + 1;
        double shrink = Math.min(1, Math.sqrt((double) mostPlaces / wanted));
        return of(
                new AggregateRequest.Bin2D(
                        request.x(),
                        request.y(),
                        request.xRange(),
                        request.yRange(),
                        Math.max(1, (int) (request.width() * shrink)),
                        Math.max(1, (int) (request.height() * shrink)),
                        request.filter()));
    }

    @Override
    public List<String> columns() {
        return List.of(request.x(), request.y());
    }

    private int cells() {
        return Math.multiplyExact(across.bins(), upwards.bins());
    }

    @Override
    public int places() {
        return cells() + 1;
    }

    @Override
    public List<Measure> measures() {
        return List.of();
    }

    @Override
    public void place(Block block, int[] numbers, int[] places) {
        BinPairs.locate(
                block.doubles(numbers[0]),
                block.doubles(numbers[1]),
                block.rows(),
                across,
                upwards,
                cells(),
                places);
    }

    @Override
    public AggregateResult result(Totals totals) {
        long all = totals.allRows();
        return new AggregateResult.Bin2D(
                Arrays.copyOf(totals.rows(), cells()),
                request.width(),
                request.height(),
                request.xRange(),
                request.yRange(),
                all - totals.rows()[cells()],
                all);
    }
}
