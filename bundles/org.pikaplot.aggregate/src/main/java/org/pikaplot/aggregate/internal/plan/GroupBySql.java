package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.AggregateService.Answer;
import org.pikaplot.aggregate.Measure;
import org.pikaplot.aggregate.internal.kernel.Group;
import org.pikaplot.aggregate.internal.kernel.Sums;
import org.pikaplot.aggregate.internal.kernel.TopGroups;
import org.pikaplot.data.Column;
import org.pikaplot.data.RowBatch;

/** Group-by in SQL: groups come in any order, {@link TopGroups} keeps what is wanted. */
final class GroupBySql {
    /** What every measure reads: count, sum, smallest, largest, median. */
    private static final int PARTS = 5;

    private final AggregateRequest.GroupBy request;
    private final Source source;
    private final boolean[] numericKeys;
    private final TopGroups top;

    GroupBySql(AggregateRequest.GroupBy request, Source source) {
        this.request = request;
        this.source = source;
        this.numericKeys = new boolean[request.keys().size()];
        for (int i = 0; i < numericKeys.length; i++) {
            numericKeys[i] = source.schema().get(request.keys().get(i)).type().isContinuous();
        }
        this.top = new TopGroups(request, numericKeys);
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
                                                top.result(),
                                                "sql",
                                                "the engine adds up and sorts what kernels cannot")));
    }

    private String sql() {
        List<String> inner = new ArrayList<>();
        List<String> outer = new ArrayList<>();
        for (int i = 0; i < numericKeys.length; i++) {
            Column column = source.schema().get(request.keys().get(i));
            inner.add(
                    (numericKeys[i] ? finite(SqlText.position(column)) : SqlText.label(column))
                            + " AS k"
                            + i);
            outer.add("k" + i);
        }
        outer.add("count(*) AS n");
        for (int i = 0; i < request.measures().size(); i++) {
            Measure measure = request.measures().get(i);
            String name = measure.column();
            if (name == null) {
                continue;
            }
            Column column = source.schema().get(name);
            inner.add(
                    (column.type().isContinuous()
                                    ? finite(SqlText.position(column))
                                    : SqlText.label(column))
                            + " AS v"
                            + i);
            outer.addAll(parts(measure.function(), "v" + i));
        }
        String keys =
                numericKeys.length == 0
                        ? ""
                        : " GROUP BY " + String.join(", ", outer.subList(0, numericKeys.length));
        return "SELECT %s FROM (SELECT %s FROM %s)%s"
                .formatted(
                        String.join(", ", outer),
                        inner.isEmpty() ? "1" : String.join(", ", inner),
                        source.from(),
                        keys);
    }

    private static String finite(String position) {
        return "CASE WHEN isfinite(%1$s) THEN %1$s END".formatted(position);
    }

    private static List<String> parts(Measure.Function function, String value) {
        String none = "CAST(NULL AS DOUBLE)";
        boolean sum = function == Measure.Function.SUM || function == Measure.Function.AVG;
        return List.of(
                "count(%s)".formatted(value),
                sum ? "fsum(%s)".formatted(value) : none,
                function == Measure.Function.MIN ? "min(%s)".formatted(value) : none,
                function == Measure.Function.MAX ? "max(%s)".formatted(value) : none,
                function == Measure.Function.MEDIAN
                        ? "quantile_cont(%s, 0.5)".formatted(value)
                        : none);
    }

    private void take(RowBatch batch) {
        int measures = request.measures().size();
        for (int row = 0; row < batch.rowCount(); row++) {
            List<@Nullable Object> keys = new ArrayList<>();
            int at = 0;
            for (boolean numeric : numericKeys) {
                keys.add(
                        batch.isNull(at, row)
                                ? null
                                : numeric
                                        ? (Object) (batch.getDouble(at, row) + 0.0)
                                        : batch.getText(at, row));
                at++;
            }
            long rows = batch.getLong(at++, row);
            Sums[] sums = new Sums[measures];
            double[] medians = new double[measures];
            for (int measure = 0; measure < measures; measure++) {
                if (request.measures().get(measure).column() == null) {
                    sums[measure] = new Sums();
                    medians[measure] = Double.NaN;
                } else {
                    sums[measure] =
                            Sums.of(
                                    batch.getLong(at, row),
                                    batch.getDouble(at + 1, row),
                                    batch.getDouble(at + 2, row),
                                    batch.getDouble(at + 3, row));
                    medians[measure] = batch.getDouble(at + 4, row);
                    at += PARTS;
                }
            }
            top.add(new Group(keys, rows, sums, medians));
        }
    }
}
