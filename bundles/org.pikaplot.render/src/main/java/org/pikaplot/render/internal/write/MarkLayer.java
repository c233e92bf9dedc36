package org.pikaplot.render.internal.write;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.internal.paint.FramePainter;
import org.pikaplot.render.internal.paint.ImageSurface;
import org.pikaplot.render.internal.paint.MarkPainter;
import org.pikaplot.render.internal.paint.Surface;

/**
 * The marks of a vector picture: vectors while they are few, one embedded image at print resolution
 * beyond, so that files stay small enough to open. Axes and text are vectors always.
 */
public final class MarkLayer {
    /** Marks drawn as vectors at most. */
    public static final int VECTOR_BUDGET = 20_000;

    private static final double PRINT_DPI = 300;
    private static final double MAX_PIXELS = 8e6;

    private MarkLayer() {}

    /** Draws frame and marks of a picture on a vector surface. */
    public static void paint(Surface surface, PlotLayout layout) {
        FramePainter.paint(surface, layout);
        if (count(layout.scene()) <= VECTOR_BUDGET) {
            MarkPainter.paint(surface, layout);
        } else {
            surface.image(
                    image(layout),
                    layout.plotX(),
                    layout.plotY(),
                    layout.plotWidth(),
                    layout.plotHeight());
        }
    }

    /** {@return how many vector elements the marks would be} A raster mark is one. */
    static long count(Scene scene) {
        long count = 0;
        for (Mark mark : scene.marks()) {
            count +=
                    switch (mark) {
                        case Mark.Lines lines -> lines.x().length / 4;
                        case Mark.Points points -> points.x().length;
                        case Mark.Rects rects -> rects.x0().length;
                        case Mark.Raster raster -> 1;
                        case Mark.Text text -> 1;
                    };
        }
        return count;
    }

    private static BufferedImage image(PlotLayout layout) {
        PictureSettings settings = layout.settings();
        double area = layout.plotWidth() * layout.plotHeight();
        double factor =
                Math.clamp(
                        PRINT_DPI / settings.dpi(), 1, Math.max(1, Math.sqrt(MAX_PIXELS / area)));
        int width = (int) Math.round(layout.plotWidth() * factor);
        int height = (int) Math.round(layout.plotHeight() * factor);
        var large =
                new PlotLayout(
                        layout.scene(),
                        new PictureSettings(
                                Math.max(16, width),
                                Math.max(16, height),
                                settings.dpi() * factor,
                                settings.theme(),
                                true),
                        0,
                        0,
                        width,
                        height,
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty());
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            MarkPainter.paint(new ImageSurface(image, graphics), large);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
