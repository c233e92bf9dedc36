package org.pikaplot.render.gl.internal.buffer;

import org.pikaplot.render.gl.internal.program.GlProgram;

/**
 * The shader programs of a context.
 *
 * @param points discs
 * @param segments strokes
 * @param rects rectangles
 * @param image textures
 */
public record Programs(GlProgram points, GlProgram segments, GlProgram rects, GlProgram image)
        implements AutoCloseable {

    /** Compiles all programs in the current context. */
    public static Programs load() {
        return new Programs(
                GlProgram.load("points"),
                GlProgram.load("segments"),
                GlProgram.load("rects"),
                GlProgram.load("image"));
    }

    @Override
    public void close() {
        points.close();
        segments.close();
        rects.close();
        image.close();
    }
}
