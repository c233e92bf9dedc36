package org.pikaplot.canvas.ui.internal.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.graphics.Cursor;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.editor.CanvasEditor;
import org.pikaplot.canvas.ui.internal.editor.QuickMenu;
import org.pikaplot.canvas.ui.internal.figures.BoardPainter;
import org.pikaplot.canvas.ui.internal.figures.NodeFigure;
import org.pikaplot.canvas.ui.internal.figures.NodeLayout;
import org.pikaplot.canvas.ui.internal.figures.Tip;
import org.pikaplot.canvas.ui.internal.parts.NodeBoxEditPart;
import org.pikaplot.canvas.ui.internal.view.Spline;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.CanvasPoint;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.Port;

/**
 * A wire in the hand, drawn from a port to the mouse. Nodes it cannot end at are dimmed, and over
 * one of them the reason is shown. Let go over a node it is connected; over nothing, a menu offers
 * what fits.
 */
final class WireTracker extends BoardTracker {
    private final NodeBoxEditPart from;
    private final Port port;
    private final boolean forward;
    private final Map<Node, Optional<String>> refusals = new HashMap<>();
    private @Nullable NodeBoxEditPart over;

    WireTracker(NodeBoxEditPart from, NodeLayout.PortHit hit, CanvasEditor editor) {
        super(editor);
        this.from = from;
        port = hit.port();
        forward = hit.output();
    }

    @Override
    void clicked() {
        editor().viewer().select(List.of(from));
        editor().focus();
    }

    @Override
    protected boolean handleDragStarted() {
        boolean started = super.handleDragStarted();
        for (NodeBoxEditPart part : editor().nodeParts()) {
            part.figure().setDimmed(part != from && refusal(part).isPresent());
        }
        return started;
    }

    /** The port of another node that this wire would end at: the first of the other side. */
    private static Optional<Port> end(NodeFigure figure, boolean forward) {
        List<Port> side = forward ? figure.kind().inputs() : figure.kind().outputs();
        return side.stream().findFirst();
    }

    private Optional<String> refusal(NodeBoxEditPart part) {
        return refusals.computeIfAbsent(part.node(), node -> ask(part));
    }

    private Optional<String> ask(NodeBoxEditPart part) {
        Optional<Port> end = end(part.figure(), forward);
        if (end.isEmpty()) {
            return Optional.of(
                    "A "
                            + part.figure().kind().label().toLowerCase(java.util.Locale.ROOT)
                            + (forward ? " takes no rows." : " gives no rows."));
        }
        return forward
                ? editor().session().refusal(from.node(), port.id(), part.node(), end.get().id())
                : editor().session().refusal(part.node(), end.get().id(), from.node(), port.id());
    }

    @Override
    void dragged() {
        EditPart under = editor().viewer().findObjectAt(getLocation());
        NodeBoxEditPart now = under instanceof NodeBoxEditPart box && box != from ? box : null;
        if (now != over) {
            light(over, null);
            over = now;
        }
        boolean fits = now != null && refusal(now).isEmpty();
        if (now != null && fits) {
            light(now, end(now.figure(), forward).orElse(null));
        }
        from.figure().setLitPort(port);
        show(now, fits);
    }

    private static void light(@Nullable NodeBoxEditPart part, @Nullable Port lit) {
        if (part != null) {
            part.figure().setLitPort(lit);
        }
    }

    private void show(@Nullable NodeBoxEditPart target, boolean fits) {
        CanvasPoint mouse = point();
        NodeFigure start = from.figure();
        double x = forward ? start.box().right() : start.box().x();
        double y = forward ? start.outputY(port) : start.inputY(port);
        double endX = mouse.x();
        double endY = mouse.y();
        if (fits && target != null) {
            NodeFigure end = target.figure();
            Port other = end(end, forward).orElseThrow();
            endX = forward ? end.box().x() : end.box().right();
            endY = forward ? end.inputY(other) : end.outputY(other);
        }
        Spline curve =
                forward ? Spline.between(x, y, endX, endY) : Spline.between(endX, endY, x, y);
        String reason = target == null ? "" : refusal(target).orElse("");
        int px = getLocation().x;
        int py = getLocation().y;
        editor().painter()
                .setOverlay((gc, view, look) -> {
                    gc.setForeground(look.color(reason.isEmpty() ? Role.ACCENT : Role.ERROR));
                    BoardPainter.curve(gc, view, curve, 2.4);
                    if (!reason.isEmpty()) {
                        Tip.paint(gc, look, reason, px, py, editor().viewer().canvas());
                    }
                });
    }

    @Override
    void dropped() {
        NodeBoxEditPart target = over;
        if (target == null) {
            if (editor().viewer().findObjectAt(getLocation()) != from) {
                QuickMenu.open(editor(), from.node(), port, forward, point());
            }
            return;
        }
        Optional<Port> end = end(target.figure(), forward);
        Optional<String> refused =
                end.isEmpty()
                        ? ask(target)
                        : forward
                                ? editor().session()
                                        .connect(
                                                from.node(),
                                                port.id(),
                                                target.node(),
                                                end.get().id())
                                : editor().session()
                                        .connect(
                                                target.node(),
                                                end.get().id(),
                                                from.node(),
                                                port.id());
        refused.ifPresent(editor().services().problems()::tell);
    }

    @Override
    void cleanUp() {
        editor().painter().setOverlay(null);
        for (NodeFigure figure : editor().board().nodes()) {
            figure.setDimmed(false);
            figure.setLitPort(null);
        }
    }

    @Override
    protected Cursor calculateCursor() {
        return Cursors.CROSS;
    }
}
