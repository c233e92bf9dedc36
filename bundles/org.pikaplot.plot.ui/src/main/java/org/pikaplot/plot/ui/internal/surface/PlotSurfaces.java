package org.pikaplot.plot.ui.internal.surface;

import org.eclipse.swt.widgets.Composite;

/** Picks the surface that works here. */
public final class PlotSurfaces {
    private static final System.Logger LOG = System.getLogger(PlotSurfaces.class.getName());

    private PlotSurfaces() {}

    /** {@return an OpenGL surface, or one drawn by the processor when there is no usable OpenGL} */
    public static PlotSurface create(Composite parent, PlotSurface.FrameSource frames) {
        try {
            return new GlSurface(parent, frames);
        } catch (RuntimeException | LinkageError | org.eclipse.swt.SWTError e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No usable OpenGL; plots are drawn by the processor",
                    e);
            return new CpuSurface(parent, frames);
        }
    }
}
