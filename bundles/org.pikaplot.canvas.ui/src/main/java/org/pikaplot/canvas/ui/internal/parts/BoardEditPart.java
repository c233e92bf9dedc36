package org.pikaplot.canvas.ui.internal.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.figures.FrameFigure;
import org.pikaplot.session.NodeState;
import org.pikaplot.session.SessionListener;
import org.pikaplot.session.SourceState;
import org.pikaplot.session.Subscription;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspacePackage;

/** The workspace: hears when nodes, wires and frames come and go, and the news of the session. */
public final class BoardEditPart extends AbstractGraphicalEditPart implements SessionListener {
    private final CanvasEditor editor;
    private final Map<String, NodeBoxEditPart> nodes = new HashMap<>();
    private final Map<Node, List<Connection>> outgoing = new HashMap<>();
    private final Map<Node, List<Connection>> incoming = new HashMap<>();
    private final Adapter adapter =
            new AdapterImpl() {
                @Override
                public void notifyChanged(Notification change) {
                    changed(change);
                }
            };
    private Subscription listening = () -> {};

    /** Shows {@code workspace}. */
    public BoardEditPart(Workspace workspace, CanvasEditor editor) {
        this.editor = editor;
        setModel(workspace);
        indexWires();
    }

    private Workspace workspace() {
        return (Workspace) getModel();
    }

    @Override
    public void activate() {
        super.activate();
        workspace().eAdapters().add(adapter);
        listening = editor.session().listen(this);
    }

    @Override
    public void deactivate() {
        listening.close();
        workspace().eAdapters().remove(adapter);
        super.deactivate();
    }

    private void changed(Notification change) {
        int feature = change.getFeatureID(Workspace.class);
        if (change.isTouch()) {
            return;
        }
        switch (feature) {
            case WorkspacePackage.WORKSPACE__NODES -> {
                refreshChildren();
                editor.nodesChanged();
            }
            case WorkspacePackage.WORKSPACE__FRAMES -> refreshChildren();
            case WorkspacePackage.WORKSPACE__CONNECTIONS -> refreshWires();
            default -> {}
        }
    }

    private void refreshWires() {
        Set<Node> touched = new LinkedHashSet<>();
        Map<Node, List<Connection>> oldOutgoing = Map.copyOf(outgoing);
        Map<Node, List<Connection>> oldIncoming = Map.copyOf(incoming);
        indexWires();
        nodes.values()
                .forEach(part -> {
                    Node node = part.node();
                    if (!outgoing(node).equals(oldOutgoing.getOrDefault(node, List.of()))
                            || !incoming(node).equals(oldIncoming.getOrDefault(node, List.of()))) {
                        touched.add(node);
                    }
                });
        for (Node node : touched) {
            findNode(node.getId()).ifPresent(NodeBoxEditPart::wiresChanged);
        }
    }

    private void indexWires() {
        outgoing.clear();
        incoming.clear();
        for (Connection wire : workspace().getConnections()) {
            outgoing.computeIfAbsent(wire.getSource(), node -> new ArrayList<>()).add(wire);
            incoming.computeIfAbsent(wire.getTarget(), node -> new ArrayList<>()).add(wire);
        }
    }

    List<Connection> outgoing(Node node) {
        return List.copyOf(outgoing.getOrDefault(node, List.of()));
    }

    List<Connection> incoming(Node node) {
        return List.copyOf(incoming.getOrDefault(node, List.of()));
    }

    /** {@return the part of the node of that id} */
    public Optional<NodeBoxEditPart> findNode(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    @Override
    public void nodeStateChanged(String nodeId, NodeState state) {
        findNode(nodeId).ifPresent(part -> part.figure().setState(state));
    }

    @Override
    public void sourceStateChanged(String nodeId, SourceState state) {
        findNode(nodeId).ifPresent(part -> part.figure().setSource(state.kind()));
    }

    @Override
    protected IFigure createFigure() {
        return new Figure();
    }

    @Override
    protected void createEditPolicies() {
        // What can be done is known to the trackers.
    }

    @Override
    protected List<?> getModelChildren() {
        List<Object> children = new ArrayList<>(workspace().getFrames());
        children.addAll(workspace().getNodes());
        return children;
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        if (figure instanceof FrameFigure) {
            IFigure layer = editor.board().frameLayer();
            layer.add(figure, Math.min(index, layer.getChildren().size()));
        } else {
            int frames = editor.board().frameLayer().getChildren().size();
            IFigure layer = editor.board().nodeLayer();
            layer.add(figure, Math.clamp(index - frames, 0, layer.getChildren().size()));
        }
        if (child instanceof NodeBoxEditPart node) {
            nodes.put(node.node().getId(), node);
        }
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        figure.getParent().remove(figure);
        if (child instanceof NodeBoxEditPart node) {
            nodes.remove(node.node().getId(), node);
        }
    }
}
