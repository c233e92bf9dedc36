package org.pikaplot.canvas.ui.internal.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.View;
import org.pikaplot.session.NodeState;
import org.pikaplot.ui.UiTheme.Role;
import org.pikaplot.workspace.NodeKind;
import org.pikaplot.workspace.Port;

/** Paints one node: shadow, body, inside, picture, border, ports. The farther, the less of it. */
final class NodePainter {
    /** Below this zoom words inside nodes are left out. */
    static final double WORDS_FROM = 0.4;

    /** Below this zoom a node is a plain box. */
    private static final double SHAPE_FROM = 0.2;

    private static final int DIM_ALPHA = 85;

    private final GC gc;
    private final View view;
    private final Look look;
    private final NodeImages images;
    private final PlotPictures pictures;

    NodePainter(GC gc, View view, Look look, NodeImages images, PlotPictures pictures) {
        this.gc = gc;
        this.view = view;
        this.look = look;
        this.images = images;
        this.pictures = pictures;
    }

    void paint(NodeFigure figure) {
        Rectangle at = pixels(view.toScreen(figure.box()));
        gc.setAlpha(figure.isDimmed() ? DIM_ALPHA : 255);
        double zoom = view.zoom();
        if (zoom < SHAPE_FROM) {
            plain(figure, at);
        } else {
            int arc = (int) Math.round(2 * NodeLayout.RADIUS * zoom);
            if (zoom >= WORDS_FROM && !figure.isDimmed()) {
                shadow(at, arc);
            }
            gc.setBackground(NodeContent.ground(figure, look));
            gc.fillRoundRectangle(at.x, at.y, at.width, at.height, arc, arc);
            header(figure, at, arc);
            if (zoom >= WORDS_FROM) {
                inside(figure, at);
            }
            picture(figure);
            if (zoom < WORDS_FROM) {
                name(figure, at);
            }
            border(figure, at, arc);
            progress(figure);
            ports(figure);
        }
        gc.setAlpha(255);
    }

    private void plain(NodeFigure figure, Rectangle at) {
        gc.setBackground(look.mix(Role.NODE, look.role(figure.kind()), 35));
        gc.fillRectangle(at);
        picture(figure);
        gc.setForeground(
                figure.isSelected() ? look.color(Role.ACCENT) : look.color(Role.NODE_BORDER));
        gc.setLineWidth(figure.isSelected() ? 2 : 1);
        gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
    }

    private void shadow(Rectangle at, int arc) {
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
        int strength = look.isDark() ? 26 : 9;
        for (int i = 3; i >= 1; i--) {
            int grow = (int) Math.round(i * 1.3 * view.zoom());
            int drop = (int) Math.round((1 + i) * view.zoom());
            gc.setAlpha(strength);
            gc.fillRoundRectangle(
                    at.x - grow,
                    at.y - grow + drop,
                    at.width + 2 * grow,
                    at.height + 2 * grow,
                    arc + 2 * grow,
                    arc + 2 * grow);
        }
        gc.setAlpha(255);
    }

