package org.pikaplot.aggregate.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.aggregate.internal.kernel.Labels;
import org.pikaplot.data.Column;
import org.pikaplot.data.RowBatch;

/** What a column without positions holds, from one statement. */
final class LabelCounts {
    private final List<String> labels = new ArrayList<>();
    private long distinct;
    private long nulls;
    private long most;

    /** {@return a statement whose first kind of row is a summary and whose others are labels} */
    static String sql(Column column) {
        return """
        WITH g AS MATERIALIZED (SELECT %s AS k, count(*) AS n FROM %s GROUP BY 1),
        firsts AS (SELECT k FROM g WHERE k IS NOT NULL ORDER BY k LIMIT %d)
        SELECT false, CAST(NULL AS VARCHAR), count(k),
        CAST(coalesce(sum(n) FILTER (WHERE k IS NULL), 0) AS BIGINT),
        CAST(coalesce(max(n) FILTER (WHERE k IS NOT NULL), 0) AS BIGINT) FROM g
        UNION ALL SELECT true, k, 0, 0, 0 FROM firsts\
        """
                .formatted(SqlText.label(column), SqlText.TABLE, ColumnDomain.MAX_LABELS);
    }

    void take(RowBatch batch) {
        for (int row = 0; row < batch.rowCount(); row++) {
            String label = batch.getText(1, row);
            if (label == null) {
                distinct = batch.getLong(2, row);
                nulls = batch.getLong(3, row);
                most = batch.getLong(4, row);
            } else {
                labels.add(label);
            }
        }
    }

    ColumnDomain domain() {
        labels.sort(Labels.BINARY_ORDER);
        return new ColumnDomain(Optional.empty(), labels, distinct, nulls, 0, most <= 1);
    }
}
