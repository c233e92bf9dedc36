package org.pikaplot.render;

import org.pikaplot.plot.ColorRole;
import org.pikaplot.render.internal.paint.Oklab;

/**
 * The built-in themes. Their ten series colours start from the hues of Okabe and Ito, "Color
 * Universal Design" (2008), and were moved in OKLab until every one has a contrast of at least 3:1
 * to the background and every two can be told apart also with protanopia, deuteranopia and
 * tritanopia; tests check both. The sequential maps are computed: even steps of lightness in OKLab,
 * so that equal steps of the data look equal.
 */
public final class Themes {
    private static final int[] SERIES_ON_LIGHT = {
        0x3b6fe0, 0xe8641b, 0x0e9b84, 0xa3176b, 0x6b5200, 0x07648f, 0x7a0a10, 0x33363f, 0x8c8cc0,
        0x8a24b5
    };
    private static final int[] SERIES_ON_DARK = {
        0x3f97fb, 0xf9a46b, 0x2d9a6c, 0xe163ad, 0xf4d03f, 0x4ecae9, 0xd9531e, 0xdee7fc, 0xa5ab0f,
        0x9161c4
    };

    /** For bright screens. */
    public static final Theme LIGHT =
            new Palette(
                    false,
                    SERIES_ON_LIGHT,
                    Oklab.map(0.90, 0.28, 105, 275, 0.14),
                    new int[] {
                        0xffffff, 0x1d222b, 0x5b6472, 0x8d96a4, 0xe6e9ee, 0xb4bcc8, 0x1d222b
                    });

    /** For dark screens. */
    public static final Theme DARK =
            new Palette(
                    true,
                    SERIES_ON_DARK,
                    Oklab.map(0.36, 0.95, 290, 100, 0.15),
                    new int[] {
                        0x1b1e24, 0xe9ecf1, 0xa3abb8, 0x717a88, 0x2e333c, 0x596170, 0xffffff
                    });

    /** For paper: black on white. */
    public static final Theme PRINT =
            new Palette(
                    false,
                    SERIES_ON_LIGHT,
                    Oklab.map(0.90, 0.28, 105, 275, 0.14),
                    new int[] {
                        0xffffff, 0x000000, 0x3a3a3a, 0x222222, 0xdddddd, 0xaaaaaa, 0x000000
                    });

    private Themes() {}

    /** Fixed colours stand in the order of {@link ColorRole.Fixed}. */
    private record Palette(boolean isDark, int[] series, Rgba[] map, int[] fixed) implements Theme {
        @Override
        public Rgba color(ColorRole role) {
            return switch (role) {
                case ColorRole.Series(int index) ->
                        Rgba.opaque(series[Math.floorMod(index, series.length)]);
                case ColorRole.Fixed part -> Rgba.opaque(fixed[part.ordinal()]);
            };
        }

        @Override
        public Rgba sequential(double place) {
            return map[(int) Math.round(Math.clamp(place, 0, 1) * (map.length - 1))];
        }
    }
}
