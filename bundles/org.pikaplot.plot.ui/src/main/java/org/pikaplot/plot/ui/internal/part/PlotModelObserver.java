package org.pikaplot.plot.ui.internal.part;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * Calls when what a plot shows was edited; where its node stands does not matter. UI thread only.
 */
public final class PlotModelObserver extends EContentAdapter implements AutoCloseable {
    private final PlotNode node;
    private final Runnable changed;

    /** Starts observing {@code node}. */
    public PlotModelObserver(PlotNode node, Runnable changed) {
        this.node = node;
        this.changed = changed;
        node.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        boolean sameNode = notification.getNotifier() == node;
        boolean removed = notification.getEventType() == Notification.REMOVING_ADAPTER;
        if (!removed && (!sameNode || changesPicture(notification.getFeature()))) {
            changed.run();
        }
    }

    private static boolean changesPicture(Object feature) {
        return feature == WorkspacePackage.Literals.PLOT_NODE__TYPE_ID
                || feature == WorkspacePackage.Literals.PLOT_NODE__CHANNELS
                || feature == WorkspacePackage.Literals.PLOT_NODE__OPTIONS
                || feature == WorkspacePackage.Literals.PLOT_NODE__TITLE
                || feature == WorkspacePackage.Literals.PLOT_NODE__FILTERS;
    }

    @Override
    public void close() {
        node.eAdapters().remove(this);
    }
}
