package org.pikaplot.plot;

import java.util.Map;
import org.pikaplot.aggregate.ColumnDomain;
import org.pikaplot.data.TableSchema;

/**
 * What a plot type may know besides its spec.
 *
 * @param schema the table's columns
 * @param domains what the columns on channels hold, by column name
 * @param rowCount rows of the table
 * @param viewport what is looked at
 * @param widthPx pixels across the plotting area
 * @param heightPx pixels upwards
 * @param markBudget marks that this machine draws without delay; more must be aggregated
 */
public record PlotContext(
        TableSchema schema,
        Map<String, ColumnDomain> domains,
        long rowCount,
        PlotViewport viewport,
        int widthPx,
        int heightPx,
        int markBudget) {
    public PlotContext {
        domains = Map.copyOf(domains);
    }

    /** {@return what a column on a channel holds} */
    public ColumnDomain domain(String column) {
        ColumnDomain domain = domains.get(schema.get(column).name());
        if (domain == null) {
            throw new IllegalStateException("no domain for " + column);
        }
        return domain;
    }
}
