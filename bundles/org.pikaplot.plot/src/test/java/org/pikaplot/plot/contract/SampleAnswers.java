package org.pikaplot.plot.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.Range;

/** Answers to requests over some rows of a table, computed in the plainest way. */
final class SampleAnswers {
    private final SampleTable table;
    private final int[] rows;

    SampleAnswers(SampleTable table, int[] rows) {
        this.table = table;
        this.rows = rows;
    }

    AggregateResult.Rows rows(AggregateRequest.Rows request) {
        int[] usable =
                IntStream.of(rows)
                        .filter(row ->
                                request.columns().stream().allMatch(name -> usable(name, row)))
                        .toArray();
        int every = Math.max(1, (int) Math.ceil(usable.length / (double) request.limit()));
        boolean none = request.allOrNone() && every > 1;
        int[] taken =
                IntStream.range(0, usable.length)
                        .filter(i -> !none && i % every == 0)
                        .map(i -> usable[i])
                        .toArray();
        List<ColumnValues> columns =
                request.columns().stream()
                        .map(name ->
                                values(
                                        name,
                                        Arrays.stream(taken)
                                                .mapToObj(row -> table.key(name, row))
                                                .toList()))
                        .toList();
        return new AggregateResult.Rows(columns, every > 1, taken.length, rows.length);
    }

    private boolean usable(String name, int row) {
        return table.isText(name) || Double.isFinite(table.numbers(name)[row]);
    }

    private ColumnValues values(String name, List<Object> keys) {
        if (!table.isText(name)) {
            return new ColumnValues.Numbers(
                    keys.stream()
                            .mapToDouble(key -> key == null ? Double.NaN : (Double) key)
                            .toArray());
        }
        var labels =
                new ArrayList<>(
                        new TreeSet<>(
                                keys.stream()
                                        .filter(key -> key != null)
                                        .map(String.class::cast)
                                        .toList()));
        Map<String, Integer> codes = new HashMap<>();
        for (String label : labels) {
            codes.put(label, codes.size());
        }
        return new ColumnValues.Codes(
                keys.stream().mapToInt(key -> key == null ? -1 : codes.get((String) key)).toArray(),
                labels);
    }

