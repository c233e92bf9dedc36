package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/** Counts in bins, one row of bins a series. */
public final class Bin1DEvaluation implements Evaluation<AggregateResult> {
    private final AggregateRequest.Bin1D request;
    private final Binning binning;
    private final @Nullable Labels labels;
    private final Bins sum;

    /**
     * @param labels those of the split column; null without one
     */
    public Bin1DEvaluation(AggregateRequest.Bin1D request, @Nullable Labels labels) {
        this.request = request;
        this.binning = Binning.of(request.range(), request.bins());
        this.labels = labels;
        this.sum = new Bins(binning, labels != null);
    }

    @Override
    public List<String> columns() {
        String split = request.split();
        return split == null ? List.of(request.column()) : List.of(request.column(), split);
    }

    @Override
    public boolean isLabelled(int column) {
        return column == 1;
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public Kernel kernel(int part) {
        return new Bins(binning, labels != null);
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        kernels.forEach(kernel -> sum.add((Bins) kernel));
        return false;
    }

    @Override
    public AggregateResult result() {
        if (labels == null) {
            long[][] counts = {sum.series.get(-1)};
            return new AggregateResult.Bin1D(
                    binning.edges(), counts, List.of(), sum.inside, sum.rows);
        }
        List<Integer> order = sum.series.order(labels);
        long[][] counts = order.stream().map(sum.series::get).toArray(long[][]::new);
        List<String> names = order.stream().map(code -> code < 0 ? "" : labels.text(code)).toList();
        return new AggregateResult.Bin1D(binning.edges(), counts, names, sum.inside, sum.rows);
    }

    private static final class Bins implements Kernel {
        private final Binning binning;
        private final boolean split;
        private final SeriesList<long[]> series;
        private long inside;
        private long rows;

        Bins(Binning binning, boolean split) {
            this.binning = binning;
            this.split = split;
            this.series = new SeriesList<>(() -> new long[binning.bins()]);
        }

        @Override
        public void accept(Block block) {
            rows += block.rows();
            if (!split) {
                inside += binning.count(block.doubles(0), block.rows(), series.get(-1));
                return;
            }
            var values = block.doubles(0);
            var codes = block.codes(1);
            for (int row = 0; row < block.rows(); row++) {
                double value = values.getAtIndex(DOUBLE, row);
                long[] counts = series.get(codes.getAtIndex(INT, row));
                if (binning.contains(value)) {
                    counts[binning.indexOf(value)]++;
                    inside++;
                }
            }
        }

        void add(Bins other) {
            rows += other.rows;
            inside += other.inside;
            other.series.forEach((code, counts) -> {
                long[] mine = series.get(code);
                for (int bin = 0; bin < mine.length; bin++) {
                    mine[bin] += counts[bin];
                }
            });
        }
    }
}
