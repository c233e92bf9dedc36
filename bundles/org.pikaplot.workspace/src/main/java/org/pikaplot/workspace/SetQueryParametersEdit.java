package org.pikaplot.workspace;

import java.util.List;

/** Sets the parameters of a query. Dragging the slider of one value merges into one step. */
public final class SetQueryParametersEdit extends WorkspaceEdit {
    private final QueryNode query;
    private final List<QueryParameter> parameters;

    /**
     * @param query which
     * @param parameters all its parameters, in order; they are copied when the edit is executed
     */
    public SetQueryParametersEdit(QueryNode query, List<QueryParameter> parameters) {
        super(label("Set parameters of", List.of(query)));
        this.query = query;
        this.parameters = List.copyOf(parameters);
    }

    @Override
    boolean isContinuous() {
        return true;
    }

    @Override
    void apply(Changes changes) {
        changes.align(query, WorkspacePackage.Literals.QUERY_NODE__PARAMETERS, parameters);
    }
}
