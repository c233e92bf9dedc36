package org.pikaplot.ui.internal.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.jspecify.annotations.Nullable;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.ui.NodeSelection;
import org.pikaplot.ui.OpenSession;
import org.pikaplot.ui.internal.Observers;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspacePackage;

/** Selected nodes; follows the open workspace so that none of them is a deleted one. */
public final class SelectedNodes implements NodeSelection {
    private final Observers<List<Node>> observers = new Observers<>();
    private final Adapter deletions =
            new AdapterImpl() {
                @Override
                public void notifyChanged(Notification change) {
                    if (change.getFeatureID(Workspace.class) == WorkspacePackage.WORKSPACE__NODES) {
                        dropDeleted();
                    }
                }
            };
    private @Nullable Workspace workspace;
    private List<Node> nodes = List.of();

    /** Follows the open session. */
    public SelectedNodes(OpenSession sessions) {
        sessions.observe(this::follow);
    }

    private void follow(WorkspaceSession session) {
        if (workspace != null) {
            workspace.eAdapters().remove(deletions);
        }
        workspace = session.workspace();
        workspace.eAdapters().add(deletions);
        select(List.of());
    }

    private void dropDeleted() {
        select(nodes);
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public Optional<Node> primary() {
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.getLast());
    }

    @Override
    public void select(List<? extends Node> wanted) {
        var living = new ArrayList<Node>();
        for (Node node : wanted) {
            if (workspace != null && node.eContainer() == workspace && !living.contains(node)) {
                living.add(node);
            }
        }
        if (!living.equals(nodes)) {
            nodes = List.copyOf(living);
            observers.tell(nodes);
        }
    }

    @Override
    public Subscription observe(Consumer<List<Node>> observer) {
        Subscription subscription = observers.add(observer);
        observer.accept(nodes);
        return subscription;
    }
}
