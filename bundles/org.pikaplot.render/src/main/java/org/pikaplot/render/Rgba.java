package org.pikaplot.render;

/**
 * A colour, sRGB, not premultiplied.
 *
 * @param argb {@code 0xAARRGGBB}
 */
public record Rgba(int argb) {
    /** {@return an opaque colour of {@code 0xRRGGBB}} */
    public static Rgba opaque(int rgb) {
        return new Rgba(0xff000000 | rgb);
    }
}