    AggregateResult.GroupBy groups(AggregateRequest.GroupBy request) {
        Map<List<Object>, List<Integer>> members = new HashMap<>();
        for (int row : rows) {
            List<Object> key = new ArrayList<>();
            request.keys().forEach(name -> key.add(table.key(name, row)));
            members.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        var all = new ArrayList<>(members.entrySet());
        if (all.size() > request.limit()) {
            Measure first = request.measures().getFirst();
            Map<List<Object>, Double> size = new HashMap<>();
            members.forEach((key, rows) -> size.put(key, measure(first, rows)));
            all.sort(
                    Comparator.comparingDouble(entry -> {
                        double value = size.get(entry.getKey());
                        return Double.isNaN(value) ? Double.MAX_VALUE : -value;
                    }));
        }
        List<Integer> beyond = new ArrayList<>();
        while (all.size() > request.limit()) {
            beyond.addAll(all.removeLast().getValue());
        }
        all.sort(Map.Entry.comparingByKey(SampleAnswers::byKeys));
        List<ColumnValues> keys = new ArrayList<>();
        for (int k = 0; k < request.keys().size(); k++) {
            int index = k;
            keys.add(
                    values(
                            request.keys().get(k),
                            all.stream().map(entry -> entry.getKey().get(index)).toList()));
        }
        double[][] measures =
                request.measures().stream()
                        .map(m ->
                                all.stream()
                                        .mapToDouble(entry -> measure(m, entry.getValue()))
                                        .toArray())
                        .toArray(double[][]::new);
        double[] other =
                beyond.isEmpty()
                        ? new double[0]
                        : request.measures().stream()
                                .mapToDouble(m ->
                                        m.function() == Measure.Function.MEDIAN
                                                ? Double.NaN
                                                : measure(m, beyond))
                                .toArray();
        return new AggregateResult.GroupBy(
                keys,
                measures,
                all.stream().mapToLong(entry -> entry.getValue().size()).toArray(),
                members.size(),
                other,
                rows.length,
                rows.length);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int byKeys(List<Object> a, List<Object> b) {
        for (int i = 0; i < a.size(); i++) {
            int order =
                    a.get(i) == null || b.get(i) == null
                            ? Boolean.compare(a.get(i) == null, b.get(i) == null)
                            : ((Comparable) a.get(i)).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private double measure(Measure measure, List<Integer> members) {
        if (measure.column() == null) {
            return members.size();
        }
        double[] numbers = table.numbers(measure.column());
        double[] present =
                members.stream()
                        .mapToDouble(row -> numbers[row])
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        int n = present.length;
        return switch (measure.function()) {
            case COUNT -> n;
            case SUM -> n == 0 ? Double.NaN : Arrays.stream(present).sum();
            case AVG -> n == 0 ? Double.NaN : Arrays.stream(present).sum() / n;
            case MIN -> n == 0 ? Double.NaN : present[0];
            case MAX -> n == 0 ? Double.NaN : present[n - 1];
            case MEDIAN -> quantile(present, 0.5);
        };
    }

    private static double quantile(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    AggregateResult.Bin1D bins(AggregateRequest.Bin1D request) {
        Map<String, int[]> series = new LinkedHashMap<>();
        if (request.split() == null) {
            series.put("", rows);
        } else {
            table.split(request.split(), rows)
                    .forEach((text, members) -> series.put(text == null ? "" : text, members));
        }
        double[] edges = new double[request.bins() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = request.range().min() + request.range().span() * i / request.bins();
        }
        double[] numbers = table.numbers(request.column());
        long[][] counts = new long[series.size()][request.bins()];
        long shown = 0;
        int index = 0;
        for (int[] members : series.values()) {
            for (int row : members) {
                int bin = cell(numbers[row], request.range(), request.bins());
                if (bin >= 0) {
                    counts[index][bin]++;
                    shown++;
                }
            }
            index++;
        }
        List<String> names = request.split() == null ? List.of() : List.copyOf(series.keySet());
        return new AggregateResult.Bin1D(edges, counts, names, shown, rows.length);
    }

    AggregateResult.Hexagons hexagons(AggregateRequest.Hexagons request) {
        double[] xs = table.numbers(request.x());
        double[] ys = table.numbers(request.y());
        int[] counts = new int[(request.width() + 1) * (2 * request.height() + 1)];
        var empty =
                new AggregateResult.Hexagons(
                        counts,
                        request.width(),
                        request.height(),
                        request.xRange(),
                        request.yRange(),
                        0,
                        rows.length);
        int[] shown =
                IntStream.of(rows)
                        .filter(row ->
                                request.xRange().contains(xs[row])
                                        && request.yRange().contains(ys[row]))
                        .toArray();
        for (int row : shown) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int cell = 0; cell < counts.length; cell++) {
                double du =
                        (xs[row] - empty.centerX(cell)) * request.width() / request.xRange().span();
                double dv =
                        (ys[row] - empty.centerY(cell))
                                * request.height()
                                / request.yRange().span();
                double distance = du * du + 3 * dv * dv;
                if (distance < least) {
                    least = distance;
                    nearest = cell;
                }
            }
            counts[nearest]++;
        }
        return new AggregateResult.Hexagons(
                counts,
                request.width(),
                request.height(),
                request.xRange(),
                request.yRange(),
                shown.length,
                rows.length);
    }

    AggregateResult.Bin2D grid(AggregateRequest.Bin2D request) {
        double[] xs = table.numbers(request.x());
        double[] ys = table.numbers(request.y());
        int[] counts = new int[request.width() * request.height()];
        long shown = 0;
        for (int row : rows) {
            int x = cell(xs[row], request.xRange(), request.width());
            int y = cell(ys[row], request.yRange(), request.height());
            if (x >= 0 && y >= 0) {
                counts[y * request.width() + x]++;
                shown++;
            }
        }
        return new AggregateResult.Bin2D(
                counts,
                request.width(),
                request.height(),
                request.xRange(),
                request.yRange(),
                shown,
                rows.length);
    }

    private static int cell(double value, Range range, int cells) {
        return range.contains(value)
                ? (int) Math.clamp((value - range.min()) / range.span() * cells, 0, cells - 1)
                : -1;
    }

    AggregateResult.M4 envelope(AggregateRequest.M4 request) {
        Map<String, int[]> series = new LinkedHashMap<>();
        if (request.split() == null) {
            series.put("", rows);
        } else {
            table.split(request.split(), rows)
                    .forEach((text, members) -> series.put(text == null ? "" : text, members));
        }
        double[] xs = table.numbers(request.x());
        double[] ys = table.numbers(request.y());
        List<AggregateResult.M4.Series> lines = new ArrayList<>();
        long shown = 0;
        for (Map.Entry<String, int[]> entry : series.entrySet()) {
            int[] sorted =
                    IntStream.of(entry.getValue())
                            .filter(row -> request.range().contains(xs[row]))
                            .boxed()
                            .sorted(Comparator.comparingDouble(row -> xs[row]))
                            .mapToInt(row -> row)
                            .toArray();
            Map<Integer, List<Integer>> columns = new LinkedHashMap<>();
            for (int row : sorted) {
                columns.computeIfAbsent(
                                cell(xs[row], request.range(), request.pixelColumns()),
                                c -> new ArrayList<>())
                        .add(row);
            }
            int[] kept =
                    columns.values().stream()
                            .flatMapToInt(members -> corners(members, ys))
                            .toArray();
            shown += sorted.length;
            lines.add(
                    new AggregateResult.M4.Series(
                            entry.getKey(),
                            IntStream.of(kept).mapToDouble(row -> xs[row]).toArray(),
                            IntStream.of(kept)
                                    .mapToDouble(
                                            row -> Double.isFinite(ys[row]) ? ys[row] : Double.NaN)
                                    .toArray()));
        }
        return new AggregateResult.M4(
                lines, request.range(), request.pixelColumns(), shown, rows.length);
    }

    private static IntStream corners(List<Integer> members, double[] ys) {
        Comparator<Integer> byValue = Comparator.comparingDouble(i -> ys[members.get(i)]);
        List<Integer> places = IntStream.range(0, members.size()).boxed().toList();
        int lowest = places.stream().min(byValue).orElseThrow();
        int highest = places.stream().max(byValue).orElseThrow();
        return IntStream.of(0, lowest, highest, members.size() - 1)
                .sorted()
                .distinct()
                .map(members::get);
    }

    AggregateResult.Quantiles quantiles(AggregateRequest.Quantiles request) {
        Map<String, int[]> groups = new LinkedHashMap<>();
        if (request.by() == null) {
            groups.put("", rows);
        } else {
            table.split(request.by(), rows)
                    .forEach((text, members) -> groups.put(text == null ? "" : text, members));
        }
        double[] numbers = table.numbers(request.column());
        double[][] values = new double[groups.size()][];
        long[] counts = new long[groups.size()];
        int index = 0;
        for (int[] members : groups.values()) {
            double[] sorted =
                    IntStream.of(members)
                            .mapToDouble(row -> numbers[row])
                            .filter(Double::isFinite)
                            .sorted()
                            .toArray();
            counts[index] = sorted.length;
            values[index++] =
                    request.probabilities().stream()
                            .mapToDouble(p -> quantile(sorted, p))
                            .toArray();
        }
        return new AggregateResult.Quantiles(
                List.copyOf(groups.keySet()),
                values,
                counts,
                Arrays.stream(counts).sum(),
                rows.length);
    }
}
