package org.pikaplot.canvas.ui.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.geometry.Translatable;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.canvas.ui.internal.view.View;

/**
 * The whole canvas as a tree of figures: frames, above them wires, above them nodes, all in canvas
 * units, seen through a {@link View}. Painted by {@link BoardPainter}.
 */
public final class BoardFigure extends Figure {
    private static final int FAR = 20_000_000;
    private static final Rectangle PLANE = new Rectangle(-FAR / 2, -FAR / 2, FAR, FAR);

    private final Layer frames = layer(new Layer());
    private final ConnectionLayer wires = layer(new ConnectionLayer());
    private final Layer nodes = layer(new Layer());
    private View view = View.START;

    /** Makes an empty canvas at 100 %. */
    public BoardFigure() {
        setLayoutManager(null);
        setBounds(PLANE);
        add(frames);
        add(wires);
        add(nodes);
    }

    private static <T extends Layer> T layer(T layer) {
        layer.setLayoutManager(null);
        layer.setBounds(PLANE);
        return layer;
    }

    /** {@return where frames go} */
    public IFigure frameLayer() {
        return frames;
    }

    /** {@return where wires go} */
    public ConnectionLayer wireLayer() {
        return wires;
    }

    /** {@return where nodes go} */
    public IFigure nodeLayer() {
        return nodes;
    }

    /** {@return how it is looked at} */
    public View view() {
        return view;
    }

    /** Looks at it otherwise. */
    public void setView(View view) {
        this.view = view;
        repaint();
    }

    /** {@return all nodes, the topmost last} */
    public List<NodeFigure> nodes() {
        return children(nodes, NodeFigure.class);
    }

    /** {@return all wires, in no order that matters} */
    public List<WireFigure> wires() {
        return children(wires, WireFigure.class);
    }

    /** {@return all frames, the topmost last} */
    public List<FrameFigure> frames() {
        return children(frames, FrameFigure.class);
    }

    private static <T> List<T> children(IFigure layer, Class<T> type) {
        List<T> found = new ArrayList<>(layer.getChildren().size());
        for (Object child : layer.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
        }
        return found;
    }

    /** {@return what all nodes and frames cover, in canvas units; empty on an empty canvas} */
    public Optional<Bounds> extent() {
        List<Bounds> all = new ArrayList<>();
        nodes().forEach(node -> all.add(node.box()));
        frames().forEach(frame -> all.add(frame.box()));
        return Bounds.around(all);
    }

    @Override
    protected boolean useLocalCoordinates() {
        return true;
    }

    @Override
    public void translateToParent(Translatable where) {
        where.performScale(view.zoom());
        where.performTranslate(view.shiftX(), view.shiftY());
    }

    @Override
    public void translateFromParent(Translatable where) {
        where.performTranslate(-view.shiftX(), -view.shiftY());
        where.performScale(1 / view.zoom());
    }

    @Override
    public Rectangle getClientArea(Rectangle area) {
        area.setBounds(PLANE);
        return area;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return true;
    }
}
