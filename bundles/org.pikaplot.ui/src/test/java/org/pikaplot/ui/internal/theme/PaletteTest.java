package org.pikaplot.ui.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pikaplot.ui.UiTheme.Role;

class PaletteTest {
    private static final Set<Role> GROUNDS =
            EnumSet.of(Role.SURFACE, Role.CANVAS, Role.NODE, Role.ROW_ALTERNATE);
    private static final Set<Role> NOT_WORDS =
            EnumSet.of(
                    Role.SURFACE,
                    Role.CANVAS,
                    Role.NODE,
                    Role.ROW_ALTERNATE,
                    Role.CANVAS_GRID,
                    Role.NODE_BORDER,
                    Role.WIRE,
                    Role.ON_ACCENT);

    private enum Look {
        LIGHT(Palette.LIGHT),
        DARK(Palette.DARK);

        private final Palette palette;

        Look(Palette palette) {
            this.palette = palette;
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void wordsCanBeReadOnEveryGround(Look look) {
        for (Role words : EnumSet.complementOf(EnumSet.copyOf(NOT_WORDS))) {
            for (Role ground : GROUNDS) {
                assertThat(contrast(look.palette.rgb(words), look.palette.rgb(ground)))
                        .as("%s: %s on %s", look, words, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(look.palette.rgb(Role.ON_ACCENT), look.palette.rgb(Role.ACCENT)))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void wiresCanBeSeenOnTheCanvas(Look look) {
        assertThat(contrast(look.palette.rgb(Role.WIRE), look.palette.rgb(Role.CANVAS)))
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void styleSheetWritesWordsInColoursOfThePalette(Look look) throws IOException {
        Path sheet = Path.of("css", look.name().toLowerCase(Locale.ROOT) + ".css");
        Set<Integer> known = Set.copyOf(look.palette.colours().values());
        Set<Integer> used =
                Pattern.compile("(?m)[ ;]color: #([0-9A-F]{6})")
                        .matcher(Files.readString(sheet))
                        .results()
                        .map(match -> Integer.parseInt(match.group(1), 16))
                        .collect(Collectors.toSet());
        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    /** Contrast ratio of WCAG 2.2, from relative luminance. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
