package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/**
 * Rows as they are, or a uniform sample of them in row order. The first pass counts the rows, the
 * second takes from each of {@code limit} equal strata of them one at a place that depends on
 * nothing but the stratum's number: the same rows each time, and no beat with data that repeat
 * itself.
 */
public final class RowsEvaluation implements Evaluation<AggregateResult> {
    private final AggregateRequest.Rows request;
    private final boolean[] discrete;
    private final List<Long> rowsOfPart = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private long total = -1;

    /**
     * @param discrete for each column whether it holds labels
     */
    public RowsEvaluation(AggregateRequest.Rows request, boolean[] discrete) {
        this.request = request;
        this.discrete = discrete.clone();
    }

    /** Tells how many rows will come, in one part; the pass that counts them is not needed then. */
    public RowsEvaluation ofTotal(long rows) {
        total = rows;
        rowsOfPart.add(rows);
        return this;
    }

    @Override
    public List<String> columns() {
        return request.columns();
    }

    @Override
    public boolean isLabelled(int column) {
        return discrete[column];
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Kernel kernel(int part) {
        if (total < 0) {
            return new Counter();
        }
        long before = 0;
        for (int earlier = 0; earlier < part; earlier++) {
            before += rowsOfPart.get(earlier);
        }
        return new Taken(before);
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        if (total < 0) {
            total = 0;
            for (Kernel kernel : kernels) {
                rowsOfPart.add(((Counter) kernel).rows);
                total += ((Counter) kernel).rows;
            }
            return !none();
        }
        kernels.forEach(kernel -> taken.add((Taken) kernel));
        return false;
    }

    @Override
    public AggregateResult result() {
        List<ColumnValues> columns = new ArrayList<>();
        for (int column = 0; column < discrete.length; column++) {
            columns.add(discrete[column] ? labels(column) : numbers(column));
        }
        long shown = none() ? 0 : Math.min(total, Math.max(0, request.limit()));
        return new AggregateResult.Rows(columns, shown < total, shown, total);
    }

    private boolean none() {
        return request.allOrNone() && total > request.limit();
    }

    private ColumnValues numbers(int column) {
        return new ColumnValues.Numbers(
                taken.stream().flatMapToDouble(part -> part.cells[column].numbers()).toArray());
    }

    private ColumnValues labels(int column) {
        TreeSet<String> labels = new TreeSet<>(Labels.BINARY_ORDER);
        taken.forEach(
                part -> part.cells[column].texts().forEach(text -> text.ifPresent(labels::add)));
        Labels codes = Labels.growing();
        labels.forEach(codes::codeOf);
        int[] values =
                taken.stream()
                        .flatMap(part -> part.cells[column].texts().stream())
                        .mapToInt(text -> text.map(codes::codeOf).orElse(-1))
                        .toArray();
        return new ColumnValues.Codes(values, List.copyOf(labels));
    }

    /** {@return the row taken of a stratum, both counted from 0} */
    static long rowOf(long stratum, long strata, long rows) {
        long from = start(stratum, strata, rows);
        long size = start(stratum + 1, strata, rows) - from;
        return size <= 1
                ? from
                : from + Long.remainderUnsigned(DistinctEstimate.mix(stratum + 1), size);
    }

    /** The same as {@code stratum * rows / strata}, which could be beyond a long. */
    private static long start(long stratum, long strata, long rows) {
        return stratum * (rows / strata) + stratum * (rows % strata) / strata;
    }

    private static final class Counter implements Kernel {
        private long rows;

        @Override
        public void accept(Block block) {
            rows += block.rows();
        }
    }

    private final class Taken implements Kernel {
        private final Cells[] cells = new Cells[discrete.length];
        private final long strata = none() ? 0 : Math.min(total, Math.max(0, request.limit()));
        private long before;
        private long stratum;

        Taken(long before) {
            this.before = before;
            for (int column = 0; column < cells.length; column++) {
                cells[column] = new Cells();
            }
            // One earlier than where this part begins, in case that stratum reaches into it.
            stratum = total == 0 ? 0 : Math.max(0, (long) ((double) before / total * strata) - 2);
            while (stratum < strata && rowOf(stratum, strata, total) < before) {
                stratum++;
            }
        }

        @Override
        public void accept(Block block) {
            long end = before + block.rows();
            long row;
            while (stratum < strata && (row = rowOf(stratum, strata, total)) < end) {
                for (int column = 0; column < cells.length; column++) {
                    if (discrete[column]) {
                        cells[column].add(block.text(column, (int) (row - before)));
                    } else {
                        cells[column].add(block.doubles(column).getAtIndex(DOUBLE, row - before));
                    }
                }
                stratum++;
            }
            before = end;
        }
    }
}
