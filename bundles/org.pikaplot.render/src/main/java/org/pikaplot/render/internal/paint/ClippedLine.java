package org.pikaplot.render.internal.paint;

import java.util.Arrays;

/**
 * A line of which only the parts near a rectangle are kept: far zoomed in, places lie billions of
 * pixels outside, where strokers lose their precision. Clips each segment after Liang and Barsky,
 * "A new concept and method for line clipping" (1984).
 */
final class ClippedLine {
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private double[] points = new double[256];
    private int count;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private boolean drawn;

    ClippedLine(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Adds the next point; NaN breaks the line. */
    void add(double x, double y) {
        boolean gap = Double.isNaN(x) || Double.isNaN(y);
        boolean first = Double.isNaN(lastX);
        if (gap) {
            breakLine();
        } else if (first) {
            // A point alone is drawn as a dot.
            if (x >= left && x <= right && y >= top && y <= bottom) {
                append(x, y);
                drawn = true;
            }
        } else {
            addSegment(x, y);
        }
        lastX = gap ? Double.NaN : x;
        lastY = gap ? Double.NaN : y;
    }

    /** {@return x and y in turn; NaN where the line breaks} */
    double[] points() {
        return points;
    }

    int count() {
        return count;
    }

    private void addSegment(double x, double y) {
        double dx = x - lastX;
        double dy = y - lastY;
        double enter = 0;
        double leave = 1;
        double[] toward = {-dx, dx, -dy, dy};
        double[] room = {lastX - left, right - lastX, lastY - top, bottom - lastY};
        for (int side = 0; side < 4; side++) {
            if (toward[side] == 0) {
                if (room[side] < 0) {
                    leave = -1;
                }
            } else if (toward[side] < 0) {
                enter = Math.max(enter, room[side] / toward[side]);
            } else {
                leave = Math.min(leave, room[side] / toward[side]);
            }
        }
        if (!(enter <= leave)) {
            breakLine();
            return;
        }
        if (enter > 0 || !drawn) {
            breakLine();
            append(lastX + enter * dx, lastY + enter * dy);
        }
        append(leave < 1 ? lastX + leave * dx : x, leave < 1 ? lastY + leave * dy : y);
        drawn = leave >= 1;
    }

    private void breakLine() {
        if (count > 0 && !Double.isNaN(points[2 * count - 2])) {
            append(Double.NaN, Double.NaN);
        }
        drawn = false;
    }

    private void append(double x, double y) {
        if (2 * count + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[2 * count] = x;
        points[2 * count + 1] = y;
        count++;
    }
}
