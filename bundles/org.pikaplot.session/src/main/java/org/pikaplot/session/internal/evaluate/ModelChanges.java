package org.pikaplot.session.internal.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.pikaplot.workspace.ChannelBinding;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.QueryParameter;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspacePackage.Literals;

/**
 * Which nodes have other rows after a change of the model; moving and the like are not among them.
 */
public final class ModelChanges {
    private final Set<Node> touched = new HashSet<>();
    private final Set<Node> retexted = new HashSet<>();
    private final Set<Node> rewired = new HashSet<>();
    private final Workspace workspace;

    /** Reads what was notified. */
    public ModelChanges(Workspace workspace, Collection<Notification> notifications) {
        this.workspace = workspace;
        notifications.forEach(this::read);
    }

    /** Nodes whose own facts or wires changed; some may be gone from the canvas. */
    Set<Node> touched() {
        return touched;
    }

    /** Nodes whose text is another one. */
    Set<Node> retexted() {
        return retexted;
    }

    /** Nodes that have other wires at their inputs. */
    Set<Node> rewired() {
        return rewired;
    }

    /** Those of the known nodes that are on the canvas no more. */
    List<Node> gone(Collection<Node> known) {
        return known.stream().filter(node -> node.eContainer() != workspace).toList();
    }

    private void read(Notification change) {
        Object feature = change.getFeature();
        Object notifier = change.getNotifier();
        if (feature == Literals.WORKSPACE__CONNECTIONS) {
            each(change.getOldValue(), this::wire);
            each(change.getNewValue(), this::wire);
        } else if (notifier instanceof QueryNode query
                && (feature == Literals.QUERY_NODE__SQL
                        || feature == Literals.QUERY_NODE__PARAMETERS)) {
            touched.add(query);
            if (feature == Literals.QUERY_NODE__SQL) {
                retexted.add(query);
            }
        } else if (notifier instanceof QueryParameter parameter) {
            addOwner(parameter);
        } else if (notifier instanceof PlotNode plot && changesRows(plot, feature)) {
            touched.add(plot);
        } else if (notifier instanceof ChannelBinding binding
                && binding.eContainer() instanceof PlotNode plot
                && !plot.getFilters().isEmpty()) {
            touched.add(plot);
        } else if (notifier instanceof Node node
                && (feature == Literals.STORED_NODE__TABLE_ID
                        || feature == Literals.STORED_NODE__VERSION)) {
            touched.add(node);
        } else if (feature == Literals.NODE__NAME) {
            // Another name is another table to the queries that read it.
            workspace.getConnections().stream()
                    .filter(wire -> wire.getSource() == notifier)
                    .map(Connection::getTarget)
                    .filter(QueryNode.class::isInstance)
                    .forEach(touched::add);
        }
    }

    private static boolean changesRows(PlotNode plot, Object feature) {
        return feature == Literals.PLOT_NODE__FILTERS
                || feature == Literals.PLOT_NODE__CHANNELS && !plot.getFilters().isEmpty();
    }

    private void addOwner(EObject part) {
        if (part.eContainer() instanceof Node node) {
            touched.add(node);
        }
    }

    private void wire(Object value) {
        if (value instanceof Connection wire && wire.getTarget() != null) {
            touched.add(wire.getTarget());
            rewired.add(wire.getTarget());
        }
    }

    private static void each(
            @org.jspecify.annotations.Nullable Object value,
            java.util.function.Consumer<Object> action) {
        if (value instanceof Collection<?> values) {
            values.forEach(action);
        } else if (value != null) {
            action.accept(value);
        }
    }
}
