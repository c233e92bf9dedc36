package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateResult;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.data.Column;
import org.pikaplot.data.RowBatch;

/** Quantiles in SQL, for more rows than memory should hold. */
final class QuantilesSql {
    private record Group(double[] values, long count) {}

    private final AggregateRequest.Quantiles request;
    private final Source source;
    private final TreeMap<String, Group> groups = new TreeMap<>(Labels.BINARY_ORDER);
    private @Nullable Group ofNull;
    private long rows;
    private long shown;

    /**
     * @param labels those of the grouping column that must have a group, if only an empty one; null
     *     without grouping
     */
    QuantilesSql(AggregateRequest.Quantiles request, Source source, @Nullable Labels labels) {
        this.request = request;
        this.source = source;
        double[] none = new double[request.probabilities().size()];
        Arrays.fill(none, Double.NaN);
        if (labels == null) {
            groups.put("", new Group(none, 0));
        } else {
            for (int code = 0; code < labels.size(); code++) {
                groups.put(labels.text(code), new Group(none, 0));
            }
        }
    }

    void answer(ChainedHandle<?> job, Evaluator evaluator, Consumer<Answer> next) {
        evaluator.sql(
                job,
                source,
                sql(),
                this::take,
                () ->
                        next.accept(
                                source.weighing()
                                        .answer(
                                                result(),
                                                "sql",
                                                "the engine adds up and sorts what kernels cannot")));
    }

    private String sql() {
        String by = request.by();
        Column column = source.schema().get(request.column());
        List<String> parts = new ArrayList<>(List.of("k", "count(*)", "count(v)"));
        for (double probability : request.probabilities()) {
            parts.add("quantile_cont(v, %s)".formatted(Double.toString(probability)));
        }
        return "SELECT %s FROM (SELECT %s AS k, CASE WHEN isfinite(%3$s) THEN %3$s END AS v FROM %4$s) GROUP BY k"
                .formatted(
                        String.join(", ", parts),
                        by == null ? "''" : SqlText.label(source.schema().get(by)),
                        SqlText.position(column),
                        source.from());
    }

    private void take(RowBatch batch) {
        for (int row = 0; row < batch.rowCount(); row++) {
            double[] values = new double[request.probabilities().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = batch.getDouble(3 + i, row);
            }
            Group group = new Group(values, batch.getLong(2, row));
            String label = batch.getText(0, row);
            if (label == null) {
                ofNull = group;
            } else {
                groups.put(label, group);
            }
            rows += batch.getLong(1, row);
            shown += group.count();
        }
    }

    private AggregateResult result() {
        List<String> names = new ArrayList<>(groups.keySet());
        List<Group> all = new ArrayList<>(groups.values());
        Group last = ofNull;
        if (last != null) {
            names.add("");
            all.add(last);
        }
        return new AggregateResult.Quantiles(
                names,
                all.stream().map(Group::values).toArray(double[][]::new),
                all.stream().mapToLong(Group::count).toArray(),
                shown,
                rows);
    }
}
