package org.pikaplot.render.internal.write;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pikaplot.plot.ColorRole;
import org.pikaplot.plot.Mark;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;
import org.pikaplot.render.PlotLayout;
import org.pikaplot.render.Rgba;
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

    /** Bytes of a compressed pixel of random dots, with colours and with opacity alone. */
    private static final double COLORED_BYTES = 3.2;

    private static final double ALPHA_BYTES = 1.45;

    private MarkLayer() {}

    /**
     * Draws frame and marks of a picture on a vector surface.
     *
     * @param maxBytes what an embedded image may take at most, roughly
     */
    public static void paint(Surface surface, PlotLayout layout, double maxBytes) {
        FramePainter.paint(surface, layout);
        if (count(layout.scene()) <= VECTOR_BUDGET) {
            MarkPainter.paint(surface, layout);
        } else {
            surface.image(
                    image(layout, maxBytes),
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

    private static BufferedImage image(PlotLayout layout, double maxBytes) {
        Rgba only = onlyColor(layout);
        BufferedImage image =
                drawn(layout, maxBytes / (only == null ? COLORED_BYTES : ALPHA_BYTES));
        return only == null ? image : solid(image, only);
    }

    /** The colour of all marks, if they share one; then only opacity differs between pixels. */
    private static @Nullable Rgba onlyColor(PlotLayout layout) {
        Set<ColorRole> roles = new HashSet<>();
        for (Mark mark : layout.scene().marks()) {
            switch (mark) {
                case Mark.Lines lines -> roles.add(lines.color());
                case Mark.Points points -> roles.add(points.color());
                case Mark.Rects rects -> roles.add(rects.color());
                case Mark.Text text -> roles.add(text.color());
                case Mark.Raster raster -> {
                    return null;
                }
            }
        }
        return roles.size() == 1 ? layout.settings().theme().color(roles.iterator().next()) : null;
    }

    /** The same picture without the rounding noise of premultiplied colours, which grows files. */
    private static BufferedImage solid(BufferedImage image, Rgba color) {
        int width = image.getWidth();
        int height = image.getHeight();
        var solid = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRaster().getDataElements(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int alpha = row[x] >>> 24;
                row[x] = alpha == 0 ? 0 : alpha << 24 | (color.argb() & 0xffffff);
            }
            solid.getRaster().setDataElements(0, y, width, 1, row);
        }
        return solid;
    }

    private static BufferedImage drawn(PlotLayout layout, double maxPixels) {
        PictureSettings settings = layout.settings();
        double area = layout.plotWidth() * layout.plotHeight();
        double factor =
                Math.min(Math.max(1, PRINT_DPI / settings.dpi()), Math.sqrt(maxPixels / area));
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
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
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
