package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/** Exact quantiles: collects the numbers of each group on the heap and selects. */
public final class QuantilesEvaluation implements Evaluation<AggregateResult> {
    private final AggregateRequest.Quantiles request;
    private final @Nullable Labels labels;
    private final Numbers all;

    /**
     * @param labels those of the grouping column; null without one
     */
    public QuantilesEvaluation(AggregateRequest.Quantiles request, @Nullable Labels labels) {
        this.request = request;
        this.labels = labels;
        this.all = new Numbers();
    }

    @Override
    public List<String> columns() {
        String by = request.by();
        return by == null ? List.of(request.column()) : List.of(request.column(), by);
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
        return new Numbers();
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        for (Kernel kernel : kernels) {
            Numbers numbers = (Numbers) kernel;
            all.rows += numbers.rows;
            numbers.groups.forEach((code, values) -> all.groups.get(code).addAll(values));
        }
        return false;
    }

    @Override
    public AggregateResult result() {
        double[] probabilities =
                request.probabilities().stream().mapToDouble(Double::doubleValue).toArray();
        List<Integer> order = labels == null ? List.of(-1) : all.groups.order(labels);
        double[][] quantiles = new double[order.size()][];
        long[] counts = new long[order.size()];
        for (int i = 0; i < counts.length; i++) {
            Growing values = all.groups.get(order.get(i));
            counts[i] = values.size;
            quantiles[i] = Selection.quantiles(values.values, values.size, probabilities);
        }
        List<String> names =
                order.stream()
                        .map(code -> labels == null || code < 0 ? "" : labels.text(code))
                        .toList();
        return new AggregateResult.Quantiles(
                names, quantiles, counts, Arrays.stream(counts).sum(), all.rows);
    }

    private static final class Growing {
        private double[] values = new double[1_024];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void addAll(Growing other) {
            if (size + other.size > values.length) {
                values = Arrays.copyOf(values, size + other.size);
            }
            System.arraycopy(other.values, 0, values, size, other.size);
            size += other.size;
        }
    }

    private final class Numbers implements Kernel {
        private final SeriesList<Growing> groups = new SeriesList<>(Growing::new);
        private long rows;

        @Override
        public void accept(Block block) {
            rows += block.rows();
            var values = block.doubles(0);
            var codes = labels == null ? null : block.codes(1);
            for (int row = 0; row < block.rows(); row++) {
                double value = values.getAtIndex(DOUBLE, row);
                Growing group = groups.get(codes == null ? -1 : codes.getAtIndex(INT, row));
                if (Math.abs(value) <= Double.MAX_VALUE) {
                    group.add(value);
                }
            }
        }
    }
}
