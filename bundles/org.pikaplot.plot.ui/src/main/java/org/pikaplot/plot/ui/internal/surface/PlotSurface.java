package org.pikaplot.plot.ui.internal.surface;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.pikaplot.compute.CacheTier;
import org.pikaplot.plot.Scene;
import org.pikaplot.render.PictureSettings;

/** A control that draws a plot. UI thread only. */
public interface PlotSurface {

    /** {@return the control, to lay out and to listen to} */
    Control control();

    /** {@return marks that are drawn without delay here} */
    int markBudget();

    /** {@return what draws, in a few words} */
    String describe();

    /** {@return what is held ready to be drawn} */
    CacheTier buffers();

    /** Asks for a repaint soon. */
    void redraw();

    /**
     * What to draw when the control paints itself.
     *
     * @param marks the scene whose marks are drawn; the same object until they change
     * @param visible the same scene as it is looked at
     * @param settings the surface's size, DPI and colours
     * @param overlay what lies above it, or null
     */
    record Frame(Scene marks, Scene visible, PictureSettings settings, @Nullable Overlay overlay) {}

    /**
     * A small picture above the plot.
     *
     * @param image of type {@code TYPE_INT_ARGB_PRE}
     * @param x left edge in device pixels
     * @param y upper edge in device pixels, downwards
     * @param widthPx drawn width; the image is stretched
     * @param heightPx drawn height
     */
    record Overlay(BufferedImage image, int x, int y, int widthPx, int heightPx) {}

    /** Gives the frame to draw at each paint; null = nothing. */
    interface FrameSource extends Supplier<@Nullable Frame> {}
}
