package org.pikaplot.render.internal.paint;

import org.pikaplot.render.Rgba;

/**
 * Colours in OKLab, where distances look even. Source: Björn Ottosson, "A perceptual color space"
 * (2020).
 */
public final class Oklab {
    private static final int STEPS = 256;

    private Oklab() {}

    /**
     * {@return 256 opaque colours with evenly spaced lightness}
     *
     * @param fromLightness of the first colour, 0 to 1
     * @param toLightness of the last colour
     * @param fromHue in degrees
     * @param toHue in degrees
     * @param chroma of the middle; less where a screen cannot show it
     */
    public static Rgba[] map(
            double fromLightness, double toLightness, double fromHue, double toHue, double chroma) {
        var colors = new Rgba[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double place = i / (STEPS - 1.0);
            double lightness = fromLightness + place * (toLightness - fromLightness);
            double hue = Math.toRadians(fromHue + place * (toHue - fromHue));
            colors[i] = color(lightness, chroma, hue);
        }
        return colors;
    }

    private static Rgba color(double lightness, double chroma, double hue) {
        double tried = chroma;
        double[] rgb = linear(lightness, tried * Math.cos(hue), tried * Math.sin(hue));
        while (!shown(rgb) && tried > 0) {
            tried -= 0.002;
            rgb = linear(lightness, tried * Math.cos(hue), tried * Math.sin(hue));
        }
        return Rgba.opaque(channel(rgb[0]) << 16 | channel(rgb[1]) << 8 | channel(rgb[2]));
    }

    private static double[] linear(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean shown(double[] rgb) {
        return Math.min(rgb[0], Math.min(rgb[1], rgb[2])) >= -1e-4
                && Math.max(rgb[0], Math.max(rgb[1], rgb[2])) <= 1 + 1e-4;
    }

    private static int channel(double linear) {
        double bounded = Math.clamp(linear, 0, 1);
        double encoded =
                bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
