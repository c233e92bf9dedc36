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

    /** {@return this colour with its opacity multiplied by a factor from 0 to 1} */
    public Rgba faded(double factor) {
        long alpha = Math.round(alpha() * Math.clamp(factor, 0, 1));
        return new Rgba((int) (alpha << 24) | (argb & 0xffffff));
    }

    /** {@return opacity from 0 to 255} */
    public int alpha() {
        return argb >>> 24;
    }

    /** {@return red from 0 to 255} */
    public int red() {
        return argb >> 16 & 0xff;
    }

    /** {@return green from 0 to 255} */
    public int green() {
        return argb >> 8 & 0xff;
    }

    /** {@return blue from 0 to 255} */
    public int blue() {
        return argb & 0xff;
    }

    /** {@return the colour without its opacity, as CSS writes it: {@code #rrggbb}} */
    public String css() {
        return "#%06x".formatted(argb & 0xffffff);
    }
}
