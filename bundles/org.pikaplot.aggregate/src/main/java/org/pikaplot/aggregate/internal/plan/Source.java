package org.pikaplot.aggregate.internal.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.pikaplot.aggregate.AggregateRequest;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.compute.QueryRequest;
import org.pikaplot.compute.QueryRequest.Priority;
import org.pikaplot.data.TableRef;
import org.pikaplot.data.TableSchema;

/**
 * The rows a request is about.
 *
 * @param table where they are
 * @param schema its columns
 * @param rowCount its rows, before the filter
 * @param filter which of them count
 * @param priority of every step
 * @param share which part of the rows a statement reads, 1 = all
 * @param weighing which ways were looked at
 */
record Source(
        TableRef table,
        TableSchema schema,
        long rowCount,
        List<SelectionClause> filter,
        Priority priority,
        double share,
        Weighing weighing) {

    /** {@return other rows of the same table, for a step of the same request} */
    Source filteredBy(List<SelectionClause> clauses) {
        return new Source(table, schema, rowCount, clauses, priority, share, weighing);
    }

    /** {@return the rows that count for a request, of which no way was looked at yet} */
    Source of(AggregateRequest request) {
        return new Source(
                table, schema, rowCount, request.filter(), priority, share, new Weighing(request));
    }

    /** {@return the same rows for work that is done only while nothing else is to do} */
    Source idle() {
        return new Source(
                table, schema, rowCount, filter, Priority.SPECULATIVE, 1, new Weighing("columns"));
    }

    /** {@return a sample of the rows, for statements only} */
    Source sampled(double newShare) {
        return new Source(table, schema, rowCount, filter, priority, newShare, weighing);
    }

    /** {@return the rows that count, to stand behind FROM} */
    String from() {
        String sample =
                share < 1
                        ? " TABLESAMPLE SYSTEM (%s PERCENT)"
                                .formatted(BigDecimal.valueOf(100 * share).toPlainString())
                        : "";
        return SqlText.TABLE + sample + SqlText.where(schema, filter);
    }

    /** {@return a statement over the table, which it calls {@link SqlText#TABLE}} */
    QueryRequest query(String sql) {
        return new QueryRequest(sql, Map.of(SqlText.TABLE, table), Map.of(), null, priority);
    }
}
