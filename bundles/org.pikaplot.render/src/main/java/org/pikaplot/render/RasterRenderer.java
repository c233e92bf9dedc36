package org.pikaplot.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.internal.paint.FramePainter;
import org.pikaplot.render.internal.paint.ImageSurface;
import org.pikaplot.render.internal.paint.MarkPainter;

/** Draws scenes into pixels, without a GPU and without a screen. Any thread. */
public final class RasterRenderer {
    private RasterRenderer() {}

    /**
     * {@return the picture as {@code TYPE_INT_ARGB_PRE}; opaque unless the settings say
     * transparent}
     */
    public static BufferedImage render(Scene scene, PictureSettings settings) {
        return render(PlotLayout.of(scene, settings));
    }

    /** {@return the picture of a scene whose layout is known} */
    public static BufferedImage render(PlotLayout layout) {
        return drawn(layout, true, true);
    }

    /** {@return only the frame of a picture, as a ground for marks drawn by somebody else} */
    public static BufferedImage renderFrame(PlotLayout layout) {
        return drawn(layout, true, false);
    }

    /** {@return only the marks of a picture, transparent around them} */
    public static BufferedImage renderMarks(PlotLayout layout) {
        return drawn(layout, false, true);
    }

    private static BufferedImage drawn(PlotLayout layout, boolean frame, boolean marks) {
        PictureSettings settings = layout.settings();
        var image =
                new BufferedImage(
                        settings.widthPx(), settings.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            var surface = new ImageSurface(image, graphics);
            if (frame) {
                FramePainter.paint(surface, layout);
            }
            if (marks) {
                MarkPainter.paint(surface, layout);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
