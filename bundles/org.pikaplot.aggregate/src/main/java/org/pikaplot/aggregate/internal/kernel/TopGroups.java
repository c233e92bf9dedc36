package org.pikaplot.aggregate.internal.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Measure;

/**
 * Keeps the largest groups by the first measure, of any number that come in any order, and sums up
 * the rest.
 */
public final class TopGroups {
    private final AggregateRequest.GroupBy request;
    private final boolean[] numericKeys;
    private final PriorityQueue<Group> kept;
    private final Sums[] other;
    private long groups;
    private long rows;
    private long otherRows;

    /**
     * @param numericKeys for each key whether it holds positions and not labels
     */
    public TopGroups(AggregateRequest.GroupBy request, boolean[] numericKeys) {
        this.request = request;
        this.numericKeys = numericKeys.clone();
        // The head is the group to give up first: smallest, then latest by its keys.
        this.kept = new PriorityQueue<>(this::compareWorth);
        this.other = new Sums[request.measures().size()];
        for (int i = 0; i < other.length; i++) {
            other[i] = new Sums();
        }
    }

    /** Takes a group; no two have the same keys. */
    public void add(Group group) {
        groups++;
        rows += group.rows();
        kept.add(group);
        if (kept.size() > Math.max(0, request.limit())) {
            Group least = kept.remove();
            otherRows += least.rows();
            for (int i = 0; i < other.length; i++) {
                other[i].add(least.sums()[i]);
            }
        }
    }

    private int compareWorth(Group a, Group b) {
        double worthA = worth(a);
        double worthB = worth(b);
        if (Double.isNaN(worthA) || Double.isNaN(worthB)) {
            int nanLeast = Boolean.compare(!Double.isNaN(worthA), !Double.isNaN(worthB));
            return nanLeast != 0 ? nanLeast : compareKeys(b, a);
        }
        int byWorth = worthA < worthB ? -1 : worthA > worthB ? 1 : 0;
        return byWorth != 0 ? byWorth : compareKeys(b, a);
    }

    private double worth(Group group) {
        return request.measures().isEmpty() ? group.rows() : value(group, 0);
    }

    private double value(Group group, int measure) {
        Measure wanted = request.measures().get(measure);
        return switch (wanted.function()) {
            case MEDIAN -> group.medians()[measure];
            case COUNT -> wanted.column() == null ? group.rows() : group.sums()[measure].count();
            case SUM, AVG, MIN, MAX -> of(group.sums()[measure], wanted.function());
        };
    }

    private static double of(Sums sums, Measure.Function function) {
        return switch (function) {
            case COUNT -> sums.count();
            case SUM -> sums.sum();
            case AVG -> sums.mean();
            case MIN -> sums.min();
            case MAX -> sums.max();
            case MEDIAN -> Double.NaN;
        };
    }

    private int compareKeys(Group a, Group b) {
        for (int key = 0; key < numericKeys.length; key++) {
            int order = compareKey(a.keys().get(key), b.keys().get(key));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compareKey(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return Double.compare(x, y);
        }
        return Labels.BINARY_ORDER.compare((String) a, (String) b);
    }

    /** {@return the answer} */
    public AggregateResult.GroupBy result() {
        List<Group> inOrder = new ArrayList<>(kept);
        inOrder.sort(this::compareKeys);
        List<ColumnValues> keys = new ArrayList<>();
        for (int key = 0; key < numericKeys.length; key++) {
            keys.add(numericKeys[key] ? numbers(inOrder, key) : codes(inOrder, key));
        }
        double[][] measures = new double[other.length][inOrder.size()];
        for (int measure = 0; measure < other.length; measure++) {
            for (int i = 0; i < inOrder.size(); i++) {
                measures[measure][i] = value(inOrder.get(i), measure);
            }
        }
        return new AggregateResult.GroupBy(
                keys,
                measures,
                inOrder.stream().mapToLong(Group::rows).toArray(),
                groups,
                groups > inOrder.size() ? others() : new double[0],
                rows - otherRows,
                rows);
    }

    private double[] others() {
        double[] values = new double[other.length];
        for (int i = 0; i < values.length; i++) {
            Measure measure = request.measures().get(i);
            boolean allRows =
                    measure.function() == Measure.Function.COUNT && measure.column() == null;
            values[i] = allRows ? otherRows : of(other[i], measure.function());
        }
        return values;
    }

    private static ColumnValues numbers(List<Group> groups, int key) {
        return new ColumnValues.Numbers(
                groups.stream()
                        .mapToDouble(
                                group -> group.keys().get(key) instanceof Double x ? x : Double.NaN)
                        .toArray());
    }

    private static ColumnValues codes(List<Group> groups, int key) {
        TreeSet<String> labels = new TreeSet<>(Labels.BINARY_ORDER);
        groups.forEach(group -> {
            if (group.keys().get(key) instanceof String label) {
                labels.add(label);
            }
        });
        Map<String, Integer> codes = new LinkedHashMap<>();
        labels.forEach(label -> codes.put(label, codes.size()));
        int[] values =
                groups.stream()
                        .mapToInt(group ->
                                group.keys().get(key) instanceof String label
                                        ? codes.getOrDefault(label, -1)
                                        : -1)
                        .toArray();
        return new ColumnValues.Codes(values, List.copyOf(codes.keySet()));
    }
}
