package org.pikaplot.aggregate.internal.plan;

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
 * @param weighing which ways were looked at
 */
record Source(
        TableRef table,
        TableSchema schema,
        long rowCount,
        List<SelectionClause> filter,
        Priority priority,
        Weighing weighing) {

    /** {@return other rows of the same table, for a step of the same request} */
    Source filteredBy(List<SelectionClause> clauses) {
        return new Source(table, schema, rowCount, clauses, priority, weighing);
    }

    /** {@return the rows that count for a request, of which no way was looked at yet} */
    Source of(AggregateRequest request) {
        return new Source(
                table, schema, rowCount, request.filter(), priority, new Weighing(request));
    }

    /** {@return the same rows for work that is done only while nothing else is to do} */
    Source idle() {
        return new Source(
                table, schema, rowCount, filter, Priority.SPECULATIVE, new Weighing("columns"));
    }

    /** {@return a statement over the table, which it calls {@link SqlText#TABLE}} */
    QueryRequest query(String sql) {
        return new QueryRequest(sql, Map.of(SqlText.TABLE, table), Map.of(), null, priority);
    }

    String where() {
        return SqlText.where(schema, filter);
    }
}
