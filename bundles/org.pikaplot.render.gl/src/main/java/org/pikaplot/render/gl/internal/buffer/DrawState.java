package org.pikaplot.render.gl.internal.buffer;

import org.pikaplot.plot.ColorRole;
import org.pikaplot.render.Rgba;
import org.pikaplot.render.Theme;
import org.pikaplot.render.gl.internal.program.GlProgram;

/**
 * What holds for every mark of one frame.
 *
 * @param view xy scale and zw offset from the uploaded unit square to the visible one
 * @param plot plotting area in clip space: lower left corner, size
 * @param widthPx surface width
 * @param heightPx surface height
 * @param scale final pixels for a pixel at 96 DPI
 * @param theme colours
 */
public record DrawState(
        float[] view, float[] plot, int widthPx, int heightPx, double scale, Theme theme) {

    /** Makes {@code program} current and sets what every program has. */
    void use(GlProgram program) {
        program.use();
        program.set("view", view[0], view[1], view[2], view[3]);
        program.set("plot", plot[0], plot[1], plot[2], plot[3]);
    }

    /** Sets the colour of a role in the current program. */
    void color(GlProgram program, ColorRole role, double opacity) {
        Rgba color = theme.color(role);
        int argb = color.argb();
        program.set(
                "color",
                (argb >> 16 & 0xff) / 255f,
                (argb >> 8 & 0xff) / 255f,
                (argb & 0xff) / 255f,
                (float) ((argb >>> 24) / 255f * opacity));
    }
}
