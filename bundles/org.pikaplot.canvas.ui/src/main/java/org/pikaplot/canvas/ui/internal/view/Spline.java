package org.pikaplot.canvas.ui.internal.view;

/**
 * A wire as a cubic Bézier curve that leaves its source to the right and reaches its target from
 * the left.
 *
 * @param x0 begin
 * @param y0 begin
 * @param x1 first control point
 * @param y1 first control point
 * @param x2 second control point
 * @param y2 second control point
 * @param x3 end
 * @param y3 end
 */
public record Spline(
        double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    private static final int SEGMENTS = 24;
    private static final double SHORTEST_PULL = 30;
    private static final double LONGEST_PULL = 220;

    /** {@return the curve from an output at (x0, y0) to an input at (x3, y3)} */
    public static Spline between(double x0, double y0, double x3, double y3) {
        double dx = x3 - x0;
        double far = Math.hypot(dx, y3 - y0);
        double pull = dx >= 0 ? Math.max(dx / 2, Math.min(far / 2, SHORTEST_PULL)) : far / 2;
        pull = Math.min(Math.max(pull, Math.min(SHORTEST_PULL, far)), LONGEST_PULL);
        return new Spline(x0, y0, x0 + pull, y0, x3 - pull, y3, x3, y3);
    }

    /** {@return x at {@code t} from 0 to 1} */
    public double x(double t) {
        return bernstein(t, x0, x1, x2, x3);
    }

    /** {@return y at {@code t} from 0 to 1} */
    public double y(double t) {
        return bernstein(t, y0, y1, y2, y3);
    }

    private static double bernstein(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /** {@return a rectangle the curve does not leave: that of its control points} */
    public Bounds bounds() {
        return Bounds.between(
                Math.min(Math.min(x0, x1), Math.min(x2, x3)),
                Math.min(y0, y3),
                Math.max(Math.max(x0, x1), Math.max(x2, x3)),
                Math.max(y0, y3));
    }

    /** {@return how far a point is from the curve; exact enough for a mouse} */
    public double distance(double px, double py) {
        double nearest = Double.MAX_VALUE;
        double fromX = x0;
        double fromY = y0;
        for (int i = 1; i <= SEGMENTS; i++) {
            double toX = x((double) i / SEGMENTS);
            double toY = y((double) i / SEGMENTS);
            nearest = Math.min(nearest, toSegment(px, py, fromX, fromY, toX, toY));
            fromX = toX;
            fromY = toY;
        }
        return nearest;
    }

    private static double toSegment(
            double px, double py, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((px - ax) * dx + (py - ay) * dy) / square, 0, 1);
        return Math.hypot(px - ax - t * dx, py - ay - t * dy);
    }
}
