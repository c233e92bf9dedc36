package org.pikaplot.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.ColorRole.Fixed;

/**
 * Contrast after WCAG 2.2; colour vision after Machado, Oliveira and Fernandes (2009), distances in
 * OKLab.
 */
class ThemesTest {
    private static final Map<String, Theme> THEMES =
            Map.of("light", Themes.LIGHT, "dark", Themes.DARK, "print", Themes.PRINT);
    private static final int SERIES = 10;

    /** How full colour vision and its three deficiencies see linear RGB. */
    private static final double[][] VISIONS = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
        },
        {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
        },
        {
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void textAndSeriesStandOutFromTheBackground(String name) {
        Theme theme = THEMES.get(name);
        Rgba ground = theme.color(Fixed.BACKGROUND);
        assertThat(contrast(theme.color(Fixed.FOREGROUND), ground)).isGreaterThan(7);
        assertThat(contrast(theme.color(Fixed.MUTED), ground)).isGreaterThan(4.5);
        for (int i = 0; i < SERIES; i++) {
            assertThat(contrast(theme.color(new ColorRole.Series(i)), ground))
                    .as("series %d", i)
                    .isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void everyTwoSeriesCanBeToldApartWithAnyColourVision(String name) {
        for (double[] vision : VISIONS) {
            for (int i = 0; i < SERIES; i++) {
                for (int j = 0; j < i; j++) {
                    double[] a =
                            oklab(seen(vision, THEMES.get(name).color(new ColorRole.Series(i))));
                    double[] b =
                            oklab(seen(vision, THEMES.get(name).color(new ColorRole.Series(j))));
                    assertThat(distance(a, b)).as("series %d and %d", i, j).isGreaterThan(0.05);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void sequentialMapHasEvenStepsOfLightnessAwayFromTheBackground(String name) {
        Theme theme = THEMES.get(name);
        double[] lightness = new double[11];
        for (int i = 0; i < lightness.length; i++) {
            lightness[i] = oklab(linear(theme.sequential(i / 10.0)))[0];
        }
        double mean = (lightness[10] - lightness[0]) / 10;
        for (int i = 1; i < lightness.length; i++) {
            assertThat((lightness[i] - lightness[i - 1]) / mean).isBetween(0.8, 1.2);
        }
        assertThat(mean > 0).isEqualTo(theme.isDark());
        assertThat(contrast(theme.sequential(1), theme.color(Fixed.BACKGROUND))).isGreaterThan(7);
    }

    private static double contrast(Rgba a, Rgba b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Rgba color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Rgba color) {
        return new double[] {linear(color.red()), linear(color.green()), linear(color.blue())};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] seen(double[] vision, Rgba color) {
        double[] rgb = linear(color);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] =
                    Math.clamp(
                            vision[3 * i] * rgb[0]
                                    + vision[3 * i + 1] * rgb[1]
                                    + vision[3 * i + 2] * rgb[2],
                            0,
                            1);
        }
        return seen;
    }

    private static double[] oklab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(
                Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
