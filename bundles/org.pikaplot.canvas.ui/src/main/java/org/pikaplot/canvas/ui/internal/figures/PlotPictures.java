package org.pikaplot.canvas.ui.internal.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.session.Subscription;
import org.pikaplot.ui.NodePictures;
import org.pikaplot.workspace.PlotNode;

/**
 * The live pictures of the plots on screen. A picture is ordered in the pixels it takes, but not
 * while the zoom is changing; then it is scaled. Plots that leave the screen are let go.
 */
public final class PlotPictures {
    private static final double SMALLEST_SCALE = 0.7;
    private static final int MOST_PX = 2400;

    private final Supplier<@Nullable NodePictures> service;
    private final Map<PlotNode, Size> ordered = new HashMap<>();
    private final Set<PlotNode> shown = new HashSet<>();
    private final Runnable arrived;
    private @Nullable Subscription observing;
    private boolean zooming;

    private record Size(int widthPx, int heightPx) {}

    /**
     * Asks {@code service}, which may come later, and calls {@code arrived} after each new picture.
     */
    public PlotPictures(Supplier<@Nullable NodePictures> service, Runnable arrived) {
        this.service = service;
        this.arrived = arrived;
    }

    /** Says whether the zoom is changing right now. */
    public void setZooming(boolean zooming) {
        this.zooming = zooming;
    }

    /** Begins a frame. */
    void begin() {
        shown.clear();
    }

    /** {@return the picture of a plot, to be scaled into its place; null while there is none} */
    @Nullable Image picture(NodeFigure figure, double zoom) {
        NodePictures pictures = service.get();
        if (pictures == null || !(figure.node() instanceof PlotNode plot)) {
            return null;
        }
        if (observing == null) {
            observing = pictures.observe(node -> arrived.run());
        }
        shown.add(plot);
        Bounds place = NodeContent.picture(figure);
        Size size = ordered.get(plot);
        if (size == null || !zooming) {
            double scale = Math.max(zoom, SMALLEST_SCALE);
            size = new Size(pixels(place.width() * scale), pixels(place.height() * scale));
            ordered.put(plot, size);
        }
        Image image = pictures.picture(plot, size.widthPx, size.heightPx).orElse(null);
        return image == null || image.isDisposed() ? null : image;
    }

    private static int pixels(double length) {
        return (int) Math.clamp(Math.round(length), 16, MOST_PX);
    }

    /** Ends a frame: lets go of plots that were not painted in it. */
    void end() {
        ordered.keySet()
                .removeIf(plot -> {
                    if (shown.contains(plot)) {
                        return false;
                    }
                    release(plot);
                    return true;
                });
    }

    /** Lets go of all plots and hears of no more pictures. */
    public void close() {
        releaseAll();
        if (observing != null) {
            observing.close();
            observing = null;
        }
    }

    /** Lets go of all plots. */
    public void releaseAll() {
        ordered.keySet().forEach(this::release);
        ordered.clear();
    }

    private void release(PlotNode plot) {
        NodePictures pictures = service.get();
        if (pictures != null) {
            pictures.release(plot);
        }
    }
}
