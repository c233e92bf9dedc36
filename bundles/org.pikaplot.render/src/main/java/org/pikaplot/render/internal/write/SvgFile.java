package org.pikaplot.render.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.internal.text.Typeface;

/** Writes a picture as SVG. */
public final class SvgFile {
    /** In base 64 a third more; the whole file stays under 5 MB. */
    private static final double MAX_IMAGE_BYTES = 3.5e6;

    private SvgFile() {}

    /** Writes the picture in UTF-8. */
    public static void write(Scene scene, PictureSettings settings, OutputStream out)
            throws IOException {
        var surface = new SvgSurface();
        MarkLayer.paint(surface, PlotLayout.of(scene, settings), MAX_IMAGE_BYTES);
        String text =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
                width="%s" height="%s" viewBox="0 0 %d %d" role="img" font-family="%s">
                <title>%s</title>
                <desc>%s</desc>
                %s</svg>
                """
                        .formatted(
                                length(settings.widthPx(), settings),
                                length(settings.heightPx(), settings),
                                settings.widthPx(),
                                settings.heightPx(),
                                Typeface.CSS_FAMILIES,
                                SvgSurface.escaped(scene.title()),
                                SvgSurface.escaped(description(scene)),
                                surface.body());
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** CSS pixels are 1/96 inch, whatever the picture's density is. */
    private static String length(int pixels, PictureSettings settings) {
        double css = pixels / settings.scale();
        return css == Math.rint(css) ? Long.toString((long) css) : "%.3f".formatted(css);
    }

    private static String description(Scene scene) {
        String axes = scene.y().label() + " against " + scene.x().label();
        return scene.badge().isEmpty() ? axes : axes + ". " + scene.badge();
    }
}
