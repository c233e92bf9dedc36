package org.pikaplot.render;

import java.awt.Graphics2D;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.internal.paint.FramePainter;
import org.pikaplot.render.internal.paint.Java2dSurface;
import org.pikaplot.render.internal.paint.MarkPainter;

/**
 * Draws scenes on any Java2D surface. The coordinate system is final pixels; a scaled Graphics2D
 * scales the picture. The caller owns the Graphics2D, whose hints, font, colour and stroke are
 * changed. Any thread, one at a time for each Graphics2D.
 */
public final class ScenePainter {
    private ScenePainter() {}

    /** Draws a whole picture. */
    public static void paint(Graphics2D graphics, Scene scene, PictureSettings settings) {
        PlotLayout layout = PlotLayout.of(scene, settings);
        paintFrame(graphics, layout);
        paintMarks(graphics, layout);
    }

    /**
     * Draws everything but the marks: background (unless transparent), grid, axes, ticks, texts,
     * legend. Marks go over it, inside the plotting rectangle only.
     */
    public static void paintFrame(Graphics2D graphics, PlotLayout layout) {
        FramePainter.paint(new Java2dSurface(graphics), layout);
    }

    /** Draws the marks, clipped to the plotting rectangle. */
    public static void paintMarks(Graphics2D graphics, PlotLayout layout) {
        MarkPainter.paint(new Java2dSurface(graphics), layout);
    }
}
