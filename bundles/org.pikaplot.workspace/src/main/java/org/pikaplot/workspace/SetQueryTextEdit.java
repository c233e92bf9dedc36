package org.pikaplot.workspace;

import java.util.List;

/** Sets the SQL of a query. Typing merges into one step. */
public final class SetQueryTextEdit extends WorkspaceEdit {
    private final QueryNode query;
    private final String sql;

    /**
     * @param query which
     * @param sql its new SQL, as typed; may be empty or wrong
     */
    public SetQueryTextEdit(QueryNode query, String sql) {
        super(label("Edit SQL of", List.of(query)));
        this.query = query;
        this.sql = sql;
    }

    @Override
    boolean isContinuous() {
        return true;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(query, WorkspacePackage.Literals.QUERY_NODE__SQL, sql);
    }
}
