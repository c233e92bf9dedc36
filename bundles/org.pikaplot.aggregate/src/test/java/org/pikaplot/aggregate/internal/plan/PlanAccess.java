package org.pikaplot.aggregate.internal.plan;

import java.util.List;
import org.pikaplot.aggregate.SelectionClause;
import org.pikaplot.data.TableSchema;

/** Lets tests of kernels compare with the clauses' SQL. */
public final class PlanAccess {
    private PlanAccess() {}

    /** {@return the WHERE of some clauses} */
    public static String where(TableSchema schema, List<SelectionClause> clauses) {
        return SqlText.where(schema, clauses);
    }
}
