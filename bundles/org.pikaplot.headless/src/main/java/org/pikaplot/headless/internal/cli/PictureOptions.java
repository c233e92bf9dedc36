package org.pikaplot.headless.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pikaplot.data.ErrorCode;
import org.pikaplot.data.PikaException;
import org.pikaplot.plot.PlotViewport;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureFormat;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PictureWriter;
import org.pikaplot.render.Theme;
import org.pikaplot.render.Themes;
import org.pikaplot.session.PlotView;
import picocli.CommandLine.Option;

/** How pictures are made, for every command that makes some. */
final class PictureOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX](\\d{1,5})");
    private static final int MIN_PX = 16;
    private static final int MAX_PX = 30_000;

    /** Marks drawn one by one at most; more are shown as density. */
    private static final int MARK_BUDGET = 50_000;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Final pixels, default ${DEFAULT-VALUE}.")
    private String size = "1200x800";

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description =
                    "Scales text and lines and is written into the file, default ${DEFAULT-VALUE}.")
    private double dpi = 96;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|print",
            description = "Colours, default light.")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(names = "--transparent", description = "Leave out the background.")
    private boolean transparent;

    enum ThemeName {
        LIGHT(Themes.LIGHT),
        DARK(Themes.DARK),
        PRINT(Themes.PRINT);

        private final Theme theme;

        ThemeName(Theme theme) {
            this.theme = theme;
        }
    }

    /** Fails with {@code USAGE} unless the file's ending names a picture format. */
    static void checkEnding(Path file) {
        PictureFormat format = format(file);
        assert format != null;
    }

    /** {@return the view that fills the picture} */
    PlotView view() {
        PictureSettings settings = settings();
        return new PlotView(PlotViewport.ALL, settings.widthPx(), settings.heightPx(), MARK_BUDGET);
    }

    /** Writes scenes to a file, one a page where the format has pages. */
    void write(List<Scene> scenes, Path target) {
        PictureWriter.write(scenes, settings(), format(target), target);
    }

    private PictureSettings settings() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()
                || outside(Integer.parseInt(matcher.group(1)))
                || outside(Integer.parseInt(matcher.group(2)))) {
            throw PikaException.of(
                            ErrorCode.USAGE,
                            "--size takes two numbers from %d to %d such as 1200x800, not \"%s\"."
                                    .formatted(MIN_PX, MAX_PX, size))
                    .build();
        }
        if (!(dpi >= 10 && dpi <= 2_400)) {
            throw PikaException.of(ErrorCode.USAGE, "--dpi takes a number from 10 to 2400.")
                    .build();
        }
        return new PictureSettings(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                dpi,
                theme.theme,
                transparent);
    }

    private static boolean outside(int px) {
        return px < MIN_PX || px > MAX_PX;
    }

    private static PictureFormat format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (PictureFormat format : PictureFormat.values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw PikaException.of(ErrorCode.USAGE, "--out takes a file ending in .png, .svg or .pdf.")
                .file(file)
                .build();
    }
}
