package org.pikaplot.plot.types.internal.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.ColumnValues;
import org.pikaplot.data.ColumnType;
import org.pikaplot.plot.types.internal.common.KeyLabels;

/**
 * The points of one line.
 *
 * @param x rising; NaN where the line breaks
 * @param y as long as {@code x}; NaN where the line breaks
 */
public record LineSeries(double[] x, double[] y) {

    /**
     * {@return the lines of an answer by the label of their colour value, the empty label without
     * one}
     *
     * <p>Groups without an x are left out.
     */
    public static Map<String, LineSeries> of(AggregateResult result, ColumnType colorType) {
        return switch (result) {
            case AggregateResult.GroupBy groups ->
                    split(
                            positions(groups.keys().getFirst()),
                            groups.measures()[0],
                            groups.keys().size() > 1
                                    ? KeyLabels.of(groups.keys().get(1), colorType)
                                    : List.of());
            case AggregateResult.Rows rows ->
                    split(
                            positions(rows.columns().get(0)),
                            positions(rows.columns().get(1)),
                            rows.columns().size() > 2
                                    ? KeyLabels.of(rows.columns().get(2), colorType)
                                    : List.of());
            case AggregateResult.M4 m4 -> envelopes(m4);
            case AggregateResult.Bin1D bins -> counts(bins);
            default -> throw new IllegalArgumentException("not the answer to a line: " + result);
        };
    }

    private static double[] positions(ColumnValues values) {
        return switch (values) {
            case ColumnValues.Numbers numbers -> numbers.values();
            case ColumnValues.Codes codes ->
                    IntStream.of(codes.codes())
                            .mapToDouble(code -> code < 0 ? Double.NaN : code)
                            .toArray();
        };
    }

    private static Map<String, LineSeries> split(double[] xs, double[] ys, List<String> labels) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < xs.length; i++) {
            if (Double.isFinite(xs[i])) {
                String label = labels.isEmpty() ? "" : labels.get(i);
                members.computeIfAbsent(label, l -> new ArrayList<>()).add(i);
            }
        }
        Map<String, LineSeries> lines = new LinkedHashMap<>();
        members.forEach((label, rows) -> {
            rows.sort(Comparator.comparingDouble(row -> xs[row]));
            lines.put(
                    label,
                    new LineSeries(
                            rows.stream().mapToDouble(row -> xs[row]).toArray(),
                            rows.stream().mapToDouble(row -> ys[row]).toArray()));
        });
        return lines;
    }

    private static Map<String, LineSeries> envelopes(AggregateResult.M4 m4) {
        Map<String, LineSeries> lines = new LinkedHashMap<>();
        boolean single = m4.series().size() == 1 && m4.series().getFirst().label().isEmpty();
        for (AggregateResult.M4.Series series : m4.series()) {
            String label =
                    single
                            ? ""
                            : series.label().isEmpty()
                                    ? KeyLabels.NO_VALUE
                                    : KeyLabels.named(series.label());
            lines.put(label, new LineSeries(series.x(), series.y()));
        }
        return lines;
    }

    private static Map<String, LineSeries> counts(AggregateResult.Bin1D bins) {
        double[] middles = new double[bins.edges().length - 1];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = bins.edges()[i] / 2 + bins.edges()[i + 1] / 2;
        }
        Map<String, LineSeries> lines = new LinkedHashMap<>();
        for (int i = 0; i < bins.counts().length; i++) {
            String label = bins.series().isEmpty() ? "" : bins.series().get(i);
            boolean missing =
                    label.isEmpty() && !bins.series().isEmpty() && i == bins.series().size() - 1;
            double[] counts = Arrays.stream(bins.counts()[i]).asDoubleStream().toArray();
            String named =
                    bins.series().isEmpty()
                            ? ""
                            : missing ? KeyLabels.NO_VALUE : KeyLabels.named(label);
            lines.put(named, new LineSeries(middles, counts));
        }
        return lines;
    }

    /** {@return the line with vertices only where a gap does not break it} */
    public LineSeries connected() {
        int[] present =
                IntStream.range(0, x.length).filter(i -> Double.isFinite(x[i] + y[i])).toArray();
        return new LineSeries(
                IntStream.of(present).mapToDouble(i -> x[i]).toArray(),
                IntStream.of(present).mapToDouble(i -> y[i]).toArray());
    }

    /** {@return the line with values that have no place on a logarithmic axis broken out} */
    public LineSeries positive() {
        double[] kept = y.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = kept[i] > 0 ? kept[i] : Double.NaN;
        }
        return new LineSeries(x, kept);
    }

    /** {@return the line as stairs: each value holds until the next x} */
    public LineSeries stepped() {
        int n = x.length;
        double[] xs = new double[Math.max(0, 2 * n - 1)];
        double[] ys = new double[xs.length];
        for (int i = 0; i < n; i++) {
            xs[2 * i] = x[i];
            ys[2 * i] = y[i];
            if (i + 1 < n) {
                xs[2 * i + 1] = x[i + 1];
                ys[2 * i + 1] = Double.isNaN(y[i + 1]) ? Double.NaN : y[i];
            }
        }
        return new LineSeries(xs, ys);
    }
}
