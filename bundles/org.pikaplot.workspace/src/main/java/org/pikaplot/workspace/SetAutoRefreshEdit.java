package org.pikaplot.workspace;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** Says whether a query or a plot follows its inputs by itself. */
public final class SetAutoRefreshEdit extends WorkspaceEdit {
    private final Node node;
    private final EAttribute feature;
    private final boolean autoRefresh;

    /**
     * @param query which
     * @param autoRefresh true to run again whenever something upstream changes
     */
    public SetAutoRefreshEdit(QueryNode query, boolean autoRefresh) {
        this(query, WorkspacePackage.Literals.QUERY_NODE__AUTO_REFRESH, autoRefresh);
    }

    /**
     * @param plot which
     * @param autoRefresh true to draw again whenever something upstream changes
     */
    public SetAutoRefreshEdit(PlotNode plot, boolean autoRefresh) {
        this(plot, WorkspacePackage.Literals.PLOT_NODE__AUTO_REFRESH, autoRefresh);
    }

    private SetAutoRefreshEdit(Node node, EAttribute feature, boolean autoRefresh) {
        super(label(autoRefresh ? "Refresh automatically" : "Refresh by hand", List.of(node)));
        this.node = node;
        this.feature = feature;
        this.autoRefresh = autoRefresh;
    }

    @Override
    void apply(Changes changes) {
        changes.assign(node, feature, autoRefresh);
    }
}
