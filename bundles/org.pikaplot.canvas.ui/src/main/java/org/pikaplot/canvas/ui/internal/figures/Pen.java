package org.pikaplot.canvas.ui.internal.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.pikaplot.canvas.ui.internal.view.Bounds;
import org.pikaplot.ui.UiTheme.Role;

/**
 * Draws what stands inside one node, in canvas units from its upper left corner. Words are scaled
 * as outlines, so that they are as sharp at 137 % as at 100 %.
 */
final class Pen implements AutoCloseable {
    private static final String ELLIPSIS = "…";

    /** The zoom from which words are large enough as they are. */
    private static final double READABLE_FROM = 0.9;

    private final GC gc;
    private final Look look;
    private final double zoom;
    private final double leftPx;
    private final double topPx;
    private final Transform scaled;

    /**
     * @param leftPx where canvas unit 0 of the node is on the device, in pixels
     * @param topPx likewise, downwards
     */
    Pen(GC gc, Look look, double zoom, double leftPx, double topPx) {
        this.gc = gc;
        this.look = look;
        this.zoom = zoom;
        this.leftPx = leftPx;
        this.topPx = topPx;
        scaled = new Transform(gc.getDevice());
        scaled.translate((float) leftPx, (float) topPx);
        scaled.scale((float) zoom, (float) zoom);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /**
     * {@return a pen whose units are {@code factor} of this one's, from that place} Close it before
     * this one is used again.
     */
    Pen enlarged(double factor, double x, double y) {
        return new Pen(gc, look, zoom * factor, leftPx + x * zoom, topPx + y * zoom);
    }

    /**
     * {@return how much larger words have to be so that they can be read from here}
     *
     * @param most how much larger there is room for
     */
    double readable(double most) {
        return Math.clamp(READABLE_FROM / zoom, 1, most);
    }

    Look look() {
        return look;
    }

    Color color(Role role) {
        return look.color(role);
    }

    /** Draws one line of text, shortened to {@code width}; returns its width. */
    int text(String text, Font font, Color color, double x, double y, double width) {
        gc.setFont(font);
        gc.setForeground(color);
        String shown = fit(text, (int) width);
        gc.setTransform(scaled);
        gc.drawString(shown, (int) Math.round(x), (int) Math.round(y), true);
        gc.setTransform(null);
        return gc.stringExtent(shown).x;
    }

    /** Draws one line of text that ends at {@code right}; returns its width. */
    int textTo(String text, Font font, Color color, double right, double y, double width) {
        gc.setFont(font);
        String shown = fit(text, (int) width);
        int taken = gc.stringExtent(shown).x;
        text(shown, font, color, right - taken, y, width + 1);
        return taken;
    }

    /** {@return the width of a text, in canvas units} */
    int width(String text, Font font) {
        gc.setFont(font);
        return gc.stringExtent(text).x;
    }

    /** {@return the height of a line of text, in canvas units} */
    int lineHeight(Font font) {
        gc.setFont(font);
        return gc.getFontMetrics().getHeight();
    }

    /** {@return the text or as much of it as fits, with an ellipsis} Uses the font that is set. */
    private String fit(String text, int width) {
        if (width <= 0) {
            return "";
        }
        // Nothing that long can fit; measuring it would only take time.
        String start = text.length() > 400 ? text.substring(0, 400) : text;
        if (gc.stringExtent(start).x <= width) {
            return start;
        }
        int low = 0;
        int high = start.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.stringExtent(start.substring(0, middle).strip() + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(start.charAt(low - 1))) {
            low--;
        }
        return low == 0 ? "" : start.substring(0, low).strip() + ELLIPSIS;
    }

    /** Fills a rectangle; its edges fall on pixels. */
    void fill(Color color, double x, double y, double width, double height) {
        gc.setBackground(color);
        gc.fillRectangle(pixels(new Bounds(x, y, width, height)));
    }

    /** Fills a rectangle with round corners. */
    void fillRound(Color color, double x, double y, double width, double height, double radius) {
        gc.setBackground(color);
        Rectangle at = pixels(new Bounds(x, y, width, height));
        int arc = (int) Math.round(2 * radius * zoom);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, arc, arc);
    }

    /** Fills a circle. */
    void disc(Color color, double centreX, double centreY, double radius) {
        gc.setBackground(color);
        Rectangle at =
                pixels(new Bounds(centreX - radius, centreY - radius, 2 * radius, 2 * radius));
        int size = Math.max(2, at.width);
        gc.fillOval(at.x, at.y, size, size);
    }

    /** Draws an icon 16 units wide. */
    void icon(Image icon, double x, double y) {
        Rectangle at = pixels(new Bounds(x, y, 16, 16));
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(icon, at.x, at.y, at.width, at.height);
    }

    /** Nothing is drawn outside that rectangle, until {@link #unclip}. */
    void clip(double x, double y, double width, double height) {
        gc.setClipping(pixels(new Bounds(x, y, width, height)));
    }

    /** Ends {@link #clip}. */
    void unclip() {
        gc.setClipping((Rectangle) null);
    }

    private Rectangle pixels(Bounds units) {
        int left = (int) Math.round(leftPx + units.x() * zoom);
        int top = (int) Math.round(topPx + units.y() * zoom);
        int right = (int) Math.round(leftPx + units.right() * zoom);
        int bottom = (int) Math.round(topPx + units.bottom() * zoom);
        return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    @Override
    public void close() {
        gc.setTransform(null);
        scaled.dispose();
    }
}
