package org.pikaplot.canvas.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.figures.BoardFigure;
import org.pikaplot.canvas.ui.internal.figures.BoardPainter;
import org.pikaplot.canvas.ui.internal.figures.Look;
import org.pikaplot.canvas.ui.internal.figures.PlotPictures;
import org.pikaplot.canvas.ui.internal.parts.BoardAccessibility;
import org.pikaplot.canvas.ui.internal.parts.BoardEditPart;
import org.pikaplot.canvas.ui.internal.parts.BoardEditPartFactory;
import org.pikaplot.canvas.ui.internal.parts.BoardRootEditPart;
import org.pikaplot.canvas.ui.internal.parts.BoardViewer;
import org.pikaplot.canvas.ui.internal.parts.FrameEditPart;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.canvas.ui.internal.parts.WireEditPart;
import org.pikaplot.canvas.ui.internal.tools.CanvasKeys;
import org.pikaplot.canvas.ui.internal.tools.CanvasTool;
import org.pikaplot.canvas.ui.internal.tools.FileDrop;
import org.pikaplot.canvas.ui.internal.tools.WheelZoom;
import org.pikaplot.session.Subscription;
import org.pikaplot.session.WorkspaceSession;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Frame;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.WorkspaceEdit;

/** The canvas of the open session: one GEF viewer and what belongs to it. UI thread only. */
public final class CanvasEditor {
    private final CanvasServices services;
    private final BoardViewer viewer = new BoardViewer();
    private final BoardFigure board = new BoardFigure();
    private final EditDomain domain = new EditDomain();
    private final Look look;
    private final PlotPictures pictures;
    private final BoardPainter painter;
    private final ViewControl view;
    private final InlineText inlineText;
    private final NodeActions actions;
    private final NodeClipboard clipboard;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable WorkspaceSession session;
    private boolean selecting;

    /** Fills {@code parent} with the canvas and keeps up with the window. */
    public CanvasEditor(Composite parent, CanvasServices services) {
        this.services = services;
        look = new Look(parent.getDisplay(), services.theme(), services.icons());
        viewer.createControl(parent);
        services.theme().ownColours(viewer.canvas());
        pictures = new PlotPictures(services.pictures(), () -> viewer.canvas().redraw());
        painter = new BoardPainter(viewer.canvas(), board, look, pictures);
        view = new ViewControl(viewer.canvas(), board, pictures, services.status());
        inlineText = new InlineText(this);
        actions = new NodeActions(this);
        clipboard = new NodeClipboard(this);
        viewer.setPainter(painter::paint);
        viewer.setRootEditPart(new BoardRootEditPart(this));
        viewer.setEditPartFactory(new BoardEditPartFactory(this));
        domain.setCommandStack(new SessionCommandStack(this::session));
        domain.setDefaultTool(new CanvasTool(this));
        domain.addViewer(viewer);
        domain.loadDefaultTool();
        viewer.setKeyHandler(new CanvasKeys(this));
        WheelZoom.install(this);
        FileDrop.install(this);
        ContextMenu.install(this);
        BoardAccessibility.install(this);
        viewer.addSelectionChangedListener(event -> selectionMoved());
        subscriptions.add(services.sessions().observe(this::show));
        subscriptions.add(services.selection().observe(this::follow));
        subscriptions.add(services.theme().observe(theme -> restyle()));
    }

    private void show(WorkspaceSession next) {
        inlineText.close();
        pictures.releaseAll();
        session = next;
        selecting = true;
        try {
            viewer.setContents(next.workspace());
        } finally {
            selecting = false;
        }
        nodesChanged();
        view.show(next.workspace());
        follow(services.selection().nodes());
        viewer.canvas().redraw();
    }

    private void restyle() {
        look.themeChanged();
        painter.refresh();
    }

    private void selectionMoved() {
        if (selecting) {
            return;
        }
        selecting = true;
        try {
            services.selection().select(selectedNodes());
        } finally {
            selecting = false;
        }
        BoardAccessibility.focusMoved(viewer);
    }

    private void follow(List<Node> nodes) {
        if (selecting || session == null || nodes.equals(selectedNodes())) {
            return;
        }
        selecting = true;
        try {
            viewer.select(nodes.stream().flatMap(node -> findPart(node).stream()).toList());
        } finally {
            selecting = false;
        }
    }

    /** Nodes came or went. */
    public void nodesChanged() {
        painter.nodesChanged();
    }

    /** {@return the session shown} */
    public WorkspaceSession session() {
        return Objects.requireNonNull(session, "no session yet");
    }

    /** {@return the viewer} */
    public BoardViewer viewer() {
        return viewer;
    }

    /** {@return the figures} */
    public BoardFigure board() {
        return board;
    }

    /** {@return who paints them} */
    public BoardPainter painter() {
        return painter;
    }

    /** {@return where the user looks} */
    public ViewControl view() {
        return view;
    }

    /** {@return colours and fonts} */
    public Look look() {
        return look;
    }

    /** {@return the text field inside the canvas} */
    public InlineText inlineText() {
        return inlineText;
    }

    /** {@return what can be done to nodes} */
    public NodeActions actions() {
        return actions;
    }

    /** {@return copy and paste} */
    public NodeClipboard clipboard() {
        return clipboard;
    }

    /** {@return the rest of the window} */
    public CanvasServices services() {
        return services;
    }

    /** Executes an edit on the session's one stack. */
    public void execute(WorkspaceEdit edit) {
        domain.getCommandStack().execute(new SessionCommandStack.Edit(edit));
    }

    /** {@return the part of a node on the canvas} */
    public Optional<NodeBoxEditPart> findPart(Node node) {
        return viewer.getContents() instanceof BoardEditPart parts
                ? parts.findNode(node.getId())
                : Optional.empty();
    }

    /** {@return all nodes' parts, the topmost last} */
    public List<NodeBoxEditPart> nodeParts() {
        List<NodeBoxEditPart> parts = new ArrayList<>();
        for (Object child : viewer.getContents().getChildren()) {
            if (child instanceof NodeBoxEditPart node) {
                parts.add(node);
            }
        }
        return parts;
    }

    /** {@return whether nodes, frames or wires are selected} */
    public boolean hasSelection() {
        return !viewer.selectedParts().isEmpty();
    }

    /** {@return the selected nodes, the primary one last} */
    public List<Node> selectedNodes() {
        return selected(NodeBoxEditPart.class).stream().map(NodeBoxEditPart::node).toList();
    }

    /** {@return the selected frames} */
    public List<Frame> selectedFrames() {
        return selected(FrameEditPart.class).stream().map(FrameEditPart::frame).toList();
    }

    /** {@return the selected wires} */
    public List<Connection> selectedWires() {
        return selected(WireEditPart.class).stream().map(WireEditPart::wire).toList();
    }

    private <T extends EditPart> List<T> selected(Class<T> type) {
        return viewer.selectedParts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Selects nodes. */
    public void select(List<? extends Node> nodes) {
        viewer.select(nodes.stream().flatMap(node -> findPart(node).stream()).toList());
    }

    /** Gives the canvas the keys. */
    public void focus() {
        viewer.canvas().setFocus();
    }

    /** Lets go of everything. */
    public void dispose() {
        subscriptions.forEach(Subscription::close);
        inlineText.close();
        pictures.close();
        painter.dispose();
        look.dispose();
    }
}
