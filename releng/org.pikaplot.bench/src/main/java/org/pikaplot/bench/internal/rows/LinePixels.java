package org.pikaplot.bench.internal.rows;

import java.util.BitSet;
import org.pikaplot.aggregate.Range;

/** The pixels of a line, drawn from point to point by Bresenham's rule. */
final class LinePixels {
    private final int width;
    private final int height;
    private final Range across;
    private final Range upwards;
    private final BitSet set;
    private int lastX = -1;
    private int lastY;

    LinePixels(int width, int height, Range across, Range upwards) {
        this.width = width;
        this.height = height;
        this.across = across;
        this.upwards = upwards;
        this.set = new BitSet(width * height);
    }

    void lineTo(double x, double y) {
        int toX = Math.min((int) ((x - across.min()) * (width / across.span())), width - 1);
        int toY = Math.min((int) ((y - upwards.min()) * (height / upwards.span())), height - 1);
        if (lastX < 0) {
            lastX = toX;
            lastY = toY;
        }
        int dx = Math.abs(toX - lastX);
        int dy = -Math.abs(toY - lastY);
        int error = dx + dy;
        int atX = lastX;
        int atY = lastY;
        set.set(atY * width + atX);
        while (atX != toX || atY != toY) {
            int twice = 2 * error;
            if (twice >= dy) {
                error += dy;
                atX += Integer.signum(toX - lastX);
            }
            if (twice <= dx) {
                error += dx;
                atY += Integer.signum(toY - lastY);
            }
            set.set(atY * width + atX);
        }
        lastX = toX;
        lastY = toY;
    }

    boolean sameAs(LinePixels other) {
        return set.equals(other.set);
    }
}
