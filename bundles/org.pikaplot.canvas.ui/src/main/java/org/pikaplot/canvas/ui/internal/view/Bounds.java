package org.pikaplot.canvas.ui.internal.view;

import java.util.Collection;
import java.util.Optional;

/**
 * An upright rectangle, in whatever unit its maker says.
 *
 * @param x left edge
 * @param y upper edge
 * @param width not negative
 * @param height not negative
 */
public record Bounds(double x, double y, double width, double height) {

    /** {@return the rectangle between two opposite corners} */
    public static Bounds between(double x1, double y1, double x2, double y2) {
        return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** {@return the smallest rectangle around all; empty when there are none} */
    public static Optional<Bounds> around(Collection<Bounds> all) {
        return all.stream().reduce(Bounds::union);
    }

    /** {@return the right edge} */
    public double right() {
        return x + width;
    }

    /** {@return the lower edge} */
    public double bottom() {
        return y + height;
    }

    /** {@return the middle, across} */
    public double centreX() {
        return x + width / 2;
    }

    /** {@return the middle, downwards} */
    public double centreY() {
        return y + height / 2;
    }

    /** {@return the smallest rectangle around both} */
    public Bounds union(Bounds other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** {@return the same, larger by {@code margin} on every side} */
    public Bounds expanded(double margin) {
        return new Bounds(
                x - margin,
                y - margin,
                Math.max(0, width + 2 * margin),
                Math.max(0, height + 2 * margin));
    }

    /** {@return the same, elsewhere} */
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** {@return whether the two share a point} */
    public boolean intersects(Bounds other) {
        return x <= other.right()
                && other.x <= right()
                && y <= other.bottom()
                && other.y <= bottom();
    }

    /** {@return whether {@code inner} does not stick out} */
    public boolean contains(Bounds inner) {
        return x <= inner.x
                && y <= inner.y
                && inner.right() <= right()
                && inner.bottom() <= bottom();
    }

    /** {@return whether the point is inside or on the edge} */
    public boolean contains(double px, double py) {
        return x <= px && px <= right() && y <= py && py <= bottom();
    }
}