    private void header(NodeFigure figure, Rectangle at, int arc) {
        int height = (int) Math.round(NodeLayout.HEADER * view.zoom());
        gc.setBackground(HeaderTint.of(figure, look));
        if (figure.node().isCollapsed()) {
            gc.fillRoundRectangle(at.x, at.y, at.width, at.height, arc, arc);
            return;
        }
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(new Rectangle(at.x, at.y, at.width, height)));
        gc.fillRoundRectangle(at.x, at.y, at.width, Math.max(height + arc, 2), arc, arc);
        gc.setClipping(clip);
    }

    private void inside(NodeFigure figure, Rectangle at) {
        double inset = NodeImages.INSET * view.zoom();
        Rectangle inner = pixels(new Bounds(at.x, at.y, at.width, at.height).expanded(-inset));
        if (inner.isEmpty()) {
            return;
        }
        Image image = images.image(figure, view.zoom(), inner);
        if (image == null) {
            return;
        }
        Rectangle size = image.getBounds();
        if (Math.abs(size.width - inner.width) <= 1 && Math.abs(size.height - inner.height) <= 1) {
            gc.drawImage(image, inner.x, inner.y);
        } else {
            gc.setInterpolation(SWT.LOW);
            gc.drawImage(
                    image,
                    0,
                    0,
                    size.width,
                    size.height,
                    inner.x,
                    inner.y,
                    inner.width,
                    inner.height);
        }
    }

    /** The name alone, in a size that can be read, if there is room for it. */
    private void name(NodeFigure figure, Rectangle at) {
        gc.setFont(look.smallFont());
        int line = gc.getFontMetrics().getHeight();
        if (at.height < line + 2 || at.width < 24) {
            return;
        }
        gc.setForeground(look.color(Role.TEXT));
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(new Rectangle(at.x + 3, at.y, at.width - 6, at.height)));
        int room = (int) Math.round(NodeLayout.HEADER * view.zoom());
        gc.setBackground(HeaderTint.of(figure, look));
        gc.fillRectangle(at.x + 3, at.y + 2, at.width - 6, Math.max(room, line) - 1);
        gc.drawString(
                figure.node().getName(), at.x + 4, at.y + Math.max(1, (room - line) / 2), true);
        gc.setClipping(clip);
    }

    private void picture(NodeFigure figure) {
        if (figure.kind() != NodeKind.PLOT || figure.node().isCollapsed()) {
            return;
        }
        Bounds box = figure.box();
        Rectangle at = pixels(view.toScreen(NodeContent.picture(figure).moved(box.x(), box.y())));
        Image image = pictures.picture(figure, view.zoom());
        if (image == null || at.isEmpty()) {
            return;
        }
        Rectangle size = image.getBounds();
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, size.width, size.height, at.x, at.y, at.width, at.height);
    }

    private void border(NodeFigure figure, Rectangle at, int arc) {
        Color color;
        float width = 1;
        if (figure.isSelected()) {
            color = look.color(Role.ACCENT);
            width = 2;
        } else if (figure.state() instanceof NodeState.Failed) {
            color = look.color(Role.ERROR);
        } else if (figure.isHovered()) {
            color = look.mix(Role.NODE_BORDER, Role.TEXT_MUTED, 60);
        } else {
            color = look.color(Role.NODE_BORDER);
        }
        gc.setForeground(color);
        gc.setLineAttributes(new LineAttributes(width));
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, arc, arc);
        if (figure.isSelected() && view.zoom() >= SHAPE_FROM) {
            gc.setAlpha(60);
            gc.setLineAttributes(new LineAttributes(3));
            gc.drawRoundRectangle(
                    at.x - 2, at.y - 2, at.width + 3, at.height + 3, arc + 4, arc + 4);
            gc.setAlpha(255);
        }
    }

    private void progress(NodeFigure figure) {
        if (!(figure.state() instanceof NodeState.Running running)) {
            return;
        }
        Bounds box = figure.box();
        var told = running.handle().progress();
        double from = 0;
        double part = 1;
        if (told.isPresent()) {
            part = told.getAsDouble();
        } else if (!look.reduceMotion()) {
            from = System.nanoTime() / 1e9 / 1.6 % 1.0;
            part = 0.25;
        }
        Bounds track = new Bounds(box.x() + 2, box.y() + NodeLayout.HEADER - 2, box.width() - 4, 2);
        gc.setBackground(look.mix(Role.NODE, Role.ACCENT, 25));
        gc.fillRectangle(pixels(view.toScreen(track)));
        gc.setBackground(look.color(Role.ACCENT));
        double start = track.x() + track.width() * from;
        double end = Math.min(track.right(), start + track.width() * part);
        gc.fillRectangle(
                pixels(view.toScreen(Bounds.between(start, track.y(), end, track.bottom()))));
    }

    private void ports(NodeFigure figure) {
        for (Port port : figure.kind().inputs()) {
            port(figure, port, figure.box().x(), figure.inputY(port));
        }
        for (Port port : figure.kind().outputs()) {
            port(figure, port, figure.box().right(), figure.outputY(port));
        }
    }

    private void port(NodeFigure figure, Port port, double x, double y) {
        boolean lit = port.equals(figure.litPort());
        double radius = (lit ? NodeLayout.PORT + 2 : NodeLayout.PORT - 1) * view.zoom();
        if (radius < 1.5) {
            return;
        }
        Rectangle at =
                pixels(
                        new Bounds(
                                view.toScreenX(x) - radius,
                                view.toScreenY(y) - radius,
                                2 * radius,
                                2 * radius));
        Color kind = look.color(lit ? Role.ACCENT : look.role(figure.kind()));
        gc.setBackground(lit ? kind : look.color(Role.NODE));
        gc.fillOval(at.x, at.y, at.width, at.height);
        gc.setForeground(kind);
        gc.setLineAttributes(new LineAttributes((float) Math.max(1, 1.6 * view.zoom())));
        gc.drawOval(at.x, at.y, at.width - 1, at.height - 1);
    }

    private static Rectangle pixels(Bounds at) {
        int left = (int) Math.round(at.x());
        int top = (int) Math.round(at.y());
        return new Rectangle(
                left,
                top,
                Math.max(0, (int) Math.round(at.right()) - left),
                Math.max(0, (int) Math.round(at.bottom()) - top));
    }
}
