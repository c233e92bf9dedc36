package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/**
 * M4 from rows in any order. Where a pixel column holds both points and gaps, the order of its
 * points matters: a second pass collects those columns' rows and sorts them.
 */
public final class M4Evaluation implements Evaluation<AggregateResult> {
    private final AggregateRequest.M4 request;
    private final Binning across;
    private final @Nullable Labels labels;
    private final boolean sorted;
    private final Extremes sum;
    private @Nullable SeriesList<TornRows> torn;

    /**
     * @param labels those of the split column; null without one
     * @param sorted whether x is known to be finite and never to fall
     */
    public M4Evaluation(AggregateRequest.M4 request, @Nullable Labels labels, boolean sorted) {
        this.request = request;
        this.across = Binning.of(request.range(), request.pixelColumns());
        this.labels = labels;
        this.sorted = sorted;
        this.sum = new Extremes(across, labels != null, sorted);
    }

    @Override
    public List<String> columns() {
        String split = request.split();
        return split == null
                ? List.of(request.x(), request.y())
                : List.of(request.x(), request.y(), split);
    }

    @Override
    public boolean isLabelled(int column) {
        return column == 2;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Kernel kernel(int part) {
        return torn == null ? new Extremes(across, labels != null, sorted) : new TornCollector();
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        if (torn != null) {
            for (Kernel kernel : kernels) {
                ((TornCollector) kernel)
                        .found.forEach((code, rows) -> torn().get(code).addAll(rows));
            }
            return false;
        }
        kernels.forEach(kernel -> sum.add((Extremes) kernel));
        boolean[] any = new boolean[1];
        sum.series.forEach((code, columns) -> any[0] |= columns.isTorn());
        if (any[0]) {
            torn = new SeriesList<>(TornRows::new);
        }
        return any[0];
    }

    private SeriesList<TornRows> torn() {
        SeriesList<TornRows> rows = torn;
        if (rows == null) {
            throw new IllegalStateException("no second pass");
        }
        return rows;
    }

    @Override
    public AggregateResult result() {
        List<AggregateResult.M4.Series> lines = new ArrayList<>();
        if (labels == null) {
            lines.add(line(-1, ""));
        } else {
            for (int code : sum.series.order(labels)) {
                lines.add(line(code, code < 0 ? "" : labels.text(code)));
            }
        }
        return new AggregateResult.M4(
                lines, request.range(), request.pixelColumns(), sum.shown, sum.rows);
    }

    private AggregateResult.M4.Series line(int code, String label) {
        PixelColumns columns = sum.series.get(code);
        return columns.line((column, line) -> torn().get(code).draw(column, across, line))
                .named(label);
    }

    private static final class Extremes implements Kernel {
        private final boolean split;
        private final boolean sorted;
        private final Binning across;
        private final SeriesList<PixelColumns> series;
        private long shown;
        private long rows;

        Extremes(Binning across, boolean split, boolean sorted) {
            this.split = split;
            this.sorted = sorted;
            this.across = across;
            this.series = new SeriesList<>(() -> new PixelColumns(across));
        }

        @Override
        public void accept(Block block) {
            rows += block.rows();
            var xs = block.doubles(0);
            var ys = block.doubles(1);
            if (!split) {
                PixelColumns columns = series.get(-1);
                shown +=
                        sorted
                                ? new SortedRuns(columns, across, null)
                                        .add(RowValues.of(xs), RowValues.of(ys), block.rows())
                                : columns.add(xs, ys, 0, block.rows());
                return;
            }
            var codes = block.codes(2);
            int from = 0;
            while (from < block.rows()) {
                int code = codes.getAtIndex(INT, from);
                int to = from + 1;
                while (to < block.rows() && codes.getAtIndex(INT, to) == code) {
                    to++;
                }
                shown += series.get(code).add(xs, ys, from, to);
                from = to;
            }
        }

        void add(Extremes later) {
            shown += later.shown;
            rows += later.rows;
            later.series.forEach((code, columns) -> series.get(code).add(columns));
        }
    }

    private final class TornCollector implements Kernel {
        private final SeriesList<TornRows> found = new SeriesList<>(TornRows::new);
        private final SeriesList<boolean[]> wanted =
                new SeriesList<>(() -> new boolean[across.bins()]);

        TornCollector() {
            sum.series.forEach((code, columns) -> {
                boolean[] torn = columns.torn();
                System.arraycopy(torn, 0, wanted.get(code), 0, torn.length);
            });
        }

        @Override
        public void accept(Block block) {
            var xs = block.doubles(0);
            var ys = block.doubles(1);
            var codes = labels == null ? null : block.codes(2);
            for (int row = 0; row < block.rows(); row++) {
                double x = xs.getAtIndex(DOUBLE, row);
                if (across.contains(x)) {
                    int code = codes == null ? -1 : codes.getAtIndex(INT, row);
                    if (wanted.get(code)[across.indexOf(x)]) {
                        found.get(code).add(x, ys.getAtIndex(DOUBLE, row));
                    }
                }
            }
        }
    }
}
