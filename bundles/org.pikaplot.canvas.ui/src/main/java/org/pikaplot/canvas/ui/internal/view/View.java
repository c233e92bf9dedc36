package org.pikaplot.canvas.ui.internal.view;

/**
 * How the canvas is looked at: screen = canvas * zoom + shift. The shift is whole pixels, so that
 * panning never changes how a line falls on the pixels.
 *
 * @param zoom screen pixels per canvas unit, within {@link #MIN_ZOOM} and {@link #MAX_ZOOM}
 * @param shiftX where canvas x = 0 is on the screen, in pixels
 * @param shiftY where canvas y = 0 is on the screen, in pixels
 */
public record View(double zoom, int shiftX, int shiftY) {
    /** The farthest one can go away. */
    public static final double MIN_ZOOM = 0.1;

    /** The nearest one can come. */
    public static final double MAX_ZOOM = 4;

    /** One step of a zoom key or of a mouse wheel. */
    public static final double STEP = 1.2;

    /** Canvas units are pixels, and the origin is in the corner. */
    public static final View START = new View(1, 0, 0);

    public View {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /** {@return the view with a canvas point in the middle of a screen area} */
    public static View centred(double x, double y, double zoom, int widthPx, int heightPx) {
        double within = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
        return new View(
                within,
                (int) Math.round(widthPx / 2.0 - x * within),
                (int) Math.round(heightPx / 2.0 - y * within));
    }

    /**
     * {@return the nearest view, at most 100 %, that shows all of {@code content} with a margin of
     * {@code marginPx} around it}
     */
    public static View fitting(Bounds content, int widthPx, int heightPx, int marginPx) {
        double zoom =
                Math.min(
                        Math.max(1, widthPx - 2 * marginPx) / Math.max(1, content.width()),
                        Math.max(1, heightPx - 2 * marginPx) / Math.max(1, content.height()));
        return centred(content.centreX(), content.centreY(), Math.min(1, zoom), widthPx, heightPx);
    }

    /** {@return where a canvas x is on the screen} */
    public double toScreenX(double x) {
        return x * zoom + shiftX;
    }

    /** {@return where a canvas y is on the screen} */
    public double toScreenY(double y) {
        return y * zoom + shiftY;
    }

    /** {@return what canvas x a pixel shows} */
    public double toCanvasX(double px) {
        return (px - shiftX) / zoom;
    }

    /** {@return what canvas y a pixel shows} */
    public double toCanvasY(double py) {
        return (py - shiftY) / zoom;
    }

    /** {@return a canvas rectangle on the screen} */
    public Bounds toScreen(Bounds canvas) {
        return new Bounds(
                toScreenX(canvas.x()),
                toScreenY(canvas.y()),
                canvas.width() * zoom,
                canvas.height() * zoom);
    }

    /** {@return the part of the canvas that a screen area shows} */
    public Bounds toCanvas(Bounds screen) {
        return new Bounds(
                toCanvasX(screen.x()),
                toCanvasY(screen.y()),
                screen.width() / zoom,
                screen.height() / zoom);
    }

    /** {@return the view at another zoom in which the point under a pixel stays there} */
    public View zoomedAt(double px, double py, double newZoom) {
        double within = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        return new View(
                within,
                (int) Math.round(px - toCanvasX(px) * within),
                (int) Math.round(py - toCanvasY(py) * within));
    }

    /** {@return the view after the content was pushed by so many pixels} */
    public View panned(double dxPx, double dyPx) {
        return new View(zoom, (int) Math.round(shiftX + dxPx), (int) Math.round(shiftY + dyPx));
    }

    /** {@return the view, pushed just so far that a canvas rectangle is inside a screen area} */
    public View revealing(Bounds canvas, int widthPx, int heightPx, int marginPx) {
        Bounds at = toScreen(canvas);
        return panned(
                push(at.x(), at.right(), marginPx, widthPx - marginPx),
                push(at.y(), at.bottom(), marginPx, heightPx - marginPx));
    }

    private static double push(double from, double to, double low, double high) {
        if (to - from > high - low) {
            return (low + high - from - to) / 2;
        }
        return from < low ? low - from : to > high ? high - to : 0;
    }
}
