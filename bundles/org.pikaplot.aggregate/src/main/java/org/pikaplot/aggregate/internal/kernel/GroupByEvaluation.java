package org.pikaplot.aggregate.internal.kernel;

import static org.pikaplot.aggregate.internal.scan.Block.DOUBLE;
import static org.pikaplot.aggregate.internal.scan.Block.INT;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.scan.Block;
import org.pikaplot.aggregate.internal.scan.Evaluation;
import org.pikaplot.aggregate.internal.scan.Kernel;

/**
 * Group-by over few combinations of discrete keys: every combination has a place in an array.
 * Medians are not for this way.
 */
public final class GroupByEvaluation implements Evaluation<AggregateResult> {
    /** Combinations at most. */
    public static final int MAX_PLACES = 1 << 16;

    private final AggregateRequest.GroupBy request;
    private final List<Labels> labels;
    private final List<String> columns;
    private final boolean[] discrete;
    private @Nullable Places sum;

    /**
     * @param labels of each key
     * @param discrete whether a column that a measure counts is discrete, for each measure
     */
    public GroupByEvaluation(
            AggregateRequest.GroupBy request, List<Labels> labels, boolean[] discrete) {
        this.request = request;
        this.labels = List.copyOf(labels);
        this.discrete = discrete.clone();
        LinkedHashSet<String> needed = new LinkedHashSet<>(request.keys());
        for (Measure measure : request.measures()) {
            String column = measure.column();
            if (column != null) {
                needed.add(column);
            }
        }
        this.columns = List.copyOf(needed);
    }

    /** {@return combinations of keys there can be, NULL counted as a key; at least 1} */
    public static long places(List<Labels> labels) {
        return labels.stream()
                .mapToLong(label -> label.size() + 1L)
                .reduce(1, (a, b) -> a > MAX_PLACES ? a : a * b);
    }

    /**
     * {@return the keys of a place, null for NULL}
     *
     * @param place the codes of the keys plus 1, the last key running fastest
     */
    public static List<@Nullable Object> keys(List<Labels> labels, int place) {
        List<@Nullable Object> keys = new ArrayList<>();
        int rest = place;
        for (Labels label : labels.reversed()) {
            int width = label.size() + 1;
            int code = rest % width - 1;
            rest /= width;
            keys.addFirst(code < 0 ? null : label.text(code));
        }
        return keys;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean ordered() {
        // Sums of doubles depend on the order of the rows.
        return true;
    }

    @Override
    public Kernel kernel(int part) {
        return new Places();
    }

    @Override
    public boolean merge(List<Kernel> kernels) {
        Places first = (Places) kernels.getFirst();
        kernels.stream().skip(1).forEach(kernel -> first.add((Places) kernel));
        sum = first;
        return false;
    }

    @Override
    public AggregateResult result() {
        Places all = sum == null ? new Places() : sum;
        TopGroups top = new TopGroups(request, new boolean[labels.size()]);
        for (int place = 0; place < all.rows.length; place++) {
            if (all.rows[place] > 0) {
                top.add(all.group(place));
            }
        }
        return top.result();
    }

    private final class Places implements Kernel {
        private final long[] rows = new long[(int) places(labels)];
        private final @Nullable Sums[][] sums = new Sums[request.measures().size()][rows.length];
        private int[] placeOfRow = new int[0];

        @Override
        public void accept(Block block) {
            int count = block.rows();
            if (placeOfRow.length < count) {
                placeOfRow = new int[count];
            }
            int[] places = placeOfRow;
            java.util.Arrays.fill(places, 0, count, 0);
            for (int key = 0; key < labels.size(); key++) {
                MemorySegment codes = block.codes(columns.indexOf(request.keys().get(key)));
                int width = labels.get(key).size() + 1;
                for (int row = 0; row < count; row++) {
                    places[row] = places[row] * width + codes.getAtIndex(INT, row) + 1;
                }
            }
            for (int row = 0; row < count; row++) {
                rows[places[row]]++;
            }
            for (int measure = 0; measure < sums.length; measure++) {
                String column = request.measures().get(measure).column();
                if (column != null) {
                    add(block, columns.indexOf(column), measure);
                }
            }
        }

        private void add(Block block, int column, int measure) {
            if (discrete[measure]) {
                MemorySegment codes = block.codes(column);
                for (int row = 0; row < block.rows(); row++) {
                    if (codes.getAtIndex(INT, row) >= 0) {
                        at(measure, placeOfRow[row]).addPresent();
                    }
                }
                return;
            }
            MemorySegment values = block.doubles(column);
            for (int row = 0; row < block.rows(); row++) {
                at(measure, placeOfRow[row]).add(values.getAtIndex(DOUBLE, row));
            }
        }

        private Sums at(int measure, int place) {
            Sums known = sums[measure][place];
            if (known == null) {
                known = new Sums();
                sums[measure][place] = known;
            }
            return known;
        }

        void add(Places later) {
            for (int place = 0; place < rows.length; place++) {
                rows[place] += later.rows[place];
                for (int measure = 0; measure < sums.length; measure++) {
                    Sums more = later.sums[measure][place];
                    if (more != null) {
                        at(measure, place).add(more);
                    }
                }
            }
        }

        Group group(int place) {
            Sums[] found = new Sums[sums.length];
            double[] medians = new double[sums.length];
            for (int measure = 0; measure < found.length; measure++) {
                found[measure] = at(measure, place);
                medians[measure] = Double.NaN;
            }
            return new Group(keys(labels, place), rows[place], found, medians);
        }
    }
}
