package org.pikaplot.canvas.ui.internal.figures;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.pikaplot.canvas.ui.internal.view.Bounds;

/**
 * The insides of nodes as images, so that panning draws no words. Within one frame only so much
 * time goes into new images; nodes that have to wait are shown with the image they had, scaled, and
 * drawn sharp in one of the next frames.
 */
final class NodeImages {
    /** How far images stay away from the edges of a node, so that they fit between its corners. */
    static final double INSET = 2.5;

    private static final long FRAME_BUDGET_NANOS = 9_000_000;
    private static final long MOST_PIXELS = 24_000_000;

    private final Device device;
    private final Look look;
    private final Map<NodeFigure, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;
    private long deadlineNanos;
    private boolean behind;
    private boolean anyMade;

    private record Entry(Image image, double zoom, int revision, int widthPx, int heightPx) {}

    NodeImages(Device device, Look look) {
        this.device = device;
        this.look = look;
    }

    /** Begins a frame. */
    void begin() {
        deadlineNanos = System.nanoTime() + FRAME_BUDGET_NANOS;
        behind = false;
        anyMade = false;
    }

    /** {@return whether the frame has images that are not sharp, so that another must follow} */
    boolean isBehind() {
        return behind;
    }

    /**
     * {@return the inside of a node, or null when there is no time to make it and there is no older
     * one}
     *
     * @param at where it goes on the device, in pixels
     */
    @Nullable Image image(NodeFigure figure, double zoom, org.eclipse.swt.graphics.Rectangle at) {
        Entry entry = entries.get(figure);
        if (entry != null && isFresh(entry, figure, zoom, at)) {
            return entry.image;
        }
        // One at least, or a frame that is slow for other reasons would never bring any.
        if (anyMade && System.nanoTime() > deadlineNanos) {
            behind = true;
            return entry == null ? null : entry.image;
        }
        if (entry != null) {
            drop(entry);
        }
        Entry made =
                new Entry(
                        draw(figure, zoom, at.width, at.height),
                        zoom,
                        figure.revision(),
                        at.width,
                        at.height);
        entries.put(figure, made);
        anyMade = true;
        pixels += (long) at.width * at.height;
        trim(figure);
        return made.image;
    }

    private static boolean isFresh(
            Entry entry, NodeFigure figure, double zoom, org.eclipse.swt.graphics.Rectangle at) {
        return entry.zoom == zoom
                && entry.revision == figure.revision()
                && Math.abs(entry.widthPx - at.width) <= 1
                && Math.abs(entry.heightPx - at.height) <= 1;
    }

    private Image draw(NodeFigure figure, double zoom, int widthPx, int heightPx) {
        Image image = new Image(device, widthPx, heightPx);
        GC gc = new GC(image);
        try {
            gc.setBackground(NodeContent.ground(figure, look));
            gc.fillRectangle(0, 0, widthPx, heightPx);
            Bounds box = figure.box();
            double inset = INSET * zoom;
            try (Pen pen = new Pen(gc, look, zoom, -inset, -inset)) {
                pen.fill(
                        HeaderTint.of(figure, look),
                        0,
                        0,
                        box.width(),
                        figure.node().isCollapsed() ? box.height() : NodeLayout.HEADER);
                NodeContent.draw(figure, pen);
            }
        } finally {
            gc.dispose();
        }
        return image;
    }

    private void trim(NodeFigure kept) {
        Iterator<Map.Entry<NodeFigure, Entry>> oldest = entries.entrySet().iterator();
        while (pixels > MOST_PIXELS && oldest.hasNext()) {
            Map.Entry<NodeFigure, Entry> entry = oldest.next();
            if (entry.getKey() != kept) {
                drop(entry.getValue());
                oldest.remove();
            }
        }
    }

    private void drop(Entry entry) {
        pixels -= (long) entry.widthPx * entry.heightPx;
        entry.image.dispose();
    }

    /** Frees the images of nodes that are gone. */
    void keep(Set<NodeFigure> present) {
        Map<NodeFigure, Boolean> kept = new IdentityHashMap<>();
        present.forEach(figure -> kept.put(figure, true));
        entries.entrySet()
                .removeIf(entry -> {
                    if (kept.containsKey(entry.getKey())) {
                        return false;
                    }
                    drop(entry.getValue());
                    return true;
                });
    }

    /** Frees all images. */
    void clear() {
        entries.values().forEach(this::drop);
        entries.clear();
    }
}
