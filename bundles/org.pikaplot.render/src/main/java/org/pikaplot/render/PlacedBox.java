package org.pikaplot.render;

/** A rectangle of a picture, in final pixels, y down. */
public record PlacedBox(double x, double y, double width, double height) {
    /** {@return whether the point lies inside} */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }
}
