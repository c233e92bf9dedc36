package org.pikaplot.aggregate.internal.cube;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.kernel.Binning;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.aggregate.internal.scan.Block;

/**
 * A histogram: a place a bin and one for rows without a bin, and that for each series, NULL first.
 *
 * @param labels of the split column, null without one
 */
record BinsView(AggregateRequest.Bin1D request, Binning binning, @Nullable Labels labels)
        implements CubeView {

    static BinsView of(AggregateRequest.Bin1D request, @Nullable Labels labels) {
        return new BinsView(request, Binning.of(request.range(), request.bins()), labels);
    }

    @Override
    public List<String> columns() {
        String split = request.split();
        return split == null ? List.of(request.column()) : List.of(request.column(), split);
    }

    private int placesOfSeries() {
        return binning.bins() + 1;
    }

    @Override
    public int places() {
        int series = labels == null ? 1 : labels.size() + 1;
        return Math.multiplyExact(series, placesOfSeries());
    }

    @Override
    public List<Measure> measures() {
        return List.of();
    }

    @Override
    public void place(Block block, int[] numbers, int[] places) {
        bins(block.doubles(numbers[0]), block.rows(), binning, places);
        if (labels != null) {
            MemorySegment codes = block.codes(numbers[1]);
            int stride = placesOfSeries();
            for (int row = 0; row < block.rows(); row++) {
                places[row] += (codes.getAtIndex(INT, row) + 1) * stride;
            }
        }
    }

    private static void bins(MemorySegment values, int rows, Binning bins, int[] places) {
        double min = bins.min();
        double max = bins.max();
        double shrink = bins.shrink();
        double origin = bins.origin();
        double scale = bins.scale();
        int last = bins.bins() - 1;
        for (int row = 0; row < rows; row++) {
            double value = values.getAtIndex(DOUBLE, row);
            int bin = (int) ((value * shrink - origin) * scale);
            bin = bin > last ? last : bin;
            places[row] = value >= min && value <= max ? bin : last + 1;
        }
    }

    @Override
    public AggregateResult result(Totals totals) {
        int bins = binning.bins();
        List<long[]> counts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        long inside = 0;
        for (int series : series(totals)) {
            long[] found = new long[bins];
            int first = series * placesOfSeries();
            for (int bin = 0; bin < bins; bin++) {
                found[bin] = totals.rows()[first + bin];
            }
            inside += Arrays.stream(found).sum();
            counts.add(found);
            if (labels != null) {
                names.add(series == 0 ? "" : labels.text(series - 1));
            }
        }
        return new AggregateResult.Bin1D(
                binning.edges(), counts.toArray(long[][]::new), names, inside, totals.allRows());
    }

    /** {@return the series in the order of an answer; NULL is last if any row has it} */
    private int[] series(Totals totals) {
        if (labels == null) {
            return new int[] {0};
        }
        int[] named = Arrays.stream(labels.inOrder()).map(code -> code + 1).toArray();
        for (int place = 0; place < placesOfSeries(); place++) {
            if (totals.rows()[place] > 0) {
                // Code 0 is NULL here, and a new array is filled with zeros.
                return Arrays.copyOf(named, named.length + 1);
            }
        }
        return named;
    }
}
